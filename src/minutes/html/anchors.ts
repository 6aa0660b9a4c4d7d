import type { FactKind } from '../model.ts';

/** Ids that pages use for themselves, which nothing written in minutes may take. */
export const PAGE_IDS: ReadonlySet<string> = new Set(['main', 'search', 'q', 'header', 'footer', 'nav', 'facts', 'content', 'top']);

/** The ids that a meeting's facts of a kind have on its page, in their order: `action-14z1qnc`. */
export function factAnchors(kind: FactKind, facts: readonly Stated[]): string[] {
	return numbered(facts.map((fact) => factAnchor(kind, fact)));
}

/** From the text and the agenda item it stands under, never from its place; the first of several alike has this very id. */
export function factAnchor(kind: FactKind, { item, text }: Stated): string {
	return `${kind}-${hash(item, text)}`;
}

interface Stated {
	text: string;
	item?: string;
}

/** The id of an agenda item: its anchor, unless the page itself uses that. */
export function itemId(anchor: string): string {
	return PAGE_IDS.has(anchor) ? `item-${anchor}` : anchor;
}

/** `wanted`, or with `-2`, `-3` where that is taken; it is taken then. */
export function take(ids: Set<string>, wanted: string): string {
	let id = wanted;
	const next = nextOf(ids);
	let n = next.get(wanted) ?? 2;
	for (; ids.has(id); n++) id = `${wanted}-${n}`;
	if (n > 2) next.set(wanted, n);
	ids.add(id);
	return id;
}

/** The number to try next, so that many alike are not counted from two each time. */
const nexts = new WeakMap<Set<string>, Map<string, number>>();

function nextOf(ids: Set<string>): Map<string, number> {
	const known = nexts.get(ids) ?? new Map<string, number>();
	nexts.set(ids, known);
	return known;
}

function numbered(wanted: readonly string[]): string[] {
	const ids = new Set<string>();
	return wanted.map((id) => take(ids, id));
}

/** FNV-1a, 32 bits. White space and case do not count. */
function hash(item: string | undefined, text: string): string {
	let value = 0x811c9dc5;
	const plain = `${item ?? ''}\n${text.trim().replace(/\s+/g, ' ').toLowerCase()}`;
	for (let at = 0; at < plain.length; at++) {
		const sign = plain.codePointAt(at) ?? 0;
		if (sign > 0xffff) at++;
		value = Math.imul(value ^ sign, 0x01000193);
	}
	return (value >>> 0).toString(36).padStart(7, '0');
}
