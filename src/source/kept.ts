import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { isPart } from '../minutes/part.ts';
import type { Kept } from './model.ts';
import { readYaml } from './yaml.ts';

export const KEPT = 'addresses.yml';

const TEXT = z.string('text').min(1, 'text');
/** What becomes a folder of the site. */
const PART = TEXT.refine(isPart, 'a name that can be a folder\'s');
const ADDRESS = z.string('`group/day`').regex(/^[^/]+\/[^/]+$/, '`group/day`').refine((address) => address.split('/').every(isPart), '`group/day`, each a name that can be a folder\'s');
const NOW = z.strictObject({ now: PART }, 'a folder, or `{ now: id }`');

const MEETING = z.union([
	z.strictObject({ now: ADDRESS }),
	z.strictObject({ file: TEXT, words: TEXT.optional(), id: ADDRESS.optional(), gone: z.literal([true, 'unconfirmed']).optional(), items: z.record(TEXT, z.string()).optional() }),
], 'a mapping with `file`, `words`, `id`, `gone` and `items`, or with `now`');

const SCHEMA = z.strictObject(
	{
		groups: z.record(PART, z.union([TEXT, NOW], 'a folder, or `{ now: id }`'), 'a mapping of ids to folders').nullish(),
		meetings: z.record(ADDRESS, MEETING, 'a mapping of addresses').nullish(),
		people: z.record(PART, TEXT, 'a mapping of addresses to names and handles').nullish(),
	},
	'a mapping with `groups`, `meetings` and `people`',
).nullable();

/** `addresses.yml`, checked; undefined where there is none. Throws `ArchiveError` rather than read on: what is not known to be given would be given again. */
export async function readKept(root: string, messages: VFileMessage[]): Promise<Kept | undefined> {
	const yaml = await readYaml(root, KEPT, SCHEMA, messages);
	if (!yaml) return undefined;
	const { groups, meetings, people } = yaml.data ?? {};
	return {
		groups: Object.entries(groups ?? {}).map(([id, row]) => (typeof row === 'string' ? { id, path: row } : { id, now: row.now })),
		meetings: Object.entries(meetings ?? {}).map(([address, row]) => {
			if ('now' in row) return { address, now: row.now, items: [] };
			const { file, words, id, gone, items } = row;
			return { address, file, ...(words && { words }), ...(id && { id }), ...(gone && { gone }), items: Object.entries(items ?? {}).map(itemOf) };
		}),
		people: Object.entries(people ?? {}).map(([slug, written]) => ({ slug, written })),
	};
}

function itemOf([anchor, written]: [string, string]): Kept['meetings'][number]['items'][number] {
	const gone = /^gone(?: |$)/.test(written);
	return { anchor, notes: gone ? written.slice('gone '.length) : written, ...(gone && { gone }) };
}
