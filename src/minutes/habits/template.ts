import { partTitle } from './part-title.ts';
import { isEntry } from './entry.ts';
import type { Seen, TemplateLine } from './model.ts';
import type { Sketch, SketchLine } from './sketch.ts';

/** A line is the template's when it stands in so many files and no fewer: three short minutes may well say one thing three times. */
const LEAST = 4;

/** How many places are told as evidence. */
const TOLD = 3;

/**
 * And in so large a share of the files from the first that has it to the last. A group changes its template now and
 * then, so that few lines are in most of all files; but while a line is in use, it is in most.
 */
const SHARE = 0.5;

/** A line with notes of its own, others in more than this share of its files, is something the group takes up each time. */
const NOTED = 0.35;

/** In this share of all the group's files, a line is its template's whatever stands under it. */
const ALWAYS = 0.75;

/** So often nobody promises one thing, nor decides it: in fewer, a promise may have been carried on. */
const OFTEN = 8;

interface Recurring {
	/** In how many files, and which are the first and the last of them. */
	files: number;
	from: number;
	to: number;
	times: number;
	/** What stands under it, once each; few lines have anything. */
	notes: Set<string> | undefined;
	/** It is somebody's name, or names an issue: what comes back may well be meant. */
	meant: boolean;
	first: string[];
}

/**
 * The lines that stand word for word in most of a group's files, by how often. No line that refers to an issue is
 * one, no name in a list of people, no heading that is named as sections are.
 */
export function templateOf(sketches: readonly Sketch[], standing: ReadonlySet<string> = new Set()): TemplateLine[] {
	const lines = new Map<string, Recurring>();
	const often = inSeveral(sketches);
	for (const [index, { path, lines: own }] of sketches.entries()) {
		own.forEach((line, at) => {
			if (!often.has(line.key) || (line.kind === 'heading' && standing.has(partTitle(line.text)))) return;
			const before = lines.get(line.key);
			const known = before ?? { files: 0, from: index, to: -1, times: 0, notes: undefined, meant: false, first: [] };
			if (!before) lines.set(line.key, known);
			known.times++;
			if (known.to !== index) {
				known.files++;
				known.to = index;
				if (known.first.length < TOLD) known.first.push(`${path}:${line.line}`);
			}
			known.meant ||= line.refers || isPeople(line.within) || isEntry(line.text);
			const notes = notesUnder(own, at);
			if (notes !== '') (known.notes ??= new Set()).add(notes);
		});
	}
	return [...lines].filter(([, line]) => isTemplate(line, sketches.length))
		.map(([text, line]) => ({ text, as: line.files >= OFTEN || line.files / sketches.length >= SHARE ? 'template' as const : 'repeat' as const, seen: seenIn(line, sketches.length) }))
		.sort((a, b) => b.seen.files - a.seen.files || (a.text < b.text ? -1 : 1));
}

/** The lines that stand in files enough: most stand in one, and nothing more is asked about those. */
function inSeveral(sketches: readonly Sketch[]): Set<string> {
	const places = new Map<string, Places>();
	for (const sketch of sketches) for (const { key } of sketch.lines) place(places, key, sketch);
	return new Set([...places].filter(([key, { files }]) => key !== '' && files >= LEAST).map(([key]) => key));
}

interface Places {
	files: number;
	last: Sketch;
}

function place(places: Map<string, Places>, key: string, sketch: Sketch): void {
	const known = places.get(key);
	if (!known) places.set(key, { files: 1, last: sketch });
	else if (known.last !== sketch) {
		known.files++;
		known.last = sketch;
	}
}

function isTemplate({ files, from, to, times, notes, meant }: Recurring, of: number): boolean {
	if (files < LEAST || meant) return false;
	if (files / of >= ALWAYS) return true;
	return files / (to - from + 1) >= SHARE && (notes?.size ?? 0) / times < NOTED;
}

function seenIn({ files, first }: Recurring, of: number): Seen {
	return { files, of, first };
}

function isPeople(within: SketchLine['within']): boolean {
	return within === 'attendees' || within === 'observers' || within === 'regrets' || within === 'invited';
}

/** The line under a heading or an item that belongs to it. */
function notesUnder(lines: readonly SketchLine[], at: number): string {
	const [line, next] = [lines[at], lines[at + 1]];
	if (!line || !next) return '';
	const has = line.kind === 'heading' ? next.kind !== 'heading' || next.depth > line.depth : line.nested > 0;
	return has ? next.key : '';
}
