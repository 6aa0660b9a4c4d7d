import type { Seen } from './model.ts';
import type { Sketch } from './sketch.ts';

/** Words are written down as they are said when so large a share of a file's lines are somebody's … */
const SAID = 0.5;

/** … in so large a share of at least so many files. */
const USUAL = { share: 0.5, files: 3 };

/** A file of fewer lines tells nothing. */
const LEAST = 8;

/** Whether a group writes down who says what, line by line: `IM: …`, `**Ina**: …`; most such sentences promise nothing. */
export function speechOf(sketches: readonly Sketch[]): { seen: Seen } | undefined {
	const told = sketches.map((sketch) => ({ path: sketch.path, lines: spokenIn(sketch) })).filter(({ lines }) => lines.all >= LEAST);
	const spoken = told.filter(({ lines }) => lines.said >= lines.all * SAID);
	if (spoken.length < USUAL.files || spoken.length < told.length * USUAL.share) return undefined;
	return { seen: { files: spoken.length, of: sketches.length, first: spoken.slice(0, 3).map(({ path }) => path) } };
}

/** How many lines a file has that are notes, and how many of them are of somebody who is quoted there more than once. */
function spokenIn({ lines }: Sketch): { all: number; said: number } {
	const notes = lines.filter(({ kind, text, within }) => (kind === 'paragraph' || kind === 'item') && text !== '' && within !== 'attendees' && within !== 'links');
	const speakers = notes.flatMap(({ text }) => (COLON.test(text) ? (SPEAKER.exec(text)?.[1] ?? []) : []));
	const times = Map.groupBy(speakers, (speaker) => speaker);
	return { all: notes.length, said: speakers.filter((speaker) => (times.get(speaker)?.length ?? 0) > 1).length };
}

const COLON = /[:：]/;

/** Initials, or one to three words that begin with a capital, before a colon. */
const SPEAKER = /^(\p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,2}|[a-z]\p{Lu}{1,2}|@[\w-]{1,39}) ?[:：]/u;
