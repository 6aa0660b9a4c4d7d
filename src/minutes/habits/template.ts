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
	files: Set<number>;
	times: number;
	notes: Set<string>;
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
	for (const [index, { path, lines: own }] of sketches.entries()) {
		for (const [at, line] of own.entries()) {
			if (line.key === '' || (line.kind === 'heading' && standing.has(line.key))) continue;
			const known = lines.get(line.key) ?? { files: new Set(), times: 0, notes: new Set(), meant: false, first: [] };
			lines.set(line.key, known);
			known.times++;
			if (!known.files.has(index) && known.first.length < TOLD) known.first.push(`${path}:${line.line}`);
			known.files.add(index);
			known.meant ||= line.refers || isPeople(line.within) || isEntry(line.text);
			const notes = notesUnder(own, at);
			if (notes !== '') known.notes.add(notes);
		}
	}
	return [...lines].filter(([, line]) => isTemplate(line, sketches.length))
		.map(([text, line]) => ({ text, as: line.files.size >= OFTEN || line.files.size / sketches.length >= SHARE ? 'template' as const : 'repeat' as const, seen: seenIn(line, sketches.length) }))
		.sort((a, b) => b.seen.files - a.seen.files || (a.text < b.text ? -1 : 1));
}

function isTemplate({ files, times, notes, meant }: Recurring, of: number): boolean {
	if (files.size < LEAST || meant) return false;
	if (files.size / of >= ALWAYS) return true;
	const [first = 0] = files;
	const last = [...files].at(-1) ?? first;
	return files.size / (last - first + 1) >= SHARE && notes.size / times < NOTED;
}

function seenIn({ files, first }: Recurring, of: number): Seen {
	return { files: files.size, of, first };
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
