import { isCarried } from './carried.ts';
import type { AgendaItem } from '../minutes/model.ts';
import type { Entry, Recurring, Told } from './model.ts';
import { compare } from './order.ts';
import { refKey } from './ref.ts';
import { toldItems } from './told.ts';

/** Issues that two or more of the meetings had on their agenda, the most often taken up first, then the latest. */
export function recurringIssues(meetings: readonly Entry[], spell: (ref: string) => string): Recurring[] {
	const byRef = new Map<string, Told<AgendaItem>[]>();
	for (const entry of meetings) {
		const seen = new Set<string>();
		for (const told of toldItems(entry)) {
			const { ref } = told.fact;
			if (!ref || seen.has(refKey(ref)) || isCarried(entry, told.fact.anchor)) continue;
			seen.add(refKey(ref));
			const items = byRef.get(refKey(ref));
			if (items) items.push(told);
			else byRef.set(refKey(ref), [told]);
		}
	}
	return [...byRef]
		.flatMap(([key, items]) => {
			const ref = spell(key);
			const last = items[items.length - 1];
			return last && items.length > 1 ? [{ ref, title: items.findLast(({ fact }) => fact.title)?.fact.title ?? ref, items, last }] : [];
		})
		.sort((a, b) => b.items.length - a.items.length || compare(b.last.entry.date ?? '', a.last.entry.date ?? ''));
}
