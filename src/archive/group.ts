import type { AgendaItem } from '../minutes/model.ts';
import { isCarried } from './carried.ts';
import { daysBetween } from './date.ts';
import type { Entry, Group, GroupMeetings, GroupName, Identify, Recurring, Silence, Told } from './model.ts';
import { compare } from './order.ts';
import { listedIn } from './people.ts';
import { refKey } from './ref.ts';
import { toldItems } from './told.ts';
import { byYear } from './years.ts';

/** How many of a group's last meetings tell what it is busy with. */
export const RECENT = 10;

/** How many of them tell what keeps coming back. */
export const RECURRING = 30;

/** What the meetings of one group, oldest first and at least one, say of it. */
export function describeGroup(name: GroupName, meetings: Entry[], identify: Identify, spell: (ref: string) => string): GroupMeetings {
	const dated = meetings.filter(({ date, ahead }) => date && !ahead);
	const inTime = dated.length > 0 ? dated : meetings;
	const recent = inTime.slice(-RECENT);
	const silence = longestSilence(dated);
	return {
		...name,
		meetings,
		years: byYear(meetings),
		latest: inTime[inTime.length - 1] as Entry,
		people: listedIn(recent, identify),
		recurring: recurringIssues(inTime.slice(-RECURRING), spell),
		...(silence && { silence }),
	};
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
