import { writeCalendar } from './calendar.ts';
import type { Export } from './export.ts';
import { allIds, groupFile } from './group.ts';

const TYPE = 'text/calendar';

export const allCalendar: Export = {
	path: 'calendars/all.ics',
	type: TYPE,
	describe: 'the meetings of all groups, by day',
	write: ({ title, meetings }, site) => writeCalendar(title, meetings, site),
};

export const groupCalendars: Export = {
	path: 'calendars/<group>.ics',
	type: TYPE,
	describe: 'the meetings of one group, by day',
	files: (archive, site) => allIds(archive).map(({ id, group }) => ({
		path: groupCalendarPath(id),
		of: group,
		write: () => writeCalendar(group.name, group.meetings, site),
	})),
};

export function groupCalendarPath(group: string): string {
	return `calendars/${groupFile(group)}.ics`;
}
