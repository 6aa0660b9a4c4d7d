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
interface Part { text: string; takeOut(): () => void }

/** The lists that are asked as they are; of others the patterns that hold their words are asked. */
const LISTS = ['WORK', 'STATES', 'AT_ONCE', 'NO_VERBS', 'ADVERBS', 'NOBODY'] as const;

/** A pattern or a list, whole, and its branches or words. */
interface Whole { of: string; takeOut(): () => void; parts: Part[] }

function prune(): void {
	const before = files.map(worthOf);
	const labelled = new Set(files.flatMap(({ labels }) => labels.actions.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u))));
	const worthWithout = (takeOut: Part['takeOut'], among: readonly number[]) => {
		const putIn = takeOut();
		const changes = among.map((index) => {
			const [was, is] = [before[index], worthOf(files[index] as Labelled)];
			return { index, lost: (was?.right ?? 0) - is.right, come: is.wrong - (was?.wrong ?? 0), differs: was?.all !== is.all };
		});
		putIn();
		return { lost: sum(changes.map(({ lost }) => lost)), come: sum(changes.map(({ come }) => come)), where: changes.filter(({ differs }) => differs).map(({ index }) => index) };
	};
	const rows = [...wholePatterns({ ...commitments }), ...wholePatterns({ ...resolutions }), ...wholeLists()].flatMap(({ of, takeOut, parts }) => {
		// A branch can matter only where the whole does.
		const { where, ...all } = worthWithout(takeOut, [...files.keys()]);
		return [{ of, text: '(all of it)', ...all, isNeeded: all.lost > 0 || all.come > 0 }, ...parts.map((part) => {
			const { lost, come } = worthWithout(part.takeOut, where);
			return { of, text: part.text, lost, come, isNeeded: lost > 0 || come > 0 || (of === 'WORK' && labelled.has(part.text)) };
		})];
	});
	console.log('| of | branch | right ones lost | wrong ones come |\n| --- | --- | --: | --: |');
	for (const { of, text, lost, come } of rows) console.log(`| ${of} | \`${text.replaceAll('|', '\\|')}\` | ${lost} | ${come} |`);
	const idle = rows.filter(({ isNeeded }) => !isNeeded);
	console.log(`\n${rows.length} branches, ${idle.length} of them needed by no label\n${idle.map(({ of, text }) => `${of}: ${text}`).join('\n')}`);
	if (process.argv.includes('--check') && idle.length > 0) process.exitCode = 1;
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}

function worthOf(file: Labelled): { right: number; wrong: number; all: string } {
	const { found } = judged(file);
	const right = found.filter(({ isRight }) => isRight).length;
	return { right, wrong: found.length - right, all: found.map(({ line, text, owners }) => `${line} ${text} ${owners.join()}`).join('\n') };
}

/** A pattern is changed where it stands (`RegExp.compile`), so that whoever holds it reads by what is left. */
function wholePatterns(exported: Record<string, unknown>): Whole[] {
	return Object.entries(exported).flatMap(([name, value]) => patternsIn(name, value)).map(([of, pattern]) => {
		const { source, flags } = pattern;
		const without = (left: string) => () => {
			pattern.compile(left, flags);
			return () => { pattern.compile(source, flags); };
		};
		return { of, takeOut: without('(?!)'), parts: branchesOf(source).map(({ text, without: left }) => ({ text, takeOut: without(left) })) };
	});
}

function patternsIn(name: string, value: unknown): [string, RegExp][] {
	if (value instanceof RegExp) return [[name, value]];
	if (Array.isArray(value)) return value.flatMap((each, index) => patternsIn(`${name} ${index + 1}`, each));
	if (typeof value !== 'object' || value === null || !('words' in value)) return [];
	return patternsIn(`${name}${'name' in value ? ` (${String(value.name)})` : ''}`, value.words);
}

function wholeLists(): Whole[] {
	return LISTS.map((of) => {
		const list = words[of];
		const set = list as Set<string>;
		const without = (taken: readonly string[]) => () => {
			for (const word of taken) set.delete(word);
			return () => { for (const word of taken) set.add(word); };
		};
		return { of, takeOut: without([...set]), parts: [...set].map((text) => ({ text, takeOut: without([text]) })) };
	});
}
