import { howMany } from '../text/index.ts';

export { howMany };

/** Characters of a text that a list shows at once. */
const FOLDED = 180;

/** `12 days`, `5 months`, `3 years`: as exact as an age needs to be. */
export function inDays(days: number): string {
	if (days < 60) return howMany(days, 'day');
	return days < 730 ? howMany(Math.floor(days / 30.44), 'month') : howMany(Math.floor(days / 365.25), 'year');
}

/** The topic that something was said under, short; nothing where what was said begins with it. */
export function topicInShort(topic = '', said: string): string {
	return said.toLowerCase().startsWith(topic.toLowerCase()) ? '' : shorten(topic, 70);
}

/** `#12` within the meeting's own repository, `repo#12` with the same owner, else as it is. */
export function shortRef(ref: string, repo?: string): string {
	if (repo && ref.startsWith(`${repo}#`)) return ref.slice(repo.length);
	const owner = repo?.split('/')[0];
	return owner && ref.startsWith(`${owner}/`) ? ref.slice(owner.length + 1) : ref;
}

/** A long text in two, between words, so that the rest can be folded away; a text of ordinary length has no rest. */
export function folded(text: string): { head: string; rest: string } {
	if (text.length <= FOLDED + FOLDED / 3) return { head: text, rest: '' };
	const head = text.slice(0, FOLDED).replace(/(?<!\s)\s+\S*$/, '');
	return { head, rest: text.slice(head.length).trimStart() };
}

/** With `…` for what is left out, between words. */
export function shorten(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')}…`;
}
