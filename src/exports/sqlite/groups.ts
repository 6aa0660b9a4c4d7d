import { absolute } from '../site.ts';
import type { Table } from './table.ts';

export const groups: Table = {
	name: 'groups',
	describe: 'a group that meets',
	columns: [
		{ name: 'id', type: 'TEXT PRIMARY KEY' },
		{ name: 'name', type: 'TEXT NOT NULL' },
		{ name: 'repo', type: 'TEXT', describe: '`owner/name`, where a bare `#12` points' },
		{ name: 'address', type: 'TEXT NOT NULL', describe: 'of its page' },
	],
	rows: ({ archive, site }) => archive.groups.map(({ id, name, repo, address }) => [id, name, repo ?? null, absolute(site, address)]),
};
