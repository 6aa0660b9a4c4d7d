import type { Entry } from './model.ts';

/** Notes that are the same twice are copied; shorter ones may well be written twice. */
const LEAST = 40;

/** Tells each meeting, oldest first, which of its topics stand with their notes word for word in the group's meeting before: copied, and told there. */
export function markCarried(meetings: readonly Entry[]): void {
	const before = new Map<string, Entry>();
	for (const entry of meetings) {
		if (!entry.date) continue;
		const last = before.get(entry.group.id);
		before.set(entry.group.id, entry);
		if (!last) continue;
		const told = new Set(last.meeting.agenda.map(({ title, ref }, index) => keyOf(title, ref, last.print.notes[index])));
		const carried = entry.meeting.agenda.filter(({ title, ref, anchor }, index) => (entry.quotes.notes[anchor]?.text.length ?? 0) >= LEAST && told.has(keyOf(title, ref, entry.print.notes[index])));
		if (carried.length > 0) entry.carried = carried.map(({ anchor }) => anchor);
	}
}

/** Whether a fact stands under a topic that was only copied. */
export function isCarried({ carried }: Entry, anchor: string | undefined): boolean {
	return anchor !== undefined && carried !== undefined && carried.includes(anchor);
}

function keyOf(title: string, ref: string | undefined, notes: string | undefined): string {
	return JSON.stringify([title, ref ?? '', notes ?? '']);
}
