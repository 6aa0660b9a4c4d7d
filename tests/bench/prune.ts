import * as commitments from '../../src/minutes/layouts/commitments.ts';
import * as resolutions from '../../src/minutes/layouts/resolutions.ts';
import * as words from '../../src/minutes/layouts/words.ts';
import { branchesOf } from './branches.ts';
import { judged, type Labelled, labelledIn } from './labelled.ts';
import { SETS } from './score.ts';

/**
 * `npm run bench:prune [-- --check]`: takes out each branch of each pattern of promises and decisions, and each word of their
 * lists, one at a time, judges anew the statements of the labelled files that may be read, and prints what each is worth: right
 * entries that are lost, wrong ones that come. `--check` exits 1 where one is worth nothing, and so is to go. A verb of work is
 * worth something where a labelled action has it.
 */
const files = await labelledIn(SETS.filter(({ counted }) => !counted));
if (files.length === 0) console.log('No labels there, so nothing was taken out');
else prune();

/** A branch, and how to take it out: gives back how to put it in again. */
interface Part { of: string; text: string; isWork?: boolean; takeOut(): () => void }

function prune(): void {
	const before = worthOf(files);
	const labelled = new Set(files.flatMap(({ labels }) => labels.actions.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u))));
	const rows = [...patternParts({ ...commitments }), ...patternParts({ ...resolutions }), ...wordParts()].map((part) => {
		const putIn = part.takeOut();
		const after = worthOf(files);
		putIn();
		const worth = { lost: before.right - after.right, come: after.wrong - before.wrong };
		return { ...part, ...worth, isNeeded: worth.lost > 0 || worth.come > 0 || (part.isWork === true && labelled.has(part.text)) };
	});
	console.log('| of | branch | right ones lost | wrong ones come |\n| --- | --- | --: | --: |');
	for (const { of, text, lost, come } of rows) console.log(`| ${of} | \`${text.replaceAll('|', '\\|')}\` | ${lost} | ${come} |`);
	const idle = rows.filter(({ isNeeded }) => !isNeeded);
	console.log(`\n${rows.length} branches, ${idle.length} of them needed by no label\n${idle.map(({ of, text }) => `${of}: ${text}`).join('\n')}`);
	if (process.argv.includes('--check') && idle.length > 0) process.exitCode = 1;
}

function worthOf(labelled: readonly Labelled[]): { right: number; wrong: number } {
	const found = labelled.flatMap((file) => judged(file).found);
	const right = found.filter(({ isRight }) => isRight).length;
	return { right, wrong: found.length - right };
}

/** A pattern is changed where it stands (`RegExp.compile`), so that whoever holds it reads by what is left. */
function patternParts(exported: Record<string, unknown>): Part[] {
	return Object.entries(exported).flatMap(([name, value]) => patternsIn(name, value)).flatMap(([of, pattern]) => {
		const { source, flags } = pattern;
		return [{ text: '(all of it)', without: '(?!)' }, ...branchesOf(source)].map(({ text, without }): Part => ({
			of, text,
			takeOut: () => {
				pattern.compile(without, flags);
				return () => { pattern.compile(source, flags); };
			},
		}));
	});
}

function patternsIn(name: string, value: unknown): [string, RegExp][] {
	if (value instanceof RegExp) return [[name, value]];
	if (Array.isArray(value)) return value.flatMap((each, index) => patternsIn(`${name} ${index + 1}`, each));
	if (typeof value !== 'object' || value === null || !('words' in value)) return [];
	return patternsIn(`${name}${'name' in value ? ` (${String(value.name)})` : ''}`, value.words);
}

function wordParts(): Part[] {
	return Object.entries(words).flatMap(([of, list]) => [...list].map((text): Part => ({
		of, text, isWork: of === 'WORK',
		takeOut: () => {
			(list as Set<string>).delete(text);
			return () => { (list as Set<string>).add(text); };
		},
	})));
}

