import { readdirSync } from 'node:fs';

/** One page of the sample archive for each kind of page, by its file below src/pages. */
export const KINDS: Readonly<Record<string, string>> = {
	'index': '/',
	'meetings/index': '/meetings/',
	'meetings/[group]/[date]': '/meetings/gauge/2023-08-22/',
	'groups/index': '/groups/',
	'groups/[group]': '/groups/harbour/',
	'issues/index': '/issues/',
	'issues/[owner]/[repo]/index': '/issues/ebbline-project/ebbline/',
	'issues/[owner]/[repo]/[number]': '/issues/ebbline-project/almanac/19/',
	'people/index': '/people/',
	'people/[person]': '/people/mirasandvag/',
	'actions/index': '/actions/',
	'actions/[group]': '/actions/gauge/',
	'decisions/index': '/decisions/',
	'decisions/[group]': '/decisions/steering/',
	'data/index': '/data/',
	'reading': '/reading/',
	'search': '/search/',
	'[page]': '/about/',
	'404': '/404.html',
};

/** What leads on at once, so that there is nothing to look at. */
const LEADS_ON = new Set(['latest/[group]']);

/** Parts of lists that are too long for one page; the sample has none, and parts.test.ts looks at them. */
const PART = /\/(?:years|letters)\/\[part\]$|^reading\/rules\//;

/** Of a telephone and of a desk. */
export const WIDTHS = [{ width: 390, height: 844 }, { width: 1280, height: 800 }] as const;

/** Files below src/pages that are in no table above. */
export function unlisted(): string[] {
	const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro'));
	return files.map((name) => name.replaceAll('\\', '/').replace(/\.astro$/, '')).filter((name) => !Object.hasOwn(KINDS, name) && !LEADS_ON.has(name) && !PART.test(name));
}
