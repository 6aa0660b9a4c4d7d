import type { Archive, Entry } from './model.ts';
import { ownersIn } from './owners.ts';

/** What one meeting has of a field. */
const FIELDS: readonly { field: string; of: (entry: Entry) => number }[] = [
	{ field: 'Titles', of: ({ meeting }) => Number(meeting.title !== undefined) },
	{ field: 'Dates', of: ({ date }) => Number(date !== undefined) },
	{ field: 'People', of: ({ meeting }) => meeting.attendees.length },
	{ field: 'Topics', of: ({ meeting }) => meeting.agenda.length },
	{ field: 'References', of: ({ meeting }) => meeting.issues.length },
	{ field: 'Actions', of: ({ meeting }) => meeting.actions.length },
	{ field: 'Decisions', of: ({ meeting }) => meeting.decisions.length },
	{ field: 'Recordings', of: ({ meeting }) => meeting.links.recordings.length },
];

export const COVERED: readonly string[] = FIELDS.map(({ field }) => field);

export interface Coverage {
	name: string;
	/** Of the group's page; the whole archive has none. */
	address?: string;
	meetings: number;
	/** In the order of `COVERED`: how many were found, and in how many meetings none. */
	fields: { found: number; without: number }[];
}

/** What was found in each group's minutes, and in all of them where there is more than one group. */
export function coverageOf({ groups, meetings }: Archive): Coverage[] {
	const rows = groups.map(({ name, address, meetings: own }): Coverage => ({ address, ...covered(name, own) }));
	return groups.length > 1 ? [...rows, covered('All groups', meetings)] : rows;
}

function covered(name: string, meetings: readonly Entry[]): Coverage {
	const fields = FIELDS.map(({ of }) => {
		const counts = meetings.map(of);
		return { found: counts.reduce((sum, count) => sum + count, 0), without: counts.filter((count) => count === 0).length };
	});
	return { name, meetings: meetings.length, fields };
}

/** What was seen and could not be told: how many, of how many. */
export function leftOpen({ meetings }: Archive): { what: string; open: number; of?: number }[] {
	const unread = (kind: 'date' | 'attendee') => meetings.reduce((sum, { meeting }) => sum + meeting.unread.filter(({ of }) => of === kind).length, 0);
	const references = meetings.flatMap(({ meeting }) => meeting.issues);
	const owners = meetings.flatMap((entry) => entry.meeting.actions.flatMap((action) => ownersIn(entry, action.owners))).filter(({ group }) => !group);
	const ownerless = meetings.flatMap(({ meeting }) => meeting.actions);
	return [
		{ what: 'references whose repository is not known', open: references.filter(({ ref }) => !ref).length, of: references.length },
		{ what: 'owners of actions of whom only what is written is known', open: owners.filter(({ person }) => !person).length, of: owners.length },
		{ what: 'actions that nobody is named for', open: ownerless.filter((action) => action.owners.length === 0).length, of: ownerless.length },
		{ what: 'lines in lists of people that name nobody', open: unread('attendee') },
		{ what: 'dates that are in no calendar', open: unread('date') },
	];
}
