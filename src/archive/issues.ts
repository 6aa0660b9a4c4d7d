import type { RefKind } from '../minutes/model.ts';
import type { Addresses } from './address.ts';
import { mentionsIn } from './issue-mentions.ts';
import type { Entry, IssueMention, IssueStory, Repo } from './model.ts';
import { compare } from './order.ts';
import { refKey, repoOf } from './ref.ts';

/** The story of every issue that the meetings, oldest first, name: those of most meetings first, then the latest. */
export function issueStories(meetings: readonly Entry[], spell: (ref: string) => string, at: Addresses): IssueStory[] {
	const byRef = new Map<string, { ref: string; mentions: IssueMention[] }>();
	const kinds = kindsOf(meetings);
	for (const entry of meetings) {
		for (const [key, mention] of mentionsIn(entry)) {
			const known = byRef.get(key);
			if (known) known.mentions.push(mention);
			else byRef.set(key, { ref: spell(key), mentions: [mention] });
		}
	}
	return [...byRef].map(([key, { ref, mentions }]) => describe(ref, mentions, kinds.get(key) ?? 'unknown', at)).sort(byInterest);
}

/** The repositories of these issues, those with the most first. */
export function reposOf(issues: readonly IssueStory[], at: Addresses): Repo[] {
	return [...Map.groupBy(issues, ({ repo }) => repo)]
		.map(([name, own]) => ({ name, address: at.repo(name), issues: own }))
		.sort((a, b) => b.issues.length - a.issues.length || compare(a.name, b.name));
}

/** Of issues in the order of `issueStories`, those that two or more meetings spoke of: as often, and as lately as they did. */
export function comingBack(issues: readonly IssueStory[]): { often: IssueStory[]; lately: IssueStory[] } {
	const often = issues.filter(({ mentions }) => mentions.length > 1);
	return { often, lately: often.toSorted((a, b) => compare(b.last.date ?? '', a.last.date ?? '')) };
}

function describe(ref: string, mentions: IssueMention[], kind: RefKind, at: Addresses): IssueStory {
	const [first, ...others] = mentions.map(({ entry }) => entry);
	if (!first) throw new Error(`Expected a meeting that names ${ref}`);
	const title = titleOf(mentions);
	callByTitle(mentions, title);
	return {
		ref,
		repo: repoOf(ref),
		number: Number(ref.slice(ref.lastIndexOf('#') + 1)),
		kind,
		...(title && { title }),
		address: at.issue(ref),
		mentions,
		first,
		last: [first, ...others].findLast(({ date, ahead }) => date && !ahead) ?? others.at(-1) ?? first,
		groups: [...new Set([first, ...others].map(({ group }) => group))],
	};
}

/** A title without a letter says nothing. */
function titleOf(mentions: readonly IssueMention[]): string | undefined {
	const titles = mentions.flatMap(({ places }) => places.filter(({ topic }) => topic).map(({ item }) => item?.title ?? ''));
	return titles.findLast((title) => /\p{L}{2}/u.test(title));
}

/** A title that stays is told once. */
function callByTitle(mentions: readonly IssueMention[], title = ''): void {
	let known = wordsOf(title);
	for (const place of mentions.flatMap(({ places }) => places)) {
		const words = wordsOf(place.item?.title ?? '');
		if (!place.item || !place.topic || words === known) continue;
		place.called = place.item.title;
		known = words;
	}
}

function wordsOf(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function kindsOf(meetings: readonly Entry[]): Map<string, RefKind> {
	const tallies = new Map<string, Map<RefKind, number>>();
	for (const { ref, kind } of meetings.flatMap(({ meeting }) => meeting.issues)) {
		if (ref === undefined || kind === 'unknown') continue;
		const tally = tallies.get(refKey(ref)) ?? new Map<RefKind, number>();
		tallies.set(refKey(ref), tally.set(kind, (tally.get(kind) ?? 0) + 1));
	}
	return new Map([...tallies].map(([key, tally]) => [key, [...tally].reduce((most, other) => (other[1] > most[1] ? other : most))[0]]));
}

function byInterest(a: IssueStory, b: IssueStory): number {
	return b.mentions.length - a.mentions.length || compare(b.last.date ?? '', a.last.date ?? '') || compare(a.repo, b.repo) || b.number - a.number;
}
