import type { Targets } from '../minutes/html/page.ts';
import type { RefKind } from '../minutes/model.ts';
import type { Provenance } from '../source/model.ts';
import type { Addresses } from './address.ts';
import type { Identify, Identity } from './model.ts';

/** Where issues and people lead: an issue to its page here, a person to GitHub. */
export function targetsOn(at: Addresses): Targets {
	return { issue: (ref) => at.issue(ref), person: profile };
}

/** Where somebody is to be found: on their page here, else on GitHub; nowhere without a handle. */
export function personAddress({ address, handle }: Identity): string | undefined {
	return address ?? (handle && profile(handle));
}

/** HTML that was made without knowing the archive, its links to people leading to those who have a page here. */
export function leadToPeople(html: string, identify: Identify): string {
	return html.replace(PERSON_LINK, (link: string, handle: string) => {
		const address = identify({ handle })?.address;
		return address ? `<a href="${address}" class="person"` : link;
	});
}

/** As `toHtml` writes it with `targetsOn`. */
const PERSON_LINK = /<a href="https:\/\/github\.com\/([a-z\d-]+)" rel="[^"]*" class="person"/gi;

function profile(handle: string): string {
	return `https://github.com/${handle}`;
}

/** As `targetsOn`, for the HTML of one document: below the page's own title, its relative links beside its source upstream. */
export function targetsFrom(at: Addresses, provenance: Provenance | undefined): Targets {
	return { ...targetsOn(at), firstLevel: 2, ...(provenance && { relative: (href: string) => beside(provenance, href) }) };
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

function beside({ url, path }: Provenance, href: string): string | undefined {
	const file = path.split('/').map(encodeURIComponent).join('/');
	// On GitHub a link from `/` counts from the repository, not from the site.
	const from = href.startsWith('/') && url.endsWith(file) ? url.slice(0, -file.length) : url;
	const to = href.replace(/^\/+/, '');
	return URL.canParse(to, from) ? new URL(to, from).href : undefined;
}
