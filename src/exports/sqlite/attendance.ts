import type { Table } from './table.ts';

export const attendance: Table = {
	name: 'attendance',
	describe: 'somebody listed in a meeting',
	columns: [
		{ name: 'meeting_id', type: 'INTEGER NOT NULL REFERENCES meetings (id)' },
		{ name: 'person_id', type: 'TEXT REFERENCES people (id)' },
		{ name: 'role', type: 'TEXT NOT NULL', describe: '`participant`, `observer` or `regrets`' },
		{ name: 'written_name', type: 'TEXT' },
		{ name: 'written_handle', type: 'TEXT' },
		{ name: 'affiliation', type: 'TEXT' },
		{ name: 'line', type: 'INTEGER NOT NULL' },
	],
	index: ['meeting_id', 'person_id'],
	rows: ({ archive, idOf }) => archive.meetings.flatMap((entry) => entry.meeting.attendees.map((attendee) => {
		const { role, name, handle, affiliation, position } = attendee;
		return [idOf(entry), entry.identify(attendee)?.id ?? null, role, name ?? null, handle ?? null, affiliation ?? null, position.start.line];
	})),
};
