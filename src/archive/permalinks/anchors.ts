import { anchorsOf } from '../../minutes/anchor.ts';
import type { AgendaItem } from '../../minutes/model.ts';
import type { KeptItem } from '../../source/model.ts';

/**
 * The anchor of each agenda item, in their order; `notes` are their prints. What was kept stays with the item it was
 * given to: the one of that name with the same notes, else the only one left of that name, else the only one with the same notes.
 * Nothing is given to another item, also when its own is gone.
 */
export function keptAnchors(agenda: readonly AgendaItem[], notes: readonly string[], kept: readonly KeptItem[]): string[] {
	const natural = anchorsOf(agenda);
	if (kept.length === 0) return agenda.map(({ anchor }) => anchor);
	const items = agenda.map((item, index) => ({ index, base: anchorsOf([item])[0] ?? 'item', notes: notes[index] ?? '' }));
	const given = new Map<number, string>();
	const left = new Set(kept);
	const give = (index: number, item: KeptItem): void => {
		given.set(index, item.anchor);
		left.delete(item);
	};
	const open = () => items.filter(({ index }) => !given.has(index));
	for (const item of open()) {
		const same = [...left].find((other) => other.notes === item.notes && isOf(other.anchor, item.base));
		if (same) give(item.index, same);
	}
	for (const [base, own] of Map.groupBy(open(), (item) => item.base)) {
		const others = [...left].filter(({ anchor, gone }) => !gone && isOf(anchor, base));
		// As many as there were: edited, none came between.
		if (others.length === own.length) for (const [index, item] of own.entries()) if (others[index]) give(item.index, others[index]);
	}
	for (const [text, own] of Map.groupBy(open().filter((item) => item.notes), (item) => item.notes)) {
		const others = [...left].filter((other) => other.notes === text);
		const [item, other] = [own[0], others[0]];
		if (own.length === 1 && others.length === 1 && item && other) give(item.index, other);
	}
	const taken = new Set(kept.map(({ anchor }) => anchor));
	for (const { index, base } of open()) {
		let anchor = base;
		for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
		taken.add(anchor);
		given.set(index, anchor);
	}
	return agenda.map((_, index) => given.get(index) ?? natural[index] ?? 'item');
}

/** What is to be kept of a meeting's anchors: those of its items, and those that no item has any more. */
export function itemsToKeep(anchors: readonly string[], notes: readonly string[], kept: readonly KeptItem[]): KeptItem[] {
	const now = anchors.map((anchor, index) => ({ anchor, notes: notes[index] ?? '' }));
	const held = new Set(anchors);
	return [...now, ...kept.filter(({ anchor }) => !held.has(anchor)).map((item) => ({ ...item, gone: true as const }))];
}

/** `charter` and `charter-2` are both of `charter`. */
function isOf(anchor: string, base: string): boolean {
	return anchor === base || (anchor.startsWith(`${base}-`) && /^\d+$/.test(anchor.slice(base.length + 1)));
}
