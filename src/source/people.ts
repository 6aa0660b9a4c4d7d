import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { messageOn } from './error.ts';
import type { PersonConfig } from './model.ts';
import { readYaml } from './yaml.ts';

export const PEOPLE = 'people.yml';

const NAME = z.string('text').trim().min(1, 'text').transform((name) => name.replace(/^@/, ''));

const PERSON = z
	.strictObject(
		{
			handle: NAME.optional(),
			name: NAME.optional(),
			also: z.array(NAME, 'a list of other spellings and old handles').default([]),
			hidden: z.boolean('`true` or `false`').default(false),
		},
		'a mapping with `handle`, `name`, `also` and `hidden`',
	)
	.refine(({ handle, name }) => handle !== undefined || name !== undefined, 'a `handle` or a `name` in it');

const SCHEMA = z.array(PERSON, 'a list of people').nullable();

/**
 * `people.yml`, checked; nobody where there is none. A handle or spelling in two entries is a message, since it
 * cannot be both; one name is, where each entry has its own handle. Throws `ArchiveError` rather than read on: who asked to be hidden would be shown.
 */
export async function readPeople(root: string, messages: VFileMessage[]): Promise<PersonConfig[]> {
	const yaml = await readYaml(root, PEOPLE, SCHEMA, messages);
	const seen = new Map<string, number>();
	for (const [index, { handle, name, also }] of (yaml?.data ?? []).entries()) {
		const own = { keys: handle === undefined ? ['name'] : ['handle'], written: handle ?? name };
		for (const { keys, written } of [own, ...also.map((other, at) => ({ keys: ['also', at], written: other }))]) {
			if (written === undefined) continue;
			const first = seen.get(written.toLowerCase()) ?? index;
			seen.set(written.toLowerCase(), first);
			if (first === index) continue;
			const reason = `Unexpected \`${written}\` in a second entry, expected it in one; the first is \`[${first}]\``;
			messages.push(messageOn(PEOPLE, 'duplicate-person', reason, yaml?.placeOf([index, ...keys])));
		}
	}
	return (yaml?.data ?? []).map(({ handle, name, also, hidden }, index) => {
		const place = yaml?.placeOf([index]) ?? { line: 1 };
		return { ...(handle && { handle }), ...(name && { name }), also, hidden, line: 'start' in place ? place.start.line : place.line };
	});
}
