import type { Root } from 'mdast';
import { learnHabits } from '../minutes/habits/learn.ts';
import type { Habits } from '../minutes/habits/model.ts';
import { withStated } from '../minutes/habits/state.ts';
import { type Sketch, sketchOf } from '../minutes/habits/sketch.ts';
import { native, shallow, withoutBom } from '../minutes/parse.ts';
import type { ArchiveConfig, SourceFile } from './model.ts';

/** The files, each with the habits of its group: learned from the files of that group and of no other, and stated in archive.yml. */
export function withHabits(files: readonly SourceFile[], { reading, groups }: Pick<ArchiveConfig, 'reading' | 'groups'>): SourceFile[] {
	const learned = new Map<string, Habits | undefined>();
	for (const [group, own] of Map.groupBy(files, ({ context }) => context.group)) {
		const stated = groups.find(({ id }) => id === group)?.reading;
		learned.set(group, withStated(learnHabits(own.flatMap(sketched)), own.length, reading, stated));
	}
	return files.map((file) => {
		const habits = learned.get(file.context.group);
		return habits ? { ...file, context: { ...file.context, habits } } : file;
	});
}

/** None of a document that cannot be read: who reads it next says so. */
function sketched({ file, context }: SourceFile): Sketch[] {
	try {
		const source = withoutBom(String(file));
		return [sketchOf(context.path, shallow(native.parse(file) as Root, source).tree, source)];
	} catch {
		return [];
	}
}
