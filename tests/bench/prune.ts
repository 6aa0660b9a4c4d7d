import { writeFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { judge, readGround } from '../../src/minutes/extract/meeting.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { contextOf, inputOf, traits } from '../minutes/fixtures.ts';
import * as commitments from '../../src/minutes/layouts/commitments.ts';
import * as resolutions from '../../src/minutes/layouts/resolutions.ts';
import * as words from '../../src/minutes/layouts/words.ts';
import { branchesOf } from './branches.ts';
import { judged, type Labelled, labelledIn } from './labelled.ts';
import { digestOfPatterns, NEEDED, type Needed } from './needed.ts';
import { SETS } from './score.ts';

/**
 * `npm run bench:prune [-- --check | --record]`: takes out each branch of each pattern of promises and decisions, and each word
 * of their lists, one at a time, judges anew the statements of the fixtures and of the labelled files that may be read, and
 * prints what each is worth: right entries that are lost, wrong ones that come, fixtures that are read otherwise. `--check`
 * exits 1 where one is worth nothing, and so is to go. A verb of work is worth something where a labelled action has it.
 * `--record` writes what was measured, and of which sources, for `tests/patterns/needed.test.ts`.
 */
/** A branch, and how to take it out: gives back how to put it in again. */
interface Part { text: string; takeOut(): () => void }

/** The lists that are asked as they are; of others the patterns that hold their words are asked. */
const LISTS = ['WORK', 'STATES', 'AT_ONCE', 'NO_VERBS', 'ADVERBS', 'NOBODY'] as const;

/** A pattern or a list, whole, and its branches or words. */
interface Whole { of: string; takeOut(): () => void; parts: Part[] }

function prune(): void {
	const units = [...files.map((file) => () => worthOf(file)), ...fixtures()];
	const before = units.map((unit) => unit());
	const labelled = new Set(files.flatMap(({ labels }) => labels.actions.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u))));
	const worthWithout = (takeOut: Part['takeOut'], among: readonly number[]) => {
		const putIn = takeOut();
		const changes = among.map((index) => {
			const [was, is] = [before[index], units[index]?.()];
			return { index, lost: (was?.right ?? 0) - (is?.right ?? 0), come: (is?.wrong ?? 0) - (was?.wrong ?? 0), differs: was?.all !== is?.all };
		});
		putIn();
		const where = changes.filter(({ differs }) => differs).map(({ index }) => index);
		return { lost: sum(changes.map(({ lost }) => lost)), come: sum(changes.map(({ come }) => come)), fixtures: where.filter((index) => index >= files.length).length, where };
	};
	const rows = [...wholePatterns({ ...commitments }), ...wholePatterns({ ...resolutions }), ...wholeLists()].flatMap(({ of, takeOut, parts }) => {
		// A branch can matter only where the whole does.
		const { where, ...all } = worthWithout(takeOut, [...units.keys()]);
		return [{ of, text: '(all of it)', ...all, isNeeded: isWorth(all) }, ...parts.map((part) => {
			const worth = worthWithout(part.takeOut, where);
			return { of, text: part.text, ...worth, isNeeded: isWorth(worth) || (of === 'WORK' && labelled.has(part.text)) };
		})];
	});
	console.log('| of | branch | right ones lost | wrong ones come | fixtures |\n| --- | --- | --: | --: | --: |');
	for (const { of, text, lost, come, fixtures: read } of rows) console.log(`| ${of} | \`${text.replaceAll('|', '\\|')}\` | ${lost} | ${come} | ${read} |`);
	const idle = rows.filter(({ isNeeded }) => !isNeeded).map(({ of, text }) => `${of}: ${text}`);
	console.log(`\n${rows.length} branches, ${idle.length} of them needed by no label\n${idle.join('\n')}`);
	if (process.argv.includes('--record')) writeFileSync(NEEDED, `${JSON.stringify({ sources: digestOfPatterns(), branches: rows.length, idle } satisfies Needed, undefined, '\t')}\n`);
	if (process.argv.includes('--check') && idle.length > 0) process.exitCode = 1;
}

function isWorth({ lost, come, fixtures: read }: { lost: number; come: number; fixtures: number }): boolean {
	return lost > 0 || come > 0 || read > 0;
}

/** What is read of each fixture, whose labels are its `expected.json`. */
function fixtures(): (() => Worth)[] {
	return traits.map((trait) => {
		const [context, source] = [contextOf(trait), inputOf(trait)];
		const ground = readGround(readMinutes(new VFile({ path: context.path, value: source }), context).tree, source, context);
		return () => ({ right: 0, wrong: 0, all: JSON.stringify(judge(ground, context), (key, value: unknown) => (key === 'form' || key === 'sure' ? undefined : value)) });
	});
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}

interface Worth { right: number; wrong: number; all: string }

function worthOf(file: Labelled): Worth {
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

const files = await labelledIn(SETS.filter(({ counted }) => !counted));
if (files.length === 0) console.log('No labels there, so nothing was taken out');
else prune();
