import type { RefKind } from './model.ts';

export interface ParsedRef {
	/** `owner/name#12`. */
	ref: string;
	repo: string;
	number: number;
	kind: RefKind;
}

/** An issue, a pull request or a discussion, a comment on one included; with or without the scheme. */
const ISSUE_URL = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]+)\/([\w.-]+)\/(issues?|pulls?|discussions)\/(\d{1,7})(?!\w)/i;

/** A person's page, and nothing below it. */
const PERSON_URL = /^https?:\/\/(?:www\.)?github\.com\/([a-z\d](?:[a-z\d-]{0,38}))\/?$/i;

const KINDS: Readonly<Record<string, RefKind>> = { issue: 'issue', issues: 'issue', pull: 'pull', pulls: 'pull', discussions: 'discussion' };

/** What a GitHub URL refers to; undefined for commits, files, searches, milestones and other sites. */
export function parseIssueUrl(url: string): ParsedRef | undefined {
	const match = ISSUE_URL.exec(url);
	if (!match) return undefined;
	const [, owner = '', name = '', path = '', number = ''] = match;
	// An organisation's discussions belong to no repository that the address names.
	if (owner.toLowerCase() === 'orgs') return undefined;
	const repo = `${owner}/${name}`;
	return { ref: `${repo}#${Number(number)}`, repo, number: Number(number), kind: KINDS[path.toLowerCase()] ?? 'unknown' };
}

/** The handle of a person's GitHub page. */
export function parsePersonUrl(url: string): string | undefined {
	const handle = PERSON_URL.exec(url)?.[1];
	return handle && !NOBODY.has(handle.toLowerCase()) ? handle : undefined;
}

/** First folders of github.com that are no people. */
const NOBODY = new Set(['orgs', 'about', 'features', 'search', 'settings', 'topics', 'marketplace', 'login', 'explore', 'notifications', 'issues', 'pulls']);

/** GitHub's handles: letters, digits and single dashes, 39 at most; old ones may end in a dash. */
export const HANDLE = /[a-z\d](?:[a-z\d]|-(?=[a-z\d-]|\b)){0,38}/i;
