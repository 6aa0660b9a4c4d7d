import type { Meeting } from '../minutes/model.ts';
import { RESERVED } from '../minutes/part.ts';
import type { Entry } from './model.ts';

/** What two spellings of one issue share: GitHub does not tell `nodejs/TSC` from `nodejs/tsc`. */
export function refKey(ref: string): string {
	return ref.toLowerCase();
}

/** `owner/name` of `owner/name#12`. */
export function repoOf(ref: string): string {
	return ref.slice(0, ref.lastIndexOf('#'));
}

/** Every issue that a meeting names, as written, each spelling as often as it stands there. */
export function refsIn({ issues, links, agenda, actions, decisions }: Meeting): string[] {
	return [
		...issues.flatMap(({ ref }) => ref ?? []),
		...(links.issue?.ref ? [links.issue.ref] : []),
		...agenda.flatMap(({ ref }) => ref ?? []),
		...[...actions, ...decisions].flatMap((fact) => fact.issues),
	].filter(hasPage);
}

/** A reference with its repository as the meetings mostly spell it. */
export function spelt(meetings: readonly Entry[]): (ref: string) => string {
	const tallies = new Map<string, Map<string, number>>();
	for (const repo of meetings.flatMap(({ meeting }) => refsIn(meeting).map(repoOf))) {
		const tally = tallies.get(repo.toLowerCase()) ?? new Map<string, number>();
		tallies.set(repo.toLowerCase(), tally.set(repo, (tally.get(repo) ?? 0) + 1));
	}
	const best = new Map([...tallies].map(([key, tally]) => [key, [...tally].reduce((most, other) => (other[1] > most[1] ? other : most))[0]]));
	return (ref) => `${best.get(repoOf(ref).toLowerCase()) ?? repoOf(ref)}${ref.slice(ref.lastIndexOf('#'))}`;
}

/** Of a repository that GitHub can have, and whose name can be a folder's: none is called `..`, or `con` on Windows. */
export function hasPage(ref: string): boolean {
	const [, owner = '', name = ''] = PAGED.exec(ref) ?? [];
	return owner !== '' && !RESERVED.test(owner) && !RESERVED.test(name);
}

/** `nodejs/node#12`, `nodejs/.github#3`. */
const PAGED = /^([\w-]{1,39})\/((?!\.{1,2}#)[\w.-]{0,99}[\w-])#\d+$/;
