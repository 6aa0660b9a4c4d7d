import { isShown } from '../minutes/shown.ts';
import { itemId } from '../minutes/html/anchors.ts';
import type { AgendaItem, Owner } from '../minutes/model.ts';
import type { Cell, CellKind } from './cell.ts';
import { textOf } from './html.ts';
import type { Entry } from './model.ts';
import { ownerIn } from './people.ts';
import { refKey } from './ref.ts';
import { otherForms, type Synonyms } from './synonyms.ts';
import { otherSpellings } from './terms.ts';
import { yearOf } from './years.ts';

/** One entry of the search index: an agenda item with its notes, or what else a meeting's minutes say. */
export interface SearchRecord {
	/** With the site's base; an item's own place on its meeting's page. */
	address: string;
	/** An item's; a meeting's own entry has only the meeting's. */
	title?: string;
	/** `owner/name#12`, where the item is about one. */
	ref?: string;
	/** The meeting, in words: its group and its date. */
	meeting: string;
	/** `YYYY-MM-DD`. */
	date?: string;
	cell: Cell;
	/** Every issue it speaks of, as `refKey` has it. */
	issues: string[];
	/** Who speaks or owns an action in it, by id, and who owns one. */
	people: string[];
	owners: string[];
	/** Words it is found by that do not stand in it: other forms of its title's, and of its other words. */
	called: string;
	also: string;
	/** Without the item's own heading. */
	html: string;
	/** The years whose index it is in, by name, where they are not the newest. */
	span?: string;
}

/** Fewer words than this under an item say nothing about it, unless they are an action or a decision: "No update this week." */
const NOTES = 8;
const HEADING = /<h([1-6])\b([^<>]*)>/g;
const ID = /\sid="([^"]*)"/;
/** A link whose text is its address: `<a href="https://github.com/ebb/tides/pull/12" data-ref="ebb/tides#12">https://github.com/…</a>`. */
const ADDRESS = /<a\b([^<>]*)>\s*(?:https?:\/\/|www\.)[^<]*<\/a>/g;
const FIRST_HEADING = /^<h([1-6])\b[^>]*>[\s\S]*?<\/h\1>/;

/**
 * What there is to find in the minutes of one meeting, given as HTML: a record for each agenda item with
 * notes, and a first one for everything else, items without notes among it. No word is in none of them;
 * of an address only the issue it leads to, else its host.
 */
export function searchRecords(entry: Entry, html: string, synonyms: Synonyms): SearchRecord[] {
	const items = new Map(entry.meeting.agenda.map((item) => [itemId(item.anchor), item]));
	const records: SearchRecord[] = [];
	let rest = '';
	for (const { id, html: stretch } of stretches(html.replace(ADDRESS, shortened), items)) {
		const item = items.get(id);
		const notes = stretch.replace(FIRST_HEADING, '');
		if (item && (kindOf(entry, item) !== 'item' || wordsIn(notes) >= NOTES)) records.push(itemRecord(entry, item, notes, synonyms));
		else rest += stretch;
	}
	return [meetingRecord(entry, rest, records, synonyms), ...records];
}

function meetingRecord(entry: Entry, html: string, items: readonly SearchRecord[], synonyms: Synonyms): SearchRecord {
	const { agenda, actions, issues } = entry.meeting;
	const elsewhere = new Set(items.flatMap((item) => [...item.issues, ...item.people]));
	return {
		...common(entry, 'meeting'),
		address: entry.address,
		issues: keysOf(issues.map(({ ref }) => ref)).filter((key) => !elsewhere.has(key)),
		people: idsOf(entry, [...agenda.flatMap(({ speakers = [] }) => speakers), ...actions.flatMap(({ owners }) => owners)]).filter((id) => !elsewhere.has(id)),
		owners: idsOf(entry, actions.flatMap(({ owners }) => owners)).filter((id) => !items.some(({ owners }) => owners.includes(id))),
		called: '',
		also: alsoOf(textOf(html), synonyms),
		html,
	};
}

function itemRecord(entry: Entry, item: AgendaItem, html: string, synonyms: Synonyms): SearchRecord {
	const { issues, actions } = entry.meeting;
	const first = item.position.start.line;
	const last = (item.notes ?? item.position).end.line;
	const inside = issues.filter(({ position }) => position.start.line >= first && position.start.line <= last);
	const title = item.title || item.ref;
	const called = otherForms(item.title, synonyms);
	const owners = actions.filter((action) => action.item === item.anchor).flatMap((action) => action.owners);
	return {
		...common(entry, kindOf(entry, item)),
		address: `${entry.address}#${encodeURIComponent(itemId(item.anchor))}`,
		...(title && { title }),
		...(item.ref && { ref: item.ref }),
		issues: keysOf([item.ref, ...inside.map(({ ref }) => ref)]),
		people: idsOf(entry, [...(item.speakers ?? []), ...owners]),
		owners: idsOf(entry, owners),
		called,
		also: alsoOf(`${item.title}. ${called}. ${textOf(html)}`, synonyms),
		html,
	};
}

function alsoOf(text: string, synonyms: Synonyms): string {
	return [otherForms(text, synonyms), otherSpellings(text)].filter(Boolean).join(', ');
}

function keysOf(refs: readonly (string | undefined)[]): string[] {
	return [...new Set(refs.flatMap((ref) => (ref ? [refKey(ref)] : [])))];
}

function idsOf(entry: Entry, owners: readonly Owner[]): string[] {
	return [...new Set(owners.flatMap((owner) => ownerIn(entry, owner)?.id ?? []))];
}

function common({ title, date, group }: Entry, kind: CellKind): Pick<SearchRecord, 'meeting' | 'date' | 'cell'> {
	return {
		meeting: title.startsWith(group.name) ? title : `${group.name}, ${title}`,
		...(date && { date }),
		cell: { group: group.id, year: yearOf(date), kind },
	};
}

function kindOf({ meeting }: Entry, { anchor }: AgendaItem): CellKind {
	const has = (facts: readonly { item?: string; sure: number }[]) => facts.some((fact) => fact.item === anchor && isShown(fact));
	if (has(meeting.decisions)) return has(meeting.actions) ? 'both' : 'decision';
	return has(meeting.actions) ? 'action' : 'item';
}

function shortened(_link: string, attributes: string): string {
	const [, repo, host = ''] = /\shref="\w+:\/\/(?:www\.)?(?:github\.com\/([\w.-]+\/[\w.-]+)|([^/"]*))/.exec(attributes) ?? [];
	return /\sdata-ref="([^"]*)"/.exec(attributes)?.[1] ?? repo ?? host;
}

/** Cuts where an agenda item begins and where a heading of its rank or above ends it; `id` is the heading's. */
function stretches(html: string, items: ReadonlyMap<string, AgendaItem>): { id: string; html: string }[] {
	const cuts = [{ at: 0, id: '' }];
	let rank = 0;
	for (const { 1: level, 2: attributes = '', index } of html.matchAll(HEADING)) {
		const id = ID.exec(attributes)?.[1];
		if (id === undefined) continue;
		const isItem = items.has(id);
		if (!isItem && Number(level) > rank) continue;
		cuts.push({ at: index, id });
		rank = isItem ? Number(level) : 0;
	}
	return cuts.map(({ at, id }, index) => ({ id, html: html.slice(at, cuts[index + 1]?.at) }));
}

function wordsIn(html: string): number {
	return textOf(html).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
