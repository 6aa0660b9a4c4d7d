import type { Definition, Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { dayOf, type DayOrder, readDays } from './days.ts';
import { nothingButADay } from './layouts/dates.ts';
import { headingKind } from './layouts/headings.ts';
import { monthNamed } from './layouts/vocabulary.ts';
import type { Span } from './model.ts';
import { dayInPath } from './path-day.ts';

/** How a file is parted: `headings` at every heading that names a day, whichever days those are; `never` not at all. */
export type Split = 'headings' | 'never';

/** A file with the minutes of one meeting after another has at most so many. */
const MOST = 500;

/**
 * Where each of a file's meetings stands, in the order of the file; one span, or none, is a file of one meeting.
 * A meeting begins at a heading that names a day, and is parted from the others where those headings are the outermost below the title,
 * follow each other in time and are more than one day apart: days in a row are one meeting of several days. What stands before
 * the first heading is the first meeting's.
 */
export function spansIn(tree: Root, path: string, split?: Split, order?: DayOrder): Span[] {
	if (split === 'never') return [];
	const headings = headingsIn(tree, path, order);
	const opening = split === 'headings' ? headings.filter(({ day }) => day !== undefined) : meetingHeadings(headings, path, order);
	if (opening.length < 2) return [];
	const once = new Set([...Map.groupBy(headings, ({ text }) => text)].flatMap(([text, same]) => (same.length === 1 ? [text] : [])));
	const filled = opening.filter(({ from }, index) => hasWords(tree, from, opening[index + 1]?.from ?? Infinity, once));
	if (filled.length < 2 || filled.length > MOST) return [];
	const given = new Map<string, number>();
	return filled.map(({ day = '', from, line }, index): Span => {
		const times = (given.get(day) ?? 0) + 1;
		given.set(day, times);
		return { day: times === 1 ? day : `${day}-${times}`, from: index === 0 ? 0 : from, to: filled[index + 1]?.from ?? Infinity, line };
	});
}

/** The tree of one span, with the link definitions of the whole document; positions stay those of the whole. */
export function treeOf(tree: Root, { from, to }: Pick<Span, 'from' | 'to'>): Root {
	const isHere = (node: Root['children'][number]) => {
		const at = node.position?.start.offset ?? 0;
		return at >= from && at < to;
	};
	const children = tree.children.filter((node) => isHere(node) || isDefinition(node));
	const [first, last] = [tree.children.find(isHere)?.position, tree.children.findLast(isHere)?.position];
	const position = first && last && { start: from === 0 ? { line: 1, column: 1, offset: 0 } : first.start, end: last.end };
	return { ...tree, children, ...(position && { position }) };
}

/** What the meeting of a span is known by: the file's path for the first, for others its day behind that. */
export function spanPath(path: string, { day }: Span, index: number): string {
	return index === 0 ? path : `${path}#${day}`;
}

function isDefinition(node: Root['children'][number]): node is Definition {
	return node.type === 'definition' || node.type === 'footnoteDefinition';
}

interface DayHeading {
	text: string;
	depth: number;
	from: number;
	line: number;
	/** The day it names, where it names one and hardly anything else. */
	day?: string;
}

/** The headings at the top of the tree, where two of them name one day each. */
function headingsIn(tree: Root, path: string, order: DayOrder | undefined): DayHeading[] {
	const headings = tree.children.filter((node): node is Heading => node.type === 'heading').map((node) => {
		const text = toString(node).trim();
		return { node, text, days: readDays(text, order) };
	});
	if (headings.filter(({ days }) => days.length === 1).length < 2) return [];
	const name = path.slice(path.lastIndexOf('/') + 1);
	const year = Number(YEAR.exec(name)?.[0] ?? dayInPath(path).year ?? headings.map(({ text }) => YEAR.exec(text)?.[0]).find(Boolean) ?? NaN);
	const rests = new Map<string, number>();
	const restOf = ({ node: { depth }, text, days: [day] }: (typeof headings)[number]) => `${depth} ${text.slice(0, day?.start)}${text.slice(day?.end)}`.replace(/[\d\p{P}\p{S}\s]+/gu, ' ').toLowerCase();
	for (const heading of headings) if (heading.days.length === 1) rests.set(restOf(heading), (rests.get(restOf(heading)) ?? 0) + 1);
	return headings.map((heading) => {
		const { node: { depth, position }, text, days } = heading;
		const [day, ...others] = days;
		const { start } = position ?? { start: { offset: 0, line: 1 } };
		const names = day && !day.weak && others.length === 0 && (nothingButADay(text, days) || (rests.get(restOf(heading)) ?? 0) >= 2) && headingKind(text) !== 'upcoming';
		const value = names ? (day.value ?? (day.month && day.day ? dayOf(year, day.month, day.day) : undefined)) : undefined;
		return { text, depth, from: start.offset ?? 0, line: start.line, ...(value && { day: value }) };
	});
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Kinds of sections whose days are no days of meetings written down here. */
const ELSEWHERE: ReadonlySet<string> = new Set(['upcoming', 'review', 'actions', 'decisions', 'announcements', 'attendees', 'regrets', 'qa', 'standup', 'agenda']);

/** The outermost headings that name a day, where they part the file into meetings. */
function meetingHeadings(headings: readonly DayHeading[], path: string, order: DayOrder | undefined): DayHeading[] {
	const dated = headings.filter(({ day }) => day !== undefined);
	const depth = Math.min(...dated.map((heading) => heading.depth));
	const own = dated.filter((heading) => heading.depth === depth);
	const [first] = own;
	if (!first || own.length < 2) return [];
	const at = headings.indexOf(first);
	const before = headings.slice(0, at).filter((heading) => heading.depth < depth);
	const after = headings.slice(at).filter((heading) => heading.depth <= depth && !isPeriod(heading.text));
	const isChain = before.every((heading, index) => heading.depth > (before[index - 1]?.depth ?? 0) && readDays(heading.text, order).every(({ value }) => value === undefined) && !ELSEWHERE.has(headingKind(heading.text)));
	const isDayOfFile = dayInPath(path, order).day?.value !== undefined;
	if (!isChain || isDayOfFile || after.some((heading) => heading.depth < depth) || own.length * 2 < after.length) return [];
	return isInTime(own.map(({ day = '' }) => Date.parse(day) / 86_400_000)) ? own : [];
}

/** `2024`, `May 2024`, `Notes of 2023`: years and months that part the meetings themselves. */
function isPeriod(text: string): boolean {
	return text.length < 40 && (YEAR.test(text) || text.split(/\P{L}+/u).some((word) => monthNamed(word) !== undefined)) && readDays(text).length === 0;
}

/** Days one after the other or one before the other, but for some slips, and not all of them in a row. */
function isInTime(days: readonly number[]): boolean {
	const steps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
	const back = steps.filter((step) => step < 0).length;
	return Math.min(back, steps.length - back) * 4 <= steps.length && steps.some((step) => Math.abs(step) > 1);
}

/** Whether more stands between two offsets than what is there before a meeting: headings that other meetings have too, marks and comments. */
function hasWords(tree: Root, from: number, to: number, once: ReadonlySet<string>): boolean {
	return tree.children.some((node) => {
		const at = node.position?.start.offset ?? 0;
		if (at <= from || at >= to || isDefinition(node) || node.type === 'html' || node.type === 'thematicBreak') return false;
		return node.type === 'heading' ? once.has(toString(node).trim()) : toString(node).trim() !== '' || node.type === 'code';
	});
}
