import { daysOf } from './days.ts';
import type { Habits } from './model.ts';
import { partsOf } from './parts.ts';
import { peopleOf } from './people.ts';
import type { Sketch } from './sketch.ts';
import { speechOf } from './speech.ts';
import { standingTopics } from './standing.ts';
import { templateOf } from './template.ts';

/** What the files of one group have in common; undefined where there are too few to tell. Neither the order of the files nor any other group matters. */
export function learnHabits(files: readonly Sketch[]): Habits | undefined {
	if (files.length < 2) return undefined;
	const sketches = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const standing = standingTopics(sketches);
	const template = templateOf(sketches, standing);
	const speech = speechOf(sketches);
	return {
		files: sketches.length,
		days: daysOf(sketches),
		parts: partsOf(sketches, new Set(template.map(({ text }) => text)), standing),
		template,
		people: peopleOf(sketches),
		...(speech && { speech }),
	};
}
