import { isShown } from '../minutes/shown.ts';
import * as text from '../text/index.ts';
import type { Archive, Entry } from './model.ts';
import { ownersIn } from './people.ts';

/** What one meeting has of a field. */
const FIELDS: readonly { field: string; of: (entry: Entry) => number }[] = [
	{ field: text.reading.fields.titles, of: ({ meeting }) => Number(meeting.title !== undefined) },
	{ field: text.reading.fields.dates, of: ({ date }) => Number(date !== undefined) },
	{ field: text.reading.fields.people, of: ({ meeting }) => meeting.attendees.length },
	{ field: text.reading.fields.topics, of: ({ meeting }) => meeting.agenda.length },
	{ field: text.reading.fields.references, of: ({ meeting }) => meeting.issues.length },
	{ field: text.reading.fields.actions, of: ({ meeting }) => meeting.actions.filter(isShown).length },
	{ field: text.reading.fields.decisions, of: ({ meeting }) => meeting.decisions.filter(isShown).length },
	{ field: text.reading.fields.recordings, of: ({ meeting }) => meeting.links.recordings.length },
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
	return groups.length > 1 ? [...rows, covered(text.reading.allGroups, meetings)] : rows;
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
	const owners = meetings.flatMap((entry) => entry.meeting.actions.filter(isShown).flatMap((action) => ownersIn(entry, action.owners))).filter(({ group }) => !group);
	const ownerless = meetings.flatMap(({ meeting }) => meeting.actions.filter(isShown));
	return [
		{ what: text.reading.leftOpen.references, open: references.filter(({ ref }) => !ref).length, of: references.length },
		{ what: text.reading.leftOpen.owners, open: owners.filter(({ person }) => !person).length, of: owners.length },
		{ what: text.reading.leftOpen.ownerless, open: ownerless.filter((action) => action.owners.length === 0).length, of: ownerless.length },
		{ what: text.reading.leftOpen.attendees, open: unread('attendee') },
		{ what: text.reading.leftOpen.dates, open: unread('date') },
	];
}
