import { absolute } from '../site.ts';
import type { Table } from './table.ts';

export const people: Table = {
	name: 'people',
	describe: 'somebody, however the minutes spell them',
	columns: [
		{ name: 'id', type: 'TEXT PRIMARY KEY', describe: '`@handle` in lower case, else the name' },
		{ name: 'handle', type: 'TEXT' },
		{ name: 'name', type: 'TEXT' },
		{ name: 'address', type: 'TEXT NOT NULL', describe: 'of their page' },
	],
	rows: ({ archive, site }) => archive.people.map(({ id, handle, name, address }) => [id, handle ?? null, name ?? null, absolute(site, address)]),
};
