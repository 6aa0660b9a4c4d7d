import { isShown } from '../minutes/shown.ts';
import { howMany, type Noun } from '../text/index.ts';
import type { Entry } from './model.ts';
import { shorten } from './words.ts';

/** What a meeting took up, for one line of a list: its first topics, else nothing. */
export function topicsInShort({ meeting }: Entry, limit = 4): string {
	const titles = [...new Set(meeting.agenda.map(({ title }) => title).filter(Boolean))];
	return titles.slice(0, limit).map((title) => shorten(title, 70)).join(' · ');
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
