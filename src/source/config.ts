import type { Point, Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { RESERVED } from '../minutes/part.ts';
import { ArchiveError, messageOn } from './error.ts';
import { FACE, type Face, faceOf, pageSlug } from './face.ts';
import { type ArchiveConfig, type GroupConfig, SEVERITIES } from './model.ts';
import { REPO } from './provenance.ts';
import { isFolder } from './within.ts';
import { READING } from './reading.ts';
import { judgeSources, type SourceConfig, sourceSchema } from './sources.ts';
import { readYaml, WRITTEN } from './yaml.ts';

export const CONFIG = 'archive.yml';

const TEXT = z.string('text').trim().min(1, 'text');

/** Where a site is published, without a slash at its end. */
const SITE = z.url({ protocol: /^https?$/, error: 'an address that starts with `https://`' }).transform((url) => url.replace(/(?<!\/)\/+$/, ''));

/** It stands in the policy of the search page, where a `;` would begin another rule. */
const HOST = /^[\w.:[\]-]+$/;

const FEDERATED = z.strictObject({ title: TEXT.describe('What the search page calls it'), url: SITE.refine((url) => HOST.test(new URL(url).host), 'an address that starts with `https://`').describe('Where it is published, as its own `url` says') }, 'a mapping with `title` and `url`');

/** A folder, or a pattern of paths with `*` in it. */
const PLACE = z.string('a folder').transform(plainFolder).refine((path) => !/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/i.test(path), 'a folder within the archive');

const GROUP = z.strictObject(
	{
		id: z.string('lower case letters, digits and dashes').regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'lower case letters, digits and dashes').max(60, 'at most 60 letters, digits and dashes').refine((id) => !RESERVED.test(id), 'a name that Windows does not keep for a device').describe('The group\'s name in addresses: lower case letters, digits, dashes'),
		name: TEXT.optional().describe('What the group is called; its `id`, unless written'),
		repo: z.string('`owner/name`').regex(REPO, '`owner/name`').optional().describe('The repository on GitHub where a bare `#12` points, as `owner/name`'),
		path: z.union([PLACE, z.array(PLACE).min(1)], 'a folder within the archive, or a list of folders').optional().describe('Where its minutes lie: a folder or a pattern such as `notes/*--tide.md`, or a list of them; `minutes/<id>`, unless written'),
		reading: READING.optional().describe('How this group\'s minutes are written, where it is not seen by itself'),
	},
	'a mapping with `id`, `name`, `repo`, `path` and `reading`',
);

/** Its keys, in the order of the documents. */
const KEYS = {
	title: TEXT.describe('What the site is called'),
	description: TEXT.optional().describe('What it is about, in a sentence or two'),
	...FACE,
	repo: z.string('`owner/name`').regex(REPO, '`owner/name`').optional().describe('The repository on GitHub whose root the archive is, as `owner/name`: where pages say to correct the minutes'),
	url: SITE.optional().describe('Where the site will be; feeds, calendars and the sitemap need it'),
	groups: z.array(GROUP, 'a list of groups').min(1, 'at least one group').optional().describe('Who meets here; each folder with minutes is a group, unless written'),
	sources: z.array(sourceSchema(PLACE), 'a list of sources').optional().describe('Where `minutebook import` takes minutes from'),
	reading: READING.optional().describe('How the minutes of all groups are written, where it is not seen by itself'),
	lint: z.record(z.string(), z.union([z.literal('off').transform(() => ['.']), z.literal(false).transform(() => ['.']), z.literal('on').transform(() => []), z.literal(true).transform(() => []), z.enum(SEVERITIES), z.array(TEXT.transform(plainFolder))], '`off`, `on`, `error`, `warning`, `info` or a list of paths'), 'a mapping of a rule to `off` or to a list of paths').optional().describe('What becomes of a rule of `minutes lint`: `off`, or a list of folders and files that it is left out for; `error`, `warning` (unless written) or `info`, which is told and fails nothing'),
	synonyms: z.record(z.string(), z.array(TEXT, 'a list of words'), 'a mapping of a word to a list of words').optional().describe('What search takes for the same word'),
	federation: z.array(FEDERATED, 'a list of archives').refine((all) => new Set(all.map(({ url }) => url)).size === all.length, 'each archive once').optional().describe('Other archives of Minutebook that the search page offers to search as well, through the index that each publishes'),
	output: z.enum(['full', 'lean'], '`full` or `lean`').optional().describe('`lean` leaves out the files that only copy a part of others, where a host counts them: the Markdown and the JSON of each meeting, the JSON and the badge of each issue; `full`, unless written'),
	hidden: z.literal('elsewhere', '`elsewhere`').optional().describe('`elsewhere`, where a list of people to hide is kept outside: every command then asks for `MINUTEBOOK_HIDDEN`'),
} as const;

