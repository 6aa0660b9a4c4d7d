import { toldItems } from '../../archive/told.ts';
import { absolute } from '../site.ts';
import type { Table } from './table.ts';

export const topics: Table = {
	name: 'topics',
	describe: 'a topic that a meeting took up, with the notes under it',
	columns: [
		{ name: 'id', type: 'INTEGER PRIMARY KEY', describe: 'within this file only' },
		{ name: 'meeting_id', type: 'INTEGER NOT NULL REFERENCES meetings (id)' },
		{ name: 'title', type: 'TEXT NOT NULL' },
		{ name: 'ref', type: 'TEXT REFERENCES issues (ref)' },
		{ name: 'line', type: 'INTEGER NOT NULL' },
		{ name: 'address', type: 'TEXT NOT NULL', describe: 'of its place on the meeting\'s page' },
		{ name: 'notes', type: 'TEXT NOT NULL', describe: 'as they were written, in Markdown, without comments' },
	],
	index: ['meeting_id', 'ref'],
	search: ['title', 'notes'],
	rows({ archive, site, idOf, textOf, refOf }) {
		let id = 0;
		return archive.meetings.flatMap((entry) => {
			return toldItems(entry).map(({ fact: { title, ref, position, notes }, address }) => [
				++id,
				idOf(entry),
				title,
				ref ? refOf(ref) : null,
				position.start.line,
				absolute(site, address),
				notes ? textOf(entry, notes.start.offset, notes.end.offset) : '',
			]);
		});
	},
};
