import { headingKind } from '../layouts/headings.ts';
import { partTitle } from './part-title.ts';
import type { Sketch, SketchLine } from './sketch.ts';

/** A heading comes back when it stands in so many files … */
const LEAST = 3;

/** … and in so large a share of all: what a few meetings in a row speak of is a topic of each. */
const SHARE = 0.5;

/** Of the other headings of its depth so many must not come back … */
const FREE = 0.5;

/** … and in so many of its files what stands under it must be new. */
const NEW = 0.5;

/**
 * The headings that come back and are topics all the same, by what they are called: most others of their depth are
 * topics of one meeting, and what stands under them is new each time. `Harbour radio` among what there was to say is a
 * standing report; `Reports` beside `Attendees` and `Agenda` is a part of every meeting.
 */
export function standingTopics(sketches: readonly Sketch[]): Set<string> {
	const files = new Map<string, number>();
	for (const { lines } of sketches) for (const title of new Set(lines.filter(isTopic).map(({ text }) => partTitle(text)))) files.set(title, (files.get(title) ?? 0) + 1);
	const comesBack = ({ text }: SketchLine) => (files.get(partTitle(text)) ?? 0) >= Math.max(LEAST, sketches.length * SHARE);
	const seen = new Map<string, { times: number; beside: number; free: number; notes: Set<string> }>();
	for (const { lines } of sketches) {
		const headings = lines.filter(({ kind }) => kind === 'heading');
		const notes = notesUnder(lines);
		for (const siblings of Map.groupBy(headings, ({ depth }) => depth).values()) {
			const topics = siblings.filter(isTopic);
			const recurring = topics.filter(comesBack);
			for (const line of recurring) {
				const title = partTitle(line.text);
				const known = seen.get(title) ?? { times: 0, beside: 0, free: 0, notes: new Set() };
				seen.set(title, known);
				known.times++;
				known.beside += siblings.length - 1;
				known.free += topics.length - recurring.length;
				known.notes.add(notes.get(line) ?? '');
			}
		}
	}
	return new Set([...seen].filter(([, { times, beside, free, notes }]) => beside > 0 && free >= beside * FREE && notes.size >= times * NEW && !notes.has('')).map(([title]) => title));
}

function isTopic({ kind, key, text }: SketchLine): boolean {
	return kind === 'heading' && key !== '' && headingKind(text) === 'topic';
}

/** What stands right under each heading, to the next; nothing where that is deeper. */
function notesUnder(lines: readonly SketchLine[]): Map<SketchLine, string> {
	const under = new Map<SketchLine, string[]>();
	let own: string[] = [];
	for (const line of lines) {
		if (line.kind === 'heading') under.set(line, (own = []));
		else own.push(line.key);
	}
	return new Map([...under].map(([heading, keys]) => [heading, keys.join('\n')]));
}
