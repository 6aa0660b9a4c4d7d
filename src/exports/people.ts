import { z } from 'zod';
import type { Person } from '../archive/model.ts';
import { attended } from '../archive/people.ts';
import type { Export } from './export.ts';
import { listAsJson } from './json.ts';
import { schemaAddress } from './schema.ts';
import { absolute, type Site } from './site.ts';

const day = z.iso.date().nullable();
const count = z.number().int().min(0);

export const personShape = z.strictObject({
	id: z.string().describe('`@handle` in lower case, else the name: the same in every file of this archive'),
	handle: z.string().nullable().describe('On GitHub'),
	name: z.string().nullable(),
	otherSpellings: z.array(z.string()).describe('Names and handles that the archive has for them beside these'),
	address: z.string().describe('Of their page'),
	first: day.describe('The first meeting that lists them'),
	last: day,
	meetings: count.describe('Attended'),
	actions: count.describe('Lines that promise something in their name'),
	groups: z.array(z.strictObject({
		group: z.string().describe('Its id'),
		role: z.enum(['participant', 'observer', 'regrets']),
		first: day,
		last: day,
		meetings: count,
	})),
});

export const peopleShape = z.strictObject({
	$schema: z.string(),
	archive: z.string(),
	people: z.array(personShape).describe('By name'),
});

export const people: Export = {
	path: 'data/people.json',
	type: 'application/json',
	describe: 'everybody whom the minutes list or promise something for, with their groups and roles',
	write: (archive, site) => listAsJson(
		{ $schema: schemaAddress('people', site), archive: archive.title },
		'people',
		archive.people.map((person) => personData(person, site)),
	),
};

function personData({ id, handle, name, otherSpellings, address, meetings, groups, actions }: Person, site: Site): z.infer<typeof personShape> {
	const there = attended({ meetings });
	const days = there.flatMap(({ entry: { date, ahead } }) => (date && !ahead ? date : []));
	return {
		id,
		handle: handle ?? null,
		name: name ?? null,
		otherSpellings,
		address: absolute(site, address),
		first: days[0] ?? null,
		last: days.at(-1) ?? null,
		meetings: there.length,
		actions: actions.length,
		groups: groups.flatMap(({ group, roles }) => roles.map(({ role, first, last, meetings: held }) => ({
			group: group.id,
			role,
			first: first.date ?? null,
			last: last.date ?? null,
			meetings: held,
		}))),
	};
}
