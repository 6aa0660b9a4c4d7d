import type { Root } from 'mdast';
import { learnHabits } from '../../../src/minutes/habits/learn.ts';
import type { Habits } from '../../../src/minutes/habits/model.ts';
import { sketchOf } from '../../../src/minutes/habits/sketch.ts';
import { native } from '../../../src/minutes/parse.ts';

/** The habits of a group whose files these are, by path. */
export function learned(files: Readonly<Record<string, string>>): Habits | undefined {
	return learnHabits(Object.entries(files).map(([path, source]) => sketchOf(path, native.parse(source) as Root, source)));
}
