import * as text from '../text/index.ts';
import { inWords } from './date.ts';
import type { IssueStory } from './model.ts';
import { shortened } from './quotes.ts';
import { howMany } from './words.ts';

/** `Pull request ebb/tides#12`. */
export function kindInWords({ kind, ref }: IssueStory): string {
	return `${text.issues.kinds[kind]} ${ref}`;
}

/** `7 meetings of 2 groups, 3 May 2018 to 7 June 2019`. */
export function extentInWords({ mentions, groups, first, last }: IssueStory): string {
	const [group] = groups;
	const count = text.issues.meetingsOf(howMany(mentions.length, 'meeting'), group && groups.length === 1 ? group.name : howMany(groups.length, 'group'));
	if (!first.date || !last.date) return count;
	return `${count}, ${last.date === first.date ? inWords(first.date) : text.range(inWords(first.date), inWords(last.date))}`;
}

/** What an issue is about, for one line of a list: its title, else what was last said where it was named. */
export function issueInShort({ title, mentions, first }: IssueStory): { text: string; quoted: boolean } {
	if (title) return { text: title, quoted: false };
	const said = mentions.flatMap(({ places }) => places.flatMap(({ quotes, actions, decisions }) => [...quotes, ...actions.map(({ fact }) => fact), ...decisions.map(({ fact }) => fact)]));
	const last = said.at(-1)?.text;
	if (last) return { text: shortened(last, 0, 90), quoted: true };
	return { text: mentions.some(({ announced }) => announced) ? text.issues.announced(first.title) : '', quoted: false };
}
