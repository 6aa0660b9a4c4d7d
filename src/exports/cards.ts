import type { Archive, Group } from '../archive/model.ts';
import * as say from '../text/index.ts';
import { howMany } from '../archive/words.ts';
import { activity, span } from '../archive/years.ts';
import type { Card } from './card.ts';
import type { Export } from './export.ts';
import { groupFile } from './group.ts';

/** Of the whole archive. */
export const CARD = 'cards/all.png';

export const allCard: Export = {
	path: CARD,
	type: 'image/png',
	describe: 'the picture that is shown where a page of the site is shared',
	needsUrl: true,
	write: (archive, _site, { card }) => card(cardOf(archive)),
};

export const groupCards: Export = {
	path: 'cards/<group>.png',
	type: 'image/png',
	describe: 'the same for the pages of one group',
	needsUrl: true,
	files: ({ title, groups }) => groups.map((group) => ({
		path: groupCardPath(group.id),
		of: { title, group },
		write: ({ card }) => card(groupCardOf(group, title)),
	})),
};

export function groupCardPath(id: string): string {
	return `cards/${groupFile(id)}.png`;
}

function groupCardOf({ id, name, meetings, years }: Group, over: string): Card {
	return { over, title: name, plain: id, about: say.groups.about(howMany(meetings.length, 'meeting'), span(meetings)), years: activity(years) };
}

function cardOf({ title, groups, meetings, years }: Archive): Card {
	return { title, plain: say.site.minutes, about: say.meetings.about(howMany(meetings.length, 'meeting'), howMany(groups.length, 'group'), span(meetings)), years: activity(years) };
}
