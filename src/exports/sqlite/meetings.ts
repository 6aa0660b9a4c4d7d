import { absolute } from '../site.ts';
import type { Table } from './table.ts';

export const meetings: Table = {
	name: 'meetings',
	describe: 'a meeting, by date',
	columns: [
		{ name: 'id', type: 'INTEGER PRIMARY KEY', describe: 'within this file only; `address` is what lasts' },
		{ name: 'group_id', type: 'TEXT NOT NULL REFERENCES groups (id)' },
		{ name: 'date', type: 'TEXT', describe: '`YYYY-MM-DD`; none where the minutes name no day' },
		{ name: 'title', type: 'TEXT NOT NULL' },
		{ name: 'address', type: 'TEXT NOT NULL', describe: 'of its page' },
		{ name: 'file', type: 'TEXT NOT NULL', describe: 'in the archive' },
		{ name: 'source', type: 'TEXT', describe: 'address of the file upstream' },
		{ name: 'markdown', type: 'TEXT NOT NULL', describe: 'the minutes as they were written, without comments; the file beside the page has them' },
	],
	search: ['title', 'markdown'],
	rows: ({ archive, site, idOf, textOf }) => archive.meetings.map((entry) => {
		const { group, date, title, address, path, provenance } = entry;
		return [idOf(entry), group.id, date ?? null, title, absolute(site, address), path, provenance?.url ?? null, textOf(entry)];
	}),
};
