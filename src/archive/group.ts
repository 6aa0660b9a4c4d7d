import { RECENT } from './actions.ts';
import { longestSilence } from './silence.ts';
import type { Entry, Group, GroupName, Identify } from './model.ts';
import { compare } from './order.ts';
import { listedIn } from './people.ts';
import { recurringIssues } from './recurring.ts';
import { byYear } from './years.ts';

/** How many of them tell what keeps coming back. */
export const RECURRING = 30;

/** What the meetings of one group, oldest first and at least one, say of it. */
export function describeGroup(name: GroupName, meetings: Entry[], identify: Identify, { actions, decisions, perhaps }: Pick<Group, 'actions' | 'decisions' | 'perhaps'>, spell: (ref: string) => string): Group {
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
		actions,
		decisions,
		perhaps,
		recurring: recurringIssues(inTime.slice(-RECURRING), spell),
		...(silence && { silence }),
	};
}

/** The groups by their latest meeting, the newest first. */
export function latestMeetings(groups: readonly Group[]): Group[] {
	const date = ({ latest }: Group) => (latest.ahead ? '' : (latest.date ?? ''));
	return groups.toSorted((a, b) => compare(date(b), date(a)));
}
