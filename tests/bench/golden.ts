import { collect } from '../../src/archive/collect.ts';
import { addressesUnder } from '../../src/archive/address.ts';
import { readingOf } from '../../src/archive/reading.ts';
import { itemId } from '../../src/minutes/html/anchors.ts';
import { readArchive } from '../../src/source/archive.ts';

/** Something people would search for, and what answers it. */
export interface Golden {
	q: string;
	kind: string;
	/** The lines that begin agenda items; empty where a page is the only good answer. */
	answers: { file: string; line: number }[];
	/** The page that should lead. */
	page: string | null;
}

/** Whether the item at an address of the site answers a query: whether it is the one that the answer's line stands in. */
export type Judge = (address: string, golden: Golden) => boolean;

export async function judgeOf(root: string): Promise<Judge> {
	const source = await readArchive(root);
	const readings = source.files.map((file) => readingOf(file).reading);
	const { meetings } = collect(readings, { config: source.config, people: [], skipped: [], findings: [] }, addressesUnder('/'));
	const places = new Map(meetings.flatMap(({ path, address, meeting }) => meeting.agenda.map((item) => {
		const from = item.position.start.line;
		const notes = item.notes ?? item.position;
		const lines = [[from, Math.max(item.position.end.line, notes.end.line)], [notes.start.line - 1, notes.end.line]] as const;
		return [`${address}#${itemId(item.anchor)}` as string, { path, lines }] as const;
	})));
	return (address, { answers }) => {
		const place = places.get(decodeURIComponent(address));
		return place !== undefined && answers.some(({ file, line }) => file === place.path && place.lines.some(([from, to]) => from <= line && line <= to));
	};
}
