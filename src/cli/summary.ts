import { counted } from '../archive/checks/counted.ts';
import type { Archive, Entry } from '../archive/model.ts';
import { fileOf } from '../archive/same.ts';
import { inert } from '../source/inert.ts';
import { readWhole } from './archive.ts';
import { CHANGED, onlyChanged } from './changed.ts';
import type { Command } from './command.ts';
import { ARCHIVE, askedFor, rootOf } from './reading.ts';

export const summary: Command = {
	name: 'summary',
	summary: 'Print what was read of each file of minutes, in a line of Markdown',
	operands: ARCHIVE.operands,
	options: { ...ARCHIVE.options, changed: CHANGED },
	exits: ['what there was to read was read', 'the archive could not be read; stderr says what and where', 'wrong usage'],
	async run(given, io) {
		const isChanged = await onlyChanged(given);
		const { archive } = await readWhole(given, io);
		const isAsked = askedFor(given.operands, rootOf(given.options), [...archive.meetings.map(fileOf), ...archive.skipped.map(({ path }) => path)]);
		for (const entry of archive.meetings.filter((each) => isAsked(fileOf(each)) && isChanged(fileOf(each)))) io.out(`- \`${inert(entry.path).replaceAll('`', "'")}\`: ${summaryOf(entry, archive)}`);
		return 0;
	},
};

/** `9 attendees, 1 unknown; 4 issues; 2 actions, 1 without owner; 1 decision`. */
export function summaryOf(entry: Entry, { people }: Pick<Archive, 'people'>): string {
	const { attendees, unread, issues, actions, decisions } = entry.meeting;
	const lost = unread.filter(({ of }) => of === 'attendee').length;
	const unknown = lost + attendees.filter((attendee) => isUnknown(attendee, entry, people)).length;
	const refs = new Set(issues.map(({ ref, raw }) => ref?.toLowerCase() ?? raw));
	const ownerless = actions.filter(({ owners }) => owners.length === 0).length;
	return [
		`${counted(attendees.length + lost, 'attendee')}${unknown ? `, ${unknown} unknown` : ''}`,
		counted(refs.size, 'issue'),
		`${counted(actions.length, 'action')}${ownerless ? `, ${ownerless} without owner` : ''}`,
		counted(decisions.length, 'decision'),
	].join('; ');
}

/** Whom neither a handle nor another meeting tells: a new face, or a name with a slip. */
function isUnknown({ handle, name }: Entry['meeting']['attendees'][number], { identify }: Entry, people: Archive['people']): boolean {
	if (handle) return false;
	const identity = identify({ ...(name && { name }) });
	const person = people.find(({ id }) => id === identity?.id);
	return !person || (!person.handle && person.meetings.length < 2);
}
