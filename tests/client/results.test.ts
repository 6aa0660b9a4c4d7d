import { expect, test } from 'vitest';
import type { Fragment } from '../../src/client/pagefind.ts';
import { byMeeting, marked, pieces } from '../../src/client/results.ts';

const MEETING = 'Tide Group, 2 January 2020';
const PAGE = '/meetings/tides/2020-01-02/';

const forWords = (...words: string[]) => ({ words, kinds: [], names: [] });

function fragment(facts: Partial<Fragment>): Fragment {
	return { url: PAGE, excerpt: '', weighted_locations: [], meta: { meeting: MEETING, date: '2020-01-02' }, filters: {}, content: '', locations: [], anchors: [], sub_results: [], ...facts };
}

const item = fragment({
	url: `${PAGE}#ebb-tides-12`, meta: { meeting: MEETING, date: '2020-01-02', title: 'Neap tides are late', ref: 'ebb/tides#12' },
	filters: { cell: ['tides/2020/both'] }, content: 'The barnacle gauge is slow.', excerpt: 'The barnacle <mark>gauge</mark> is slow.',
});

test('an item is shown with what it is about and what came of it', () => {
	expect(byMeeting([item], forWords('gauge', 'tide'))).toEqual([{
		address: PAGE, title: MEETING,
		results: [{
			address: `${PAGE}#ebb-tides-12`, ref: 'ebb/tides#12', kinds: ['action', 'decision'], missing: [], told: [],
			title: [{ text: 'Neap ', marked: false }, { text: 'tides', marked: true }, { text: ' are late', marked: false }],
			excerpt: [{ text: 'The barnacle ', marked: false }, { text: 'gauge', marked: true }, { text: ' is slow.', marked: false }],
		}],
	}]);
});

test('a meeting’s own entry shows its places: items first, each without its heading again', () => {
	const place = (id: string, text: string, found: number) => ({
		url: `${PAGE}#${id}`, anchor: { id, text }, excerpt: `${text} the <mark>gauge</mark>`, weighted_locations: Array.from({ length: found }, () => ({ balanced_score: 1 })),
	});
	const own = fragment({ sub_results: [place('section-agenda', 'Agenda', 9), place('section-present', 'Present', 1), place('lanterns', 'Lanterns', 1)] });
	const shown = byMeeting([own], forWords('gauge')).flatMap(({ results }) => results.map(({ address, excerpt }) => [address, excerpt]));
	const excerpt = [{ text: 'the ', marked: false }, { text: 'gauge', marked: true }];
	expect(shown).toEqual([[`${PAGE}#lanterns`, excerpt], [`${PAGE}#section-agenda`, excerpt]]);
});

test('results of one meeting are together, its items before the rest, its lists of items left out', () => {
	const other = fragment({ url: '/meetings/tides/2020-02-06/#x', meta: { meeting: 'Tide Group, 6 February 2020', title: 'Gauge' } });
	const own = fragment({ sub_results: [{ url: `${PAGE}#section-agenda`, anchor: { id: 'section-agenda', text: 'Agenda' }, excerpt: 'Agenda gauge', weighted_locations: [] }, { url: `${PAGE}#lanterns`, anchor: { id: 'lanterns', text: 'Lanterns' }, excerpt: 'gauge', weighted_locations: [] }] });
	expect(byMeeting([own, other, item], forWords('gauge')).map(({ title, results }) => [title, results.map(({ address }) => address)])).toEqual([
		[MEETING, [`${PAGE}#ebb-tides-12`, `${PAGE}#lanterns`]],
		['Tide Group, 6 February 2020', ['/meetings/tides/2020-02-06/#x']],
	]);
});

test('actions and decisions that were asked for are shown at their places, those of whom was asked for alone', () => {
	const anchors = [{ id: 'action-1', text: 'Ada to clean the gauge' }, { id: 'action-2', text: 'Milo to buy paint' }, { id: 'decision-1', text: 'weekly' }, { id: 'decision-1', text: '' }, { id: 'note-1', text: 'see' }];
	const told = (kinds: string[], names: string[], locations: number[] = []) => byMeeting([{ ...item, anchors, locations }], { words: [], kinds, names })
		.flatMap(({ results }) => results.map((result) => [result.told.map(({ address }) => address.slice(PAGE.length)), result.excerpt.length > 0]));
	expect(told(['action'], [])).toEqual([[['#action-1', '#action-2'], false]]);
	expect(told(['action'], ['ada'])).toEqual([[['#action-1'], false]]);
	expect(told(['action', 'decision'], ['noor'], [3])).toEqual([[['#action-1', '#action-2', '#decision-1'], true]]);
	expect(told([], ['ada'])).toEqual([[[], true]]);
});

test('a word that a result does not have is told, other forms of it count', () => {
	expect(byMeeting([item], forWords('gauges', 'moonlight'))[0]?.results[0]?.missing).toEqual(['moonlight']);
});

test('an excerpt is text and marks, whatever was written in the minutes', () => {
	expect(pieces('&lt;img onerror=x&gt; <mark>&lt;b&gt;</mark> & more')).toEqual([
		{ text: '<img onerror=x> ', marked: false }, { text: '<b>', marked: true }, { text: ' & more', marked: false },
	]);
});

test('a title has its words marked where they begin', () => {
	expect(marked('Voting on fs.realpath', ['vote', 'fs.realpath', 'on']).filter((piece) => piece.marked).map(({ text }) => text)).toEqual(['Voting', 'on', 'fs.realpath']);
	expect(marked('Barnacle', ['nacle'])).toEqual([{ text: 'Barnacle', marked: false }]);
});
