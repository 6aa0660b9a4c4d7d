import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Properties } from 'hast';
import { slug } from '../anchor.ts';
import { parsePersonUrl } from '../github.ts';
import { REMOVED_IN_ADDRESS } from '../layouts/people.ts';
import type { IssueRef } from '../model.ts';
import { safeAddress } from './address.ts';
import { textOf } from './lines.ts';
import { element } from './nodes.ts';
import type { Page } from './page.ts';

/** A link as written, led to where the site has what it means; as mere text where it leads nowhere. */
export function dressLink(link: Element, page: Page): void {
	const { href, title, className } = link.properties;
	if (typeof href !== 'string' || href === '' || REMOVED_IN_ADDRESS.test(href)) return plain(link);
	const issue = page.facts.issues.get(link.position?.start.offset ?? -1);
	if (issue?.ref) return issueLink(link, issue, issue.ref, href, page);
	const person = personOf(link, href, page);
	if (person !== undefined) {
		link.properties = { ...to(person), className: ['person'], ...(title && { title }) };
		return;
	}
	if (href.startsWith('#')) {
		page.fragments.push(link);
		return;
	}
	const whole = href.startsWith('//') ? `https:${href}` : SCHEME.test(href) ? href : page.targets.relative?.(href);
	const dataFile = page.targets.file?.(href);
	const isSafe = whole !== undefined && safeAddress(whole) !== undefined;
	if (!isSafe && dataFile !== undefined) {
		link.properties = { dataFile, dataHref: href, ...(title && { title }) };
		return;
	}
	// The writer refuses these as well; here their words still become what they mention.
	if (!isSafe) return plain(link, title || href);
	link.properties = { ...to(whole), ...(dataFile !== undefined && { dataFile }), ...(className && { className }), ...(title && { title }) };
}

/** A link holds no other: a picture in a link is its text. */
export function unlinkInside(parent: Element): void {
	for (const child of parent.children) {
		if (child.type !== 'element') continue;
		if (child.tagName === 'a') Object.assign(child, { tagName: 'span', properties: {} });
		unlinkInside(child);
	}
}

/** A link to what the text mentions; undefined where that has no page. */
export function mentionLink(of: { issue: IssueRef } | { person: string }, text: ElementContent, { targets }: Page): Element | undefined {
	if ('person' in of) {
		const href = targets.person(of.person);
		return href === undefined ? undefined : element('a', { ...to(href), className: ['person'] }, [text]);
	}
	const { ref, kind } = of.issue;
	const href = ref === undefined ? undefined : targets.issue(ref, kind);
	return ref === undefined || href === undefined ? undefined : element('a', { ...to(href), className: ['ref'], dataRef: ref }, [text]);
}

/** Leads links within the document to the headings they mean: under the name that GitHub gives each, where the second `Notes` is `notes-1`, else by its words. Those that mean none are mere text, and returned. */
export function joinFragments({ fragments, headings, ids }: Page): Element[] {
	const slugger = new GithubSlugger();
	const onGithub = new Map(fragments.length > 0 ? headings.map(({ text, id }): [string, string] => [slugger.slug(text.trim()), id]) : []);
	const byName = new Map(fragments.length > 0 ? headings.map(({ text, id }): [string, string] => [slug(text), id]).reverse() : []);
	return fragments.filter((link) => {
		const name = decoded(String(link.properties.href).slice(1));
		const id = onGithub.get(name.toLowerCase()) ?? byName.get(slug(name)) ?? (name.startsWith('note_') || ids.has(name) ? name : undefined);
		if (id === undefined) plain(link, `#${name}`);
		else link.properties = { ...link.properties, href: `#${id}` };
		return id === undefined;
	});
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** A comment on an issue is more than the issue: a link to one stays as written. */
const COMMENT = /#\w/;

function issueLink(link: Element, { kind }: IssueRef, ref: string, href: string, { targets }: Page): void {
	const target = COMMENT.test(href) ? href : (targets.issue(ref, kind) ?? href);
	const { title } = link.properties;
	link.properties = { ...to(target), className: ['ref'], dataRef: ref, ...(title && { title }) };
}

/** A profile's link is a person's where its text is a handle or where that person attended. */
function personOf(link: Element, href: string, { facts, targets }: Page): string | undefined {
	const handle = parsePersonUrl(href);
	if (handle === undefined) return undefined;
	const known = facts.handles.has(handle.toLowerCase()) || textOf(link.children).trim().startsWith('@');
	return known ? targets.person(handle) : undefined;
}

function to(href: string): Properties {
	return { href, ...(/^https?:/i.test(href) && { rel: ['nofollow', 'ugc', 'noopener'] }) };
}

function plain(link: Element, title?: unknown): void {
	link.tagName = 'span';
	link.properties = typeof title === 'string' ? { title } : {};
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
