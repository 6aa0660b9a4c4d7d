import { z } from 'zod';
import { slug } from '../minutes/anchor.ts';
import { safeAddress } from '../minutes/html/address.ts';
import { type Colour, isRead, leastContrast, readShade, type Theme } from './colour.ts';

/** How an archive shows itself, as `archive.yml` says it. */
export interface Face {
	/** BCP 47: what the minutes are written in. */
	lang?: string;
	/** A picture's path in the archive. */
	logo?: string;
	/** Of links and lines, each read in its theme. */
	accent?: Record<Theme, Colour>;
	/** Links around every page; `url` is one of `pages`, or an address. */
	header?: NamedLink[];
	footer?: NamedLink[];
	/** Of the minutes. */
	licence?: { name: string; url?: string };
	/** Paths of Markdown in the archive, each a page. */
	pages?: string[];
}

export interface NamedLink {
	name: string;
	url: string;
}

const TEXT = z.string('text').trim().min(1, 'text');
const COLOUR = z.string('a colour such as `#0b4a6f`').trim().toLowerCase().regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/, { error: 'a colour such as `#0b4a6f`', abort: true });
const MARKDOWN = /^(?!\/|[a-z][a-z\d+.-]*:)(?!(?:.*\/)?\.)[^\\]+\.(?:md|markdown)$/i;
const ADDRESS = 'an address that starts with `https://` or `mailto:`';

const link = z.strictObject({
	name: TEXT.describe('Its words'),
	url: z.string(`${ADDRESS}, or one of \`pages\``).trim().refine((url) => isAddress(url) || MARKDOWN.test(url), `${ADDRESS}, or one of \`pages\``).describe('Where it leads: an address, or one of `pages`'),
}, 'a mapping with `name` and `url`');
const LINKS = z.array(link, 'a list of links').max(12, '12 links at most');

/** The keys of `archive.yml` that say how the site looks and what stands around every page. */
export const FACE = {
	lang: z.string('a language such as `de` or `pt-BR`').refine(isLanguage, 'a language such as `de` or `pt-BR`').optional().describe('What the minutes are written in, such as `de` or `pt-BR`: what reads them aloud, or breaks their words, is told so. A group\'s own `reading.language` comes first; the site\'s own words are English'),
	logo: z.string('a picture in the archive').trim().regex(/^(?!\/|[a-z][a-z\d+.-]*:)(?!(?:.*\/)?\.)[^\\]+\.(?:svg|png)$/i, 'an SVG or PNG within the archive').optional().describe('A picture before the title on every page, an SVG or PNG of the archive of 64 KB at most; of 4 KB at most, it is the browser\'s icon for the site too'),
	accent: z.union([COLOUR, z.strictObject({ light: COLOUR.describe('On white'), dark: COLOUR.describe('On black') }, 'a colour, or a mapping with `light` and `dark`')], 'a colour such as `#0b4a6f`, or a mapping with `light` and `dark`').superRefine(expectRead).transform(inThemes).optional().describe('The colour of links and lines, or one for each theme (`light`, `dark`); words in it have to be read on every ground, 4.5 to 1. Of one colour the shade for the dark is made'),
	header: LINKS.optional().describe('Links at the top of every page, after the site\'s own'),
	footer: LINKS.optional().describe('Links at the foot of every page'),
	licence: z.union([TEXT, z.strictObject({ name: TEXT.describe('What it is called'), url: z.string(ADDRESS).refine(isAddress, ADDRESS).optional().describe('Where it is') }, 'a name, or a mapping with `name` and `url`')], 'the name of a licence, or a mapping with `name` and `url`').transform(named).optional().describe('What the minutes may be used under, at the foot of every page: a name (those of SPDX that many use, such as `CC-BY-4.0`, lead to their text), or `name` and `url`'),
	pages: z.array(z.string('a Markdown file of the archive').trim().regex(MARKDOWN, 'a Markdown file within the archive').refine((path) => addressable(path), 'a file whose name is no page of the site already'), 'a list of Markdown files').max(50, '50 pages at most').optional().describe('Markdown files of the archive that are pages of their own and no minutes: `about.md` is at `/about/`. Those that no link leads to are linked at the foot'),
} as const;

/** The last part of an extra page's address. */
export function pageSlug(path: string): string {
	return slug(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''));
}

/** Of the keys as they were read, what there is; nothing where there is none. */
export function faceOf(written: Partial<Record<keyof Face, unknown>>): Face | undefined {
	const face = Object.fromEntries(Object.keys(FACE).flatMap((key) => (written[key as keyof Face] === undefined ? [] : [[key, written[key as keyof Face]]])));
	return Object.keys(face).length > 0 ? face : undefined;
}

/** What the site has itself, and what a server might take for another thing. */
const TAKEN = new Set(['404', 'actions', 'calendars', 'cards', 'data', 'decisions', 'feeds', 'groups', 'index', 'issues', 'latest', 'meetings', 'pagefind', 'people', 'reading', 'search']);

function addressable(path: string): boolean {
	const name = pageSlug(path);
	return name !== '' && !TAKEN.has(name);
}

/** Whole, and such as a page may lead to. */
function isAddress(url: string): boolean {
	return URL.canParse(url) && safeAddress(url) !== undefined;
}

function isLanguage(code: string): boolean {
	try {
		return Intl.getCanonicalLocales(code)[0] !== undefined;
	} catch {
		return false;
	}
}

function expectRead(accent: Colour | Record<Theme, Colour>, context: z.RefinementCtx): void {
	for (const theme of typeof accent === 'string' ? (['light'] as const) : (['light', 'dark'] as const)) {
		const colour = typeof accent === 'string' ? accent : accent[theme];
		if (isRead(colour, theme)) continue;
		const message = `one that is read on every ground of the ${theme} theme, 4.5 to 1 (it has ${(Math.floor(leastContrast(colour, theme) * 10) / 10).toFixed(1)}), as \`${readShade(colour, theme)}\` is`;
		context.addIssue({ code: 'custom', message, path: typeof accent === 'string' ? [] : [theme] });
	}
}

function inThemes(accent: Colour | Record<Theme, Colour>): Record<Theme, Colour> {
	return typeof accent === 'string' ? { light: accent, dark: readShade(accent, 'dark') } : accent;
}

/** By the name that SPDX has for it. */
const LICENCES: Readonly<Record<string, { name: string; url: string }>> = {
	'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
	'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
	'CC-BY-3.0': { name: 'CC BY 3.0', url: 'https://creativecommons.org/licenses/by/3.0/' },
	'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
	'MIT': { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
	'Apache-2.0': { name: 'Apache 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
};

function named(licence: string | { name: string; url?: string | undefined }): { name: string; url?: string } {
	const { name, url } = typeof licence === 'string' ? { name: licence } : licence;
	if (url) return { name, url };
	const known = LICENCES[Object.keys(LICENCES).find((id) => id.toLowerCase() === name.toLowerCase().replaceAll(' ', '-')) ?? ''];
	return known ?? { name };
}
