import { absolute } from '../site.ts';
import type { Table } from './table.ts';

export const issues: Table = {
	name: 'issues',
	describe: 'an issue, pull request or discussion that a meeting spoke of',
	columns: [
		{ name: 'ref', type: 'TEXT PRIMARY KEY', describe: '`owner/name#12`' },
		{ name: 'kind', type: 'TEXT NOT NULL', describe: '`issue`, `pull`, `discussion` or `unknown`' },
		{ name: 'title', type: 'TEXT', describe: 'as the last meeting that had it on its agenda called it' },
		{ name: 'address', type: 'TEXT NOT NULL', describe: 'of its page' },
	],
	rows: ({ archive, site }) => archive.issues.map(({ ref, kind, title, address }) => [ref, kind, title ?? null, absolute(site, address)]),
};

export const mentions: Table = {
	name: 'mentions',
	describe: 'a meeting that spoke of an issue',
	columns: [
		{ name: 'ref', type: 'TEXT NOT NULL REFERENCES issues (ref)' },
		{ name: 'meeting_id', type: 'INTEGER NOT NULL REFERENCES meetings (id)' },
		{ name: 'topic', type: 'INTEGER NOT NULL', describe: '1 where it was on the agenda, 0 where it was only mentioned' },
		{ name: 'address', type: 'TEXT NOT NULL', describe: 'of the first place on the meeting\'s page' },
	],
	index: ['meeting_id'],
	rows: ({ archive, site, idOf }) => archive.issues.flatMap(({ ref, mentions }) => mentions.map(({ entry, places }) => (
		[ref, idOf(entry), places.some(({ topic }) => topic) ? 1 : 0, absolute(site, places[0]?.address ?? entry.address)]
	))),
};
