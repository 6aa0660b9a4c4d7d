import { howMany, type Noun, range } from '../text/index.ts';
import { isShown } from '../minutes/shown.ts';
import type { Entry } from './model.ts';

export { howMany };

/** Characters of a text that a list shows at once. */
const FOLDED = 180;

/** `12 days`, `5 months`, `3 years`: as exact as an age needs to be. */
export function inDays(days: number): string {
	if (days < 60) return howMany(days, 'day');
	return days < 730 ? howMany(Math.floor(days / 30.44), 'month') : howMany(Math.floor(days / 365.25), 'year');
}

/** What a meeting took up, for one line of a list: its first topics, else nothing. */
export function topicsInShort({ meeting }: Entry, limit = 4): string {
	const titles = [...new Set(meeting.agenda.map(({ title }) => title).filter(Boolean))];
	return titles.slice(0, limit).map((title) => shorten(title, 70)).join(' · ');
}

/** The topic that something was said under, short; nothing where what was said begins with it. */
export function topicInShort(topic = '', said: string): string {
	return said.toLowerCase().startsWith(topic.toLowerCase()) ? '' : shorten(topic, 70);
}

/** What a meeting's facts hold: `12 people, 7 topics, 3 actions`; what there is none of is left out. */
export function factsInShort({ meeting }: Entry): string {
	const present = meeting.attendees.filter(({ role }) => role !== 'regrets').length;
	const counts: [number, Noun][] = [
		[present, 'person'],
		[meeting.agenda.length, 'topic'],
		[meeting.actions.filter(isShown).length, 'action'],
		[meeting.decisions.filter(isShown).length, 'decision'],
	];
	return counts.filter(([count]) => count > 0).map(([count, noun]) => howMany(count, noun)).join(', ');
}

/** `2018` or `2018 to 2025`; what lies alone ahead does not count. */
export function span(meetings: readonly Entry[]): string {
	const years = meetings.flatMap(({ date, ahead }) => (ahead ? [] : (date?.slice(0, 4) ?? [])));
	const [first, last] = [years[0], years[years.length - 1]];
	return !first || !last ? '' : first === last ? first : range(first, last);
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

function shorten(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')}…`;
}
