import { headingKind } from '../layouts/headings.ts';
import type { SectionKind } from '../model.ts';
import { isEntry } from './entry.ts';
import type { PartHabit } from './model.ts';
import { partTitle } from './part-title.ts';
import type { Sketch, SketchLine } from './sketch.ts';

/** A heading is a part of the group's meetings when it stands in so many files … */
const LEAST = 3;

/** … and in so large a share of those from the first that has it to the last. */
const SHARE = 0.5;

/** Of the lines under it so many must be people for it to be a list of them, since a mistake would say who was there. */
const MOSTLY = 0.7;

/** Kinds whose words may stand over a list of people all the same: `Welcome`, `Introductions`. */
const OPEN: ReadonlySet<SectionKind> = new Set(['topic', 'procedure', 'announcements', 'standup']);

interface Part {
	title: string;
	/** The kind by its words. */
	named: SectionKind;
	files: Set<number>;
	times: number;
	first: string[];
	/** Lines right under it that no template has: all, those that list somebody, those that could be topics. */
	lines: number;
	people: number;
	topics: number;
	headings: number;
	under: Set<string>;
}

/**
 * What recurring headings and bold lines are for whose words say nothing: people where what stands under them are
 * entries such as `Ina Marlow / Harbour / @inamarlow`, topics where bullets have notes or an issue of their own.
 * Those named as sections are keep what they are called, but for a `Welcome` over people.
 */
export function partsOf(sketches: readonly Sketch[], template: ReadonlySet<string>, standing: ReadonlySet<string> = new Set()): PartHabit[] {
	const parts = new Map<string, Part>();
	for (const [index, { path, lines }] of sketches.entries()) {
		const title = lines.find(({ kind }) => kind === 'heading');
		lines.forEach((line, at) => {
			if (line === title || !mayOpen(line) || standing.has(partTitle(line.text))) return;
			const part = partNamed(parts, line);
			if (!part) return;
			part.times++;
			if (!part.files.has(index) && part.first.length < 3) part.first.push(`${path}:${line.line}`);
			part.files.add(index);
			count(part, lines, at, template);
		});
	}
	return [...parts.values()].flatMap((part) => partHabit(part, sketches.length)).sort((a, b) => (b.seen?.files ?? 0) - (a.seen?.files ?? 0) || (a.title < b.title ? -1 : 1));
}

/** Whether something may stand under a line, as under a heading or words in bold. */
function mayOpen({ kind, bold, text, refers }: SketchLine): boolean {
	return !refers && (kind === 'heading' || (kind === 'paragraph' && bold && text.length < 60));
}

/** The part that a line opens; undefined where its words say what it is for. */
function partNamed(parts: Map<string, Part>, { text }: SketchLine): Part | undefined {
	const named = headingKind(text);
	const title = OPEN.has(named) ? partTitle(text) : '';
	if (title === '') return undefined;
	const part = parts.get(title) ?? { title, named, files: new Set(), times: 0, first: [], lines: 0, people: 0, topics: 0, headings: 0, under: new Set() };
	parts.set(title, part);
	return part;
}

function count(part: Part, lines: readonly SketchLine[], at: number, template: ReadonlySet<string>): void {
	const own = lines[at];
	for (let next = at + 1; next < lines.length; next++) {
		const line = lines[next];
		if (!line || !own || (line.kind === 'heading' && (own.kind !== 'heading' || line.depth <= own.depth))) return;
		if (line.kind === 'paragraph' && line.bold && own.kind !== 'heading') return;
		if (line.kind === 'heading') part.headings++;
		if (line.kind === 'heading' || (line.kind === 'item' && line.depth > 1) || template.has(line.key)) continue;
		part.lines++;
		if (isEntry(line.text)) part.people++;
		if (line.kind === 'item' && (line.nested > 0 || line.refers)) part.topics++;
		if (part.under.size < 3 && line.text.length < 120) part.under.add(line.text.replace(/\s+/g, ' '));
	}
}

function partHabit({ title, named, files, times, first, lines, people, topics, headings, under }: Part, of: number): PartHabit[] {
	const [from = 0] = files;
	const last = [...files].at(-1) ?? from;
	if (files.size < LEAST || files.size / (last - from + 1) < SHARE) return [];
	const seen = { files: files.size, of, first };
	const told = (kind: SectionKind): PartHabit[] => [{ title, kind, seen, under: [...under] }];
	if (people >= times && people >= lines * MOSTLY) return told('attendees');
	if (named !== 'topic' || files.size / of < SHARE) return [];
	if (lines === 0 && headings === 0) return [];
	return told(headings >= times || (topics > 0 && topics * 2 >= lines) ? 'agenda' : 'announcements');
}
