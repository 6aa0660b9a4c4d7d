import type { Habits } from './model.ts';
import type { Sketch } from './sketch.ts';

/** What the files of one group have in common; undefined where there are too few to tell. Neither the order of the files nor any other group matters. */
export function learnHabits(sketches: readonly Sketch[]): Habits | undefined {
	if (sketches.length < 2) return undefined;
	return { files: sketches.length, days: {}, parts: [], template: [], people: [], record: 'notes' };
}