/** What may stand in `archive.yml`. */
export const SCHEMA = z.strictObject(KEYS, `a mapping with ${Object.keys(KEYS).map((key) => `\`${key}\``).join(', ').replace(/, (?=[^,]*$)/, ' and ')}`);

/**
 * `archive.yml`, checked; undefined where there is none, without `groups` where it leaves them to the folders.
 * A group's `name` is its id and its `path` `minutes/<id>` unless written; `hidden`
 * is where it says that a list of hidden people is kept elsewhere. Throws `ArchiveError`.
 */
export async function readConfig(root: string, messages: VFileMessage[]): Promise<(Omit<ArchiveConfig, 'groups'> & { groups?: GroupConfig[]; sources?: SourceConfig[]; hidden?: Point | Position }) | undefined> {
	const yaml = await readYaml(root, CONFIG, SCHEMA, messages, { most: WRITTEN });
	if (!yaml) return undefined;
	const { title, description, repo, url, reading, lint, synonyms, federation, output, hidden } = yaml.data;
	const groups = yaml.data.groups?.map(({ id, name, repo, path, reading: own }) => ({ id, name: name ?? id, ...(repo && { repo }), paths: [path ?? `minutes/${id}`].flat(), ...(own && { reading: own }) }));
	const doubles = (groups ?? []).flatMap((group, index) => (['id', 'path'] as const).flatMap((key) => {
		const first = groups?.findIndex((other) => (key === 'id' ? other.id === group.id : other.paths.some((place) => group.paths.includes(place))));
		const reason = `Unexpected second group with the ${key} \`${key === 'id' ? group.id : group.paths.find((place) => groups?.[first ?? 0]?.paths.includes(place))}\`, expected one that no other group has`;
		return first === index ? [] : messageOn(CONFIG, 'duplicate-group', reason, yaml.placeOf(['groups', index, key]));
	}));
	if (doubles.length > 0) throw new ArchiveError(doubles);
	const { sources, wrong } = judgeSources(yaml.data.sources ?? [], CONFIG, groups, yaml.placeOf);
	if (wrong.length > 0) throw new ArchiveError(wrong);
	const left = Object.entries(lint ?? {}).flatMap(([rule, value]) => (typeof value === 'string' ? [] : [[rule, value] as const]));
	const levels = Object.entries(lint ?? {}).flatMap(([rule, value]) => (typeof value === 'string' ? [[rule, value] as const] : []));
	// Whoever states no rule need not wait for all of them.
	const { rules } = lint ? await import('../minutes/lint/index.ts') : { rules: {} };
	for (const rule of Object.keys(lint ?? {})) {
		if (Object.hasOwn(rules, rule)) continue;
		const reason = `Unexpected rule \`${rule}\`, expected one of ${Object.keys(rules).join(', ')}; correct or remove it`;
		messages.push(messageOn(CONFIG, 'unknown-rule', reason, yaml.placeOf(['lint', rule])));
	}
	for (const [index, path] of (groups ?? []).flatMap(({ paths }, at) => paths.map((place): [number, string] => [at, place]))) {
		if (path.includes('*') || isFolder(root, path) || sources.some(({ to }) => to === path)) continue;
		const reason = `Unexpected \`path\` without a folder, expected minutes in \`${path}/\`; correct \`path\` or add the folder`;
		messages.push(messageOn(CONFIG, 'missing-folder', reason, yaml.placeOf(['groups', index, 'path'])));
	}
	const face = joined(faceOf(yaml.data), messages, (keys) => yaml.placeOf(keys));
	return { title, ...(description && { description }), ...(face && { face }), ...(repo && { repo }), ...(url && { url }), ...(reading && { reading }), ...(lint && { lint: Object.fromEntries(left) }), ...(levels.length > 0 && { severities: Object.fromEntries(levels) }), ...(synonyms && { synonyms }), ...(federation && { federation }), ...(output === 'lean' && { output }), ...(groups && { groups }), ...(yaml.data.sources && { sources }), ...(hidden && { hidden: yaml.placeOf(['hidden']) }) };
}

/** Without links to a file that is no page, which are told. Throws `ArchiveError` for two pages of one address. */
function joined(face: Face | undefined, messages: VFileMessage[], placeOf: (keys: readonly PropertyKey[]) => Point | Position): Face | undefined {
	if (!face) return undefined;
	const { pages = [], header, footer, ...others } = face;
	const first = new Map(pages.map((path): [string, string] => [pageSlug(path), path]).reverse());
	const doubles = pages.flatMap((path, index) => (first.get(pageSlug(path)) === path && pages.indexOf(path) === index ? [] : messageOn(CONFIG, 'duplicate-page', `Unexpected second page at \`/${pageSlug(path)}/\`, expected one; rename \`${path}\` or remove it`, placeOf(['pages', index]))));
	if (doubles.length > 0) throw new ArchiveError(doubles);
	const leading = (key: 'header' | 'footer', links: Face['header'] = []) => links.filter(({ url }, index) => {
		if (URL.canParse(url) || pages.includes(url)) return true;
		messages.push(messageOn(CONFIG, 'missing-page', `Unexpected \`${url}\`, expected an address or one of \`pages\`; add it to \`pages\``, placeOf([key, index, 'url'])));
		return false;
	});
	return { ...others, ...(header && { header: leading('header', header) }), ...(footer && { footer: leading('footer', footer) }), ...(pages.length > 0 && { pages }) };
}

/** `./minutes/tsc/` is `minutes/tsc`, and the archive itself is `.`. */
function plainFolder(path: string): string {
	return path.trim().replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '').replace(/(?<!\/)\/+$/, path.startsWith('/') ? '/' : '').replaceAll(/\/{2,}/g, '/') || '.';
}
