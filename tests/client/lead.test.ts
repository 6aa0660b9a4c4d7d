import { expect, test } from 'vitest';
import { issueLeads, leads, type Places } from '../../src/client/lead.ts';
import { readQuery } from '../../src/client/query.ts';

const PLACES: Places = {
	known: { groups: [{ id: 'tides', name: 'Tide Group', address: '/groups/tides/' }], years: [], repos: ['ebb/tides', 'ebb/charts'] },
	search: '/search/', days: '/search/days.json', people: '/search/people.json',
};
const DAYS = { '2020-01-02': [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/' }] };
const ask = (text: string, places = PLACES) => leads(text, readQuery(text, places.known), places, async () => DAYS);

test.each([
	['a date leads to its meetings', '2020-01-02', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['a date without a meeting leads nowhere', '2020-01-03', []],
	['a group leads to its page', 'tide group', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['an issue leads to GitHub while issues have no pages', 'ebb/tides#12', [{ title: 'ebb/tides#12', address: 'https://github.com/ebb/tides/issues/12', note: 'Issue on GitHub' }]],
	['words lead nowhere', 'neap tides', []],
])('%s', async (_title, text, expected) => {
	expect(await ask(text)).toEqual(expected);
});

test('issues lead to their own pages where there are such', async () => {
	expect((await ask('Ebb/Tides#12', { ...PLACES, issues: '/issues/' })).map(({ address }) => address)).toEqual(['/issues/ebb/tides/12/']);
});

test('a short reference leads to each issue it can mean that was spoken of, the most spoken of first', () => {
	const query = readQuery('#12', PLACES.known);
	expect(issueLeads(query, new Map([['ebb/tides#12', 1], ['ebb/charts#12', 3]]), PLACES).map(({ address }) => address)).toEqual(['/search/?issue=ebb%2Fcharts%2312', '/search/?issue=ebb%2Ftides%2312']);
	expect(issueLeads(query, new Map([['ebb/tides#12', 1]]), { ...PLACES, issues: '/issues/' }).map(({ address }) => address)).toEqual(['/issues/ebb/tides/12/']);
	expect(issueLeads(query, new Map(), PLACES)).toEqual([]);
});
