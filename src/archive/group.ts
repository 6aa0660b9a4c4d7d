import { openActions } from './actions.ts';
import { decisionsOf } from './decisions.ts';
import { recurringIssues } from './issues.ts';
import type { Entry, Group, GroupName, Identify } from './model.ts';
import { compare } from './order.ts';
import { listedIn } from './people.ts';
import { byYear } from './years.ts';

/** How many of a group's last meetings tell what it is busy with. */
export const RECENT = 10;

/** How many of them tell what keeps coming back. */
export const RECURRING = 30;

/** What the meetings of one group, oldest first and at least one, say of it. */
export function describeGroup(name: GroupName, meetings: Entry[], identify: Identify): Group {
	const dated = meetings.filter(({ date }) => date);
	const inTime = dated.length > 0 ? dated : meetings;
	const recent = inTime.slice(-RECENT);
	return {
		...name,
		meetings,
		years: byYear(meetings),
		latest: inTime[inTime.length - 1] as Entry,
		people: listedIn(recent, identify),
		actions: openActions(recent),
		decisions: decisionsOf(meetings),
		recurring: recurringIssues(inTime.slice(-RECURRING)),
	};
}

/** The groups by their latest meeting, the newest first. */
export function latestMeetings(groups: readonly Group[]): Group[] {
	const date = ({ latest }: Group) => latest.date ?? '';
	return groups.toSorted((a, b) => compare(date(b), date(a)));
}
