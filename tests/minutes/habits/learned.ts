import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { learnHabits } from '../../../src/minutes/habits/learn.ts';
import type { Habits } from '../../../src/minutes/habits/model.ts';
import { sketchOf } from '../../../src/minutes/habits/sketch.ts';
import type { Meeting } from '../../../src/minutes/model.ts';
import { native } from '../../../src/minutes/parse.ts';
import { readMinutes } from '../../../src/minutes/read.ts';

/** The habits of a group whose files these are, by path. */
export function learned(files: Readonly<Record<string, string>>): Habits | undefined {
	return learnHabits(Object.entries(files).map(([path, source]) => sketchOf(path, native.parse(source) as Root, source)));
}

/** Each file, read in the light of all of them. */
export function readTogether(files: Readonly<Record<string, string>>, repo = 'ebbline/tide'): Record<string, Meeting> {
	const habits = learned(files);
	return Object.fromEntries(Object.entries(files).map(([path, value]) => [path, readMinutes(new VFile({ path, value }), { path, repo, ...(habits && { habits }) }).meeting]));
}

/** One file for each of several days a week apart, `YYYY-MM-DD.md`, made by what stands in it. */
export function weekly(from: string, meetings: number, write: (day: string, index: number) => string): Record<string, string> {
	return Object.fromEntries(Array.from({ length: meetings }, (_, index) => {
		const day = new Date(Date.parse(from) + index * 7 * 86_400_000).toISOString().slice(0, 10);
		return [`${day}.md`, write(day, index)];
	}));
}
