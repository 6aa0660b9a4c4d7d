import { slug } from '../minutes/anchor.ts';
import type { Provenance } from '../source/model.ts';
import { attributeOf, textOf } from './html.ts';
import type { Archive, Entry, ShownPage } from './model.ts';

/** `https://github.com/owner/name/blob/<ref>/<path>`, with what stands behind `#`. */
const BLOB = /^https?:\/\/(?:www\.)?github\.com\/([\w-]+\/[\w.-]+)\/(?:blob|tree)\/[^/?#]+\/([^?#]+)(?:\?[^#]*)?(#.*)?$/i;

/** `2024-04-04.md`, and names without extension. */
const NAMED = /(?:^|\/)(?:[^/]*\.(?:md|markdown)|[^/.]+)$/i;

const SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * The file that a link in a document may mean: its path in the archive, or `owner/name:path` of a repository, each with what
 * stands behind `#`. Which files there are it does not know; undefined where the link can mean none.
 */
export function fileMeant(href: string, path: string, provenance: Pick<Provenance, 'path'> | undefined): string | undefined {
	const [, repo, file, fragment = ''] = BLOB.exec(href) ?? [];
	if (repo && file) return NAMED.test(file) ? `${repo.toLowerCase()}:${decoded(file)}${fragment}` : undefined;
	if (SCHEME.test(href) || href.startsWith('#')) return undefined;
	// From `/` it counts from the root of its repository.
	const root = provenance && path.endsWith(provenance.path) ? path.slice(0, -provenance.path.length) : '';
	const base = new URL(encodeURI(href.startsWith('/') ? root : path), ROOT);
	const to = href.replace(/^\/+/, './');
	if (!URL.canParse(to, base)) return undefined;
	const { pathname, hash, origin } = new URL(to, base);
	return origin === base.origin && NAMED.test(pathname) ? `${decoded(pathname.slice(1))}${hash}` : undefined;
}

/** Any site: only the paths count. */
const ROOT = 'https://archive.invalid/';

/** What a link to a file of the archive leads to: a meeting, or an extra page. */
export type Led = Entry | (ShownPage & { address: string });

/** The meetings of an archive, and its extra pages, by what `fileMeant` calls their files; of the meetings in one file, the first. */
export function meetingsByFile({ meetings, pages = [], repo }: Pick<Archive, 'meetings' | 'pages' | 'repo'>): ReadonlyMap<string, Led> {
	const alone = meetings.filter(({ path, part }) => !part || part.file === path);
	return new Map([...pages.flatMap((page): [string, Led][] => [[page.path, page], ...(repo ? [[`${repo.toLowerCase()}:${page.path}`, page] as [string, Led]] : [])]), ...alone.flatMap((entry) => [entry, entry.agendaFile ?? []].flat().flatMap(({ path, provenance }): [string, Led][] => [
		[path, entry],
		...(repo ? [[`${repo.toLowerCase()}:${path}`, entry] as [string, Entry]] : []),
		...(provenance ? [[`${provenance.repo.toLowerCase()}:${provenance.path}`, entry] as [string, Entry]] : []),
	]))]);
}

/**
 * HTML that was made without knowing the archive: its links to other minutes lead to their pages here, and to the topic
 * that they mean; those to other files lead where they were to lead, or are mere text. `htmlOf` has the minutes of a meeting.
 */
export async function leadToMinutes(html: string, files: Pick<ReadonlyMap<string, Led>, 'get'>, htmlOf: (entry: Entry) => Promise<string>): Promise<string> {
	const anchors = new Map<string, string>();
	for (const [, , written = ''] of html.matchAll(FILE_LINK)) {
		const [file, fragment] = parted(plain(written));
		const entry = files.get(file);
		if (entry && fragment) anchors.set(written, anchorIn('meeting' in entry ? await htmlOf(entry) : entry.html, fragment));
	}
	return html.replace(FILE_LINK, (_link: string, before: string, written: string, after: string, words: string) => {
		const entry = files.get(parted(plain(written))[0]);
		if (!entry && before) return `<a ${before.trimEnd()}${after}>${words}</a>`;
		if (!entry) return `<span${after.includes(' title="') ? after.replace(HREF, '') : after.replace(HREF, ' title="$1"')}>${words}</span>`;
		const anchor = anchors.get(written);
		return `<a href="${attributeOf(`${entry.address}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`)}"${after.replace(HREF, '')}>${words}</a>`;
	});
}

/** As `toHtml` writes a link that may mean a file; a link holds no other. */
const FILE_LINK = /<a ((?:href="[^"]*" )?(?:rel="[^"]*" )?)data-file="([^"]*)"([^>]*)>([^]*?)<\/a>/g;

/** The id of the heading that GitHub gives this name, the second of one text with `-1`; empty where there is none. */
function anchorIn(html: string, fragment: string): string {
	const headings = [...html.matchAll(HEADING)].map(([, id = '', text = '']) => ({ id, name: slug(textOf(text)) }));
	const wanted = slug(decoded(fragment));
	const named = headings.find(({ id, name }) => name === wanted || id === fragment);
	const [, base, number] = /^(.+)-(\d+)$/.exec(wanted) ?? [];
	return (named ?? headings.filter(({ name }) => name === base)[Number(number)])?.id ?? '';
}

/** What a link was, where it led nowhere. */
const HREF = / data-href="([^"]*)"/;

/** A heading's id, and its words up to its permalink. */
const HEADING = /<h[1-6] id="([^"]*)"[^>]*>([^]*?)(?:<a class="permalink"|<\/h[1-6]>)/g;

function parted(file: string): [file: string, fragment: string] {
	const at = file.indexOf('#');
	return at < 0 ? [file, ''] : [file.slice(0, at), file.slice(at + 1)];
}

/** What an attribute's value stands for. */
function plain(value: string): string {
	return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
