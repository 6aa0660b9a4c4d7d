import { safeAddress } from '../minutes/html/address.ts';
import type { Targets } from '../minutes/html/page.ts';
import type { RefKind } from '../minutes/model.ts';
import type { Provenance } from '../source/model.ts';
import type { Addresses } from './address.ts';
import { attributeOf } from './html.ts';
import { fileMeant } from './minutes-links.ts';
import type { Identify, Identity, IssueStory } from './model.ts';
import { hasPage, refKey } from './ref.ts';

/** The judge of addresses, for the search page as well. */
export { safeAddress };

/** Where issues and people lead: an issue to its page here, a person to GitHub. */
export function targetsOn(at: Addresses): Targets {
	return { issue: (ref, kind) => (hasPage(ref) ? at.issue(ref) : onGithub(ref, kind)), person: profile };
}

/** Where somebody is to be found: on their page here, else on GitHub; nowhere without a handle. */
export function personAddress({ address, handle }: Identity): string | undefined {
	return address ?? (handle && profile(handle));
}

/**
 * HTML that was made without knowing the archive: its links to people lead to those who have a page here and say
 * their names, its links to issues say their titles; `titles` are by `refKey`.
 */
export function leadOn(html: string, identify: Identify, titles: Pick<ReadonlyMap<string, string>, 'get'>): string {
	const toPeople = html.replace(PERSON_LINK, (link: string, handle: string) => {
		const { address = '', name } = identify({ handle }) ?? {};
		return address && safeAddress(address) ? `<a href="${attributeOf(address)}"${titled(name)} class="person"` : link;
	});
	return toPeople.replace(ISSUE_LINK, (link: string, ref: string) => `${link}${titled(titles.get(refKey(ref)))}`);
}

/** What meetings call each issue, by `refKey`. */
export function titlesOf(issues: readonly IssueStory[]): ReadonlyMap<string, string> {
	return new Map(issues.flatMap(({ ref, title }) => (title ? [[refKey(ref), title]] : [])));
}

function titled(text: string | undefined): string {
	return text ? ` title="${attributeOf(text)}"` : '';
}

/** As `toHtml` writes it, without a title of its own. */
const ISSUE_LINK = /<a href="[^"]*" class="ref" data-ref="([^"]+)"(?=>)/g;

/** As `toHtml` writes it with `targetsOn`. */
const PERSON_LINK = /<a href="https:\/\/github\.com\/([a-z\d-]+)" rel="[^"]*" class="person"/gi;

function profile(handle: string): string {
	return `https://github.com/${handle}`;
}

/** Where a document lies in the archive, and the repository whose root that is. */
export interface Place {
	path: string;
	repo?: string | undefined;
}

/** As `targetsOn`, for the HTML of one document: below the page's own title, its relative links beside its source upstream, or in the repository whose root the archive is, its comments where they are wanted. */
export function targetsFrom(at: Addresses, provenance: Provenance | undefined, comments = false, place?: Place): Targets {
	const source = provenance ?? (place?.repo ? { path: place.path, url: fileIn(place.repo, place.path) } : undefined);
	return {
		...targetsOn(at), firstLevel: 2, comments,
		...(place && { file: (href: string) => fileMeant(href, place.path, provenance) }),
		...(source && { relative: (href: string) => beside(source, href) }),
	};
}

/** An issue on GitHub, which leads on where the kind is another. */
export function onGithub(ref: string, kind: RefKind): string {
	const [repo, number] = ref.split('#');
	const folder = kind === 'pull' ? 'pull' : kind === 'discussion' ? 'discussions' : 'issues';
	return `https://github.com/${repo}/${folder}/${number}`;
}

/** A line of a document where it lies upstream. */
export function sourceLine({ url }: Provenance, line: number): string {
	// Without `plain` GitHub shows Markdown rendered, which has no lines.
	return `${url}?plain=1#L${line}`;
}

/** The document as it is upstream now, to correct it. */
export function sourceNow({ url, commit }: Provenance): string {
	return commit ? url.replace(`/blob/${commit}/`, '/blob/HEAD/') : url;
}

/** A file of a repository on GitHub as it is now. */
export function fileIn(repo: string, path: string): string {
	return `https://github.com/${repo}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Where a file of a repository is begun on GitHub. */
export function newFileIn(repo: string, path: string): string {
	return `https://github.com/${repo}/new/HEAD?filename=${encodeURIComponent(path)}`;
}

/** Where a repository is told what is wrong. */
export function issuesOf(repo: string): string {
	return `https://github.com/${repo}/issues`;
}

function beside({ url, path }: Pick<Provenance, 'url' | 'path'>, href: string): string | undefined {
	const file = path.split('/').map(encodeURIComponent).join('/');
	// On GitHub a link from `/` counts from the repository, not from the site.
	const from = href.startsWith('/') && url.endsWith(file) ? url.slice(0, -file.length) : url;
	// `/javascript:x` is a file there, whatever it looks like without its slash.
	const to = href.startsWith('/') ? href.replace(/^\/+/, './') : href;
	return URL.canParse(to, from) ? new URL(to, from).href : undefined;
}
