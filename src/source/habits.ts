import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { learnHabits } from '../minutes/habits/learn.ts';
import type { Habits } from '../minutes/habits/model.ts';
import { type Sketch, sketchOf } from '../minutes/habits/sketch.ts';
import { type StatedHabits, withStated } from '../minutes/habits/state.ts';
import { switchesIn } from '../minutes/lint/switches.ts';
import { native } from '../minutes/parse.ts';
import { shallow, withoutBom } from '../minutes/shallow.ts';
import { spanPath, spansIn, treeOf } from '../minutes/spans.ts';
import type { ArchiveConfig, SourceFile } from './model.ts';

/**
 * The files, each with the habits of its group: learned from the files of that group and of no other, and stated in
 * archive.yml. A file that holds the minutes of several meetings is there once for each of them. `step` is told of each file.
 */
export function withHabits(files: readonly SourceFile[], { reading, groups }: Pick<ArchiveConfig, 'reading' | 'groups'>, step = (): void => {}): SourceFile[] {
	const learned = new Map<string, Habits | undefined>();
	const meetings = new Map<SourceFile, SourceFile[]>();
	for (const [group, own] of Map.groupBy(files, ({ context }) => context.group)) {
		const stated = groups.find(({ id }) => id === group)?.reading;
		const looked = own.map((file) => {
			step();
			return lookedAt(file, { ...reading, ...stated });
		});
		for (const [index, file] of own.entries()) meetings.set(file, looked[index]?.meetings ?? [file]);
		const sketches = looked.flatMap((one) => one.sketches);
		learned.set(group, withStated(learnHabits(sketches), sketches.length, reading, stated));
	}
	return files.flatMap((file) => meetings.get(file) ?? []).map((file) => {
		const habits = learned.get(file.context.group);
		return habits ? { ...file, context: { ...file.context, habits } } : file;
	});
}

interface Looked {
	meetings: SourceFile[];
	sketches: Sketch[];
}

/** A document's meetings and what is to be learned from each; nothing is learned from one that cannot be read: who reads it next says so. */
function lookedAt(source: SourceFile, { split, days }: StatedHabits): Looked {
	const { file, context: { path } } = source;
	try {
		const text = withoutBom(String(file));
		const { tree } = shallow(native.parse(file) as Root, text);
		const spans = spansIn(tree, path, split, days);
		if (spans.length === 0) return { meetings: [source], sketches: [sketchOf(path, tree, text)] };
		const off = [...(source.off ?? []), ...switchesIn(tree).map(({ rule }) => rule)];
		const meetings = spans.map((span, index): SourceFile => ({
			...source,
			file: index === 0 ? file : alike(file),
			context: { ...source.context, path: spanPath(path, span, index), span },
			...(off.length > 0 && { off }),
		}));
		return { meetings, sketches: meetings.map(({ context }) => sketchOf(context.path, context.span ? treeOf(tree, context.span) : tree, text)) };
	} catch {
		return { meetings: [source], sketches: [] };
	}
}

/** The same file, to be told of what is found in another of its meetings. */
function alike({ path, value, cwd, data }: VFile): VFile {
	const file = new VFile({ path, value, cwd });
	if (data.marked) file.data.marked = true;
	return file;
}
