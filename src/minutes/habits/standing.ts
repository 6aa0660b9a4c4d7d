import { headingKind } from '../layouts/headings.ts';
import type { Sketch, SketchLine } from './sketch.ts';

/** A heading comes back when it stands in so many files. */
const LEAST = 3;

/** Of the headings beside it so many must be topics of one meeting … */
const FREE = 0.5;

/** … and in so many of its files what stands under it must be new. */
const NEW = 0.5;

/**
 * The headings that come back and are topics all the same, as lines are compared: they stand among topics of one
 * meeting and have notes of their own each time. `Harbour radio` among what there was to say is a standing report;
 * `Reports` beside `Attendees` and `Agenda` is a part of every meeting.
 */
export function standingTopics(sketches: readonly Sketch[]): Set<string> {
	const files = new Map<string, number>();
	for (const { lines } of sketches) for (const key of new Set(lines.filter(isTopic).map((line) => line.key))) files.set(key, (files.get(key) ?? 0) + 1);
	const comesBack = ({ key }: SketchLine) => (files.get(key) ?? 0) >= LEAST;
	const seen = new Map<string, { times: number; beside: number; free: number; notes: Set<string> }>();
	for (const { lines } of sketches) {
		for (const siblings of siblingsIn(lines)) {
			const topics = siblings.filter(isTopic);
			const recurring = topics.filter(comesBack);
			for (const line of recurring) {
				const known = seen.get(line.key) ?? { times: 0, beside: 0, free: 0, notes: new Set() };
				seen.set(line.key, known);
				known.times++;
				known.beside += siblings.length - 1;
				known.free += topics.length - recurring.length;
				known.notes.add(notesUnder(lines, line));
			}
		}
	}
	return new Set([...seen].filter(([, { times, beside, free, notes }]) => beside > 0 && free >= beside * FREE && notes.size >= times * NEW && !notes.has('')).map(([key]) => key));
}

function isTopic({ kind, key, text }: SketchLine): boolean {
	return kind === 'heading' && key !== '' && headingKind(text) === 'topic';
}

/** Headings of one depth under one heading, as lists. */
function siblingsIn(lines: readonly SketchLine[]): SketchLine[][] {
	const found: SketchLine[][] = [];
	const open: SketchLine[][] = [];
	for (const line of lines) {
		if (line.kind !== 'heading') continue;
		while (open.length > 0 && (open.at(-1)?.[0]?.depth ?? 0) > line.depth) open.pop();
		const last = open.at(-1);
		if (last?.[0]?.depth === line.depth) last.push(line);
		else {
			const list = [line];
			open.push(list);
			found.push(list);
		}
	}
	return found;
}

/** The words of the first line under a heading that is none itself. */
function notesUnder(lines: readonly SketchLine[], line: SketchLine): string {
	const next = lines[lines.indexOf(line) + 1];
	return next && next.kind !== 'heading' ? next.key : '';
}
