import type { AgendaItem } from '../minutes/model.ts';
import { isCarried } from './carried.ts';
import { daysBetween } from './date.ts';
import type { Entry, Group, GroupMeetings, GroupName, Recurring, Silence, Told } from './model.ts';
import { compare } from './order.ts';
import { refKey } from './ref.ts';
import { toldItems } from './told.ts';
import { byYear } from './years.ts';

/** How many of a group's last meetings tell what it is busy with. */
export const RECENT = 10;

/** How many of them tell what keeps coming back. */
export const RECURRING = 30;

/** What the meetings of one group, oldest first and at least one, say of it. */
export function describeGroup(name: GroupName, meetings: Entry[], spell: (ref: string) => string): GroupMeetings {
	const inTime = heldOf(meetings);
	const silence = longestSilence(meetings.filter(isHeld));
	return {
		...name,
		meetings,
		years: byYear(meetings),
		latest: inTime[inTime.length - 1] as Entry,
		recurring: recurringIssues(inTime.slice(-RECURRING), spell),
		...(silence && { silence }),
	};
}

/** The last meetings of a group, which tell what it is busy with. */
export function recentOf(meetings: readonly Entry[]): Entry[] {
	return heldOf(meetings).slice(-RECENT);
}

/** Those that are over, by their day; all, where none has one. */
function heldOf(meetings: readonly Entry[]): readonly Entry[] {
	const held = meetings.filter(isHeld);
	return held.length > 0 ? held : meetings;
}

function isHeld({ date, ahead }: Entry): boolean {
	return date !== undefined && !ahead;
}

/** The groups by their latest meeting, the newest first. */
export function latestMeetings(groups: readonly Group[]): Group[] {
	const date = ({ latest }: Group) => (latest.ahead ? '' : (latest.date ?? ''));
	return groups.toSorted((a, b) => compare(date(b), date(a)));
}

/** The longest time between two meetings, which come oldest first and have dates; undefined for fewer than two. */
function longestSilence(meetings: readonly Entry[]): Silence | undefined {
	const silences = meetings.flatMap((before) => (before.next?.date && before.date && !before.next.ahead ? [{ from: before, to: before.next, days: daysBetween(before.date, before.next.date) }] : []));
	return silences.reduce<Silence | undefined>((longest, silence) => (longest && longest.days >= silence.days ? longest : silence), undefined);
}

/** Issues that two or more of the meetings had on their agenda, the most often taken up first, then the latest. */
function recurringIssues(meetings: readonly Entry[], spell: (ref: string) => string): Recurring[] {
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
