import { hash } from 'node:crypto';
import { VFile } from 'vfile';
import { learnHabits } from '../minutes/habits/learn.ts';
import type { Habits } from '../minutes/habits/model.ts';
import { type Sketch, sketchOf } from '../minutes/habits/sketch.ts';
import { type StatedHabits, withStated } from '../minutes/habits/state.ts';
import { switchesIn } from '../minutes/lint/switches.ts';
import type { Span } from '../minutes/model.ts';
import { parsedAhead } from '../minutes/parse.ts';
import { spanPath, spansIn, treeOf } from '../minutes/spans.ts';
import type { Memory } from './memory.ts';
import type { ArchiveConfig, SourceFile } from './model.ts';

/**
 * The files, each with the habits of its group: learned from the files of that group and of no other, and stated in
 * archive.yml. A file that holds the minutes of several meetings is there once for each of them. `step` is told of each file.
 * With a `memory`, only a file that is new or has changed is looked at, and only a group that has such a file is learned from.
 */
export function withHabits(files: readonly SourceFile[], { reading, groups }: Pick<ArchiveConfig, 'reading' | 'groups'>, step = (): void => {}, memory?: Memory): SourceFile[] {
	const learned = new Map<string, Habits | undefined>();
	const meetings = new Map<SourceFile, SourceFile[]>();
	for (const [group, own] of Map.groupBy(files, ({ context }) => context.group)) {
		const stated = groups.find(({ id }) => id === group)?.reading;
		const known = learnedFrom(own, { reading, stated, step }, memory?.of(group));
		for (const [index, file] of own.entries()) meetings.set(file, meetingsOf(file, known.parts[index]));
		learned.set(group, known.habits);
	}
	return files.flatMap((file) => meetings.get(file) ?? []).map((file) => {
		const habits = learned.get(file.context.group);
		return habits ? { ...file, context: { ...file.context, habits } } : file;
	});
}

/** How a document is parted into meetings, and the rules that its comments switch off in all of them. */
interface Parts {
	spans: Omit<Span, 'to'>[];
	off: string[];
}

/** That, and what is to be learned from each meeting. */
interface Look extends Parts {
	sketches: Sketch[];
}

interface Learned {
	habits?: Habits | undefined;
	parts: Parts[];
}

/** What is learned from the files of one group; from memory where they are the same ones. */
function learnedFrom(own: readonly SourceFile[], { reading, stated, step }: { reading: StatedHabits | undefined; stated: StatedHabits | undefined; step(): void }, memory?: ReturnType<Memory['of']>): Learned {
	const { split, days } = { ...reading, ...stated };
	const keys = memory ? own.map(({ file, context: { path } }) => keyOf([split, days, path, String(file)])) : [];
	const key = keyOf([reading, stated, keys]);
	const kept = memory?.read<Learned & { key: string }>('habits');
	if (kept?.key === key) {
		for (const _ of own) step();
		return kept;
	}
	const before = new Map(memory?.read<[string, Look][]>('looks'));
	const looks = own.map((file, index) => {
		step();
		return before.get(keys[index] ?? '') ?? lookAt(file, split, days);
	});
	const sketches = looks.flatMap((one) => one.sketches);
	const known: Learned = { habits: withStated(learnHabits(sketches), sketches.length, reading, stated), parts: looks.map(({ spans, off }) => ({ spans, off })) };
	memory?.write('looks', keys.map((own, index) => [own, looks[index]]));
	memory?.write('habits', { key, ...known });
	return known;
}

function keyOf(what: unknown): string {
	return hash('sha256', JSON.stringify(what), 'base64url');
}

/** Nothing is learned from a document that cannot be read: who reads it next says so. */
function lookAt({ file, context: { path } }: SourceFile, split: StatedHabits['split'], days: StatedHabits['days']): Look {
	try {
		const { source: text, tree } = parsedAhead(file);
		const spans = spansIn(tree, path, split, days);
		if (spans.length === 0) return { spans: [], off: [], sketches: [sketchOf(path, tree, text)] };
		const sketches = spans.map((span, index) => sketchOf(spanPath(path, span, index), treeOf(tree, span), text));
		return { spans: spans.map(({ to: _, ...span }) => span), off: switchesIn(tree).map(({ rule }) => rule), sketches };
	} catch {
		return { spans: [], off: [], sketches: [] };
	}
}

/** A document's meetings: each span of it ends where the next begins. */
function meetingsOf(source: SourceFile, { spans, off: switched }: Parts = { spans: [], off: [] }): SourceFile[] {
	if (spans.length === 0) return [source];
	const { file, context: { path } } = source;
	const off = [...(source.off ?? []), ...switched];
	return spans.map((begun, index): SourceFile => {
		const span: Span = { day: begun.day, from: begun.from, to: spans[index + 1]?.from ?? Infinity, line: begun.line };
		return { ...source, file: index === 0 ? file : alike(file), context: { ...source.context, path: spanPath(path, span, index), span }, ...(off.length > 0 && { off }) };
	});
}

/** The same file, to be told of what is found in another of its meetings. */
function alike({ path, value, cwd, data }: VFile): VFile {
	const file = new VFile({ path, value, cwd });
	if (data.marked) file.data.marked = true;
	return file;
}
