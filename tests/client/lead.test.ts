import { expect, test } from 'vitest';
import { dateNamed } from '../../src/client/day.ts';
import { issueLeads, issuesSpokenOf, leads, type Places } from '../../src/client/lead.ts';
import type { Found } from '../../src/client/find.ts';
import type { Fragment } from '../../src/client/pagefind.ts';
import { mentionLeads, storyLeads } from '../../src/client/question.ts';
import { readQuery, withoutOperators } from '../../src/client/query.ts';
import type { Query } from '../../src/client/words.ts';

const PLACES: Places = {
	known: { groups: [{ id: 'tides', name: 'Tide Group', address: '/groups/tides/', registers: ['action'] }], years: [], repos: ['ebb/tides', 'ebb/charts'] },
	days: '/search/days.json', people: '/search/people.json', issues: '/issues/', index: '', spans: [], federation: [], actions: '/actions/', decisions: '/decisions/',
};
const DAYS = { '2020-01-02': [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/' }] };
const ask = (text: string, places = PLACES) => leads(text, readQuery(text, places.known, true, dateNamed(withoutOperators(text))), places, async () => DAYS);

test.each([
	['a date leads to its meetings', '2020-01-02', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['a month leads to its meetings', 'January 2020', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['a date without a meeting leads nowhere', '2020-01-03', []],
	['a group leads to its page', 'tide group', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['a group in the beginnings of its words leads to its page', 'tidegr', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['so does one with the name of its repositories', 'Ebb tides', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['the last meeting leads to it, of all and of a group', 'latest meeting', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['the last meeting of a group leads to it', 'the last tide group meeting', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['the last meeting of no group leads nowhere', 'last moon meeting', []],
	['what is open leads to its register', 'open action items', [{ title: 'What is open', address: '/actions/', note: 'Actions' }]],
	['so does what is promised in a group', 'open actions of the tide group', [{ title: 'Tide Group', address: '/actions/tides/', note: 'Actions' }]],
	['with the group before it too', 'tides action items', [{ title: 'Tide Group', address: '/actions/tides/', note: 'Actions' }]],
	['a group that decided nothing has no register of that', 'decisions of the tide group', []],
	['and with operators alone', 'group:tides is:action', [{ title: 'Tide Group', address: '/actions/tides/', note: 'Actions' }]],
	['not with a year beside it', 'group:tides is:action year:2020', []],
	['not with what has none', 'group:tides -is:action', []],
	['nor where there is no register', 'group:tides is:decision', []],
	['what was decided leads to its register', 'all decisions', [{ title: 'What was decided', address: '/decisions/', note: 'Decisions' }]],
	['actions of whom nobody knows lead nowhere', 'moon actions', []],
	['the first meeting leads to it', 'first tide group meeting', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['a group by two of its names leads to its page', 'Tide Group (tides)', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['not by a name and a word', 'Tide Group (moon)', []],
	['nor what comes first', 'first tides', []],
	['words lead nowhere', 'neap tides', []],
	['the first meeting that ever was leads to it', 'first ever tides meeting', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['the last meeting may come after its group', 'tide group\u2019s last meeting', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['the last meeting of a year leads to it', 'last tides meeting of 2020', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['of a year without one it leads nowhere', 'last tides meeting of 2021', []],
	['a day of a group that an operator names leads to its meetings', 'group:tides 2020-01-02', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['an operator that names a group alone leads to its page', 'group:tides', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['not with another beside it', 'group:tides year:2020', []],
	['a repository of a group leads to its page', 'ebb/tides', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['its address does too', 'https://github.com/Ebb/Tides/', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['one of no group leads nowhere', 'ebb/charts', []],
	['what only looks like one leads nowhere', 'moon/tides', []],
	['what a group is leads to its page', 'what is the tide group', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['who is in it does too', 'members of the tide group', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['what a group decided that decided nothing leads nowhere', 'what did the tide group decide', []],
	['who is on it, too', 'who’s on the tide group?', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['and its members', 'tide group members', [{ title: 'Tide Group', address: '/groups/tides/', note: 'Group' }]],
	['the last of a group leads to its last meeting', 'latest tide group', [{ title: 'Tide Group, 2 January 2020', address: '/meetings/tides/2020-01-02/', note: 'Meeting' }]],
	['a word that may be another is no group there', 'latest tides', []],
	['a register and its group may stand side by side', 'todo list tide group', [{ title: 'Tide Group', address: '/actions/tides/', note: 'Actions' }]],
	['the last of what was decided leads to the register', 'latest decisions', [{ title: 'What was decided', address: '/decisions/', note: 'Decisions' }]],
	['not with words on both sides', 'tide group actions moon', []],
	['a register may be called a list', 'list of actions taken by the tide group', [{ title: 'Tide Group', address: '/actions/tides/', note: 'Actions' }]],
])('%s', async (_title, text, expected) => {
	expect(await ask(text)).toEqual(expected);
});

test.each(['what did the tide group decide', 'what has the Tide Group decided?', 'decisions made by the tide group'])('%s leads to the register of a group that has one', async (text) => {
	const groups = PLACES.known.groups.map((group) => ({ ...group, registers: ['action', 'decision'] as const }));
	expect(await ask(text, { ...PLACES, known: { ...PLACES.known, groups } })).toEqual([{ title: 'Tide Group', address: '/decisions/tides/', note: 'Decisions' }]);
});

test.each<[string, string, Record<string, number>, string[]]>([
	['an issue leads to its page', 'Ebb/Tides#12', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['an issue that nobody spoke of leads to GitHub', 'moon/phase#1', {}, ['https://github.com/moon/phase/issues/1']],
	['a number leads to each issue that it can mean, the most spoken of first', '#12', { 'ebb/tides#12': 1, 'ebb/charts#12': 3, 'ebb/other#12': 9 }, ['/issues/ebb/charts/12/', '/issues/ebb/tides/12/']],
	['an issue however it is joined leads to its page', 'tides/123', { 'ebb/tides#123': 2 }, ['/issues/ebb/tides/123/']],
	['an issue of a group leads to its page', 'Tide Group #12', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['a pull request in words leads to its page', 'tides pull 123', { 'ebb/tides#123': 2 }, ['/issues/ebb/tides/123/']],
	['a bare number leads to its issues', '1234', { 'ebb/tides#1234': 2 }, ['/issues/ebb/tides/1234/']],
	['a number of no issue leads nowhere', '#13', {}, []],
	['an issue with a number in words leads to its page', 'tides issue number 123', { 'ebb/tides#123': 2 }, ['/issues/ebb/tides/123/']],
	['an issue beside words leads to its page', 'gauge ebb/tides#12', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['unless none of what has the words is about it', 'gauge moon/phase#1', {}, []],
	['a number beside words leads to the one issue that has them', 'gauge #12', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['an issue in brackets leads to its page', '(ebb/tides#12)', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['one that is called one too', 'PR ebb/tides#12.', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['an issue may stand in its repository', 'tides/issues/12', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['or before it', 'issue 12 in tides', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['its owner may stand apart', 'ebb tides 12', { 'ebb/tides#12': 2 }, ['/issues/ebb/tides/12/']],
	['not to one of two', 'gauge #12', { 'ebb/tides#12': 2, 'ebb/charts#12': 1 }, []],
])('%s', (_title, text, counts, addresses) => {
	expect(issueLeads(readQuery(text, PLACES.known), new Map(Object.entries(counts)), PLACES).map(({ address }) => address)).toEqual(addresses);
});

/** An entry of a day, about an issue or about none. */
const entry = (day: string, ref?: string, title = 'Kelp') => ({ url: `/meetings/tides/${day}/#kelp`, meta: { title, meeting: `Tide Group, ${day}`, ...(ref && { ref }) } }) as unknown as Fragment;

test('a group and a day, or a month, lead to the meetings of that group, in either order', async () => {
	for (const text of ['tide group 2 January 2020', '2020-01-02 tides', 'minutes of the Tide Group on 2 January 2020', 'January 2020, tides', 'tides meeting 2020-01', 'tides/2020-01-02', 'https://ebb.example/meetings/tides/2020-01-02/#kelp', 'minutes/tides/2020-01-02.md', 'tide 2 January 2020 group', 'moon group 2 January 2020']) {
		expect([text, (await ask(text)).map(({ address }) => address)]).toEqual([text, ['/meetings/tides/2020-01-02/']]);
	}
	expect(await ask('moon group January 2020')).toEqual([]);
	expect(await ask('tides 3 January 2020')).toEqual([]);
});

test('an issue beside words that it does not have leads to its page all the same', async () => {
	const found = (counts: Record<string, number>) => ({ hits: [], complete: 0, count: async () => ({ issue: new Map(Object.entries(counts)) }) }) as unknown as Found;
	const asked: string[][] = [];
	const all = async ({ words }: Query) => {
		asked.push(words);
		return found({ 'ebb/tides#12': 2 });
	};
	const led = async (text: string, counts = {}) => (await issuesSpokenOf(readQuery(text, PLACES.known), found(counts), PLACES, all)).map(({ address }) => address);
	expect(await led('status of ebb/tides#12')).toEqual(['/issues/ebb/tides/12/']);
	expect(await led('status of moon/phase#1')).toEqual([]);
	expect(asked).toEqual([[], []]);
});

test('what most items are about leads to its story, and the register where it is asked for', () => {
	const entries = [entry('1', 'ebb/tides#12'), entry('2', 'ebb/tides#12'), entry('3')];
	expect(storyLeads(entries, false, PLACES)).toEqual([{ title: 'ebb/tides#12', address: '/issues/ebb/tides/12/', note: 'Issue' }]);
	expect(storyLeads([entry('1', 'ebb/tides#12'), entry('2', 'ebb/charts#3')], false, PLACES).map(({ title }) => title)).toEqual(['ebb/tides#12', 'ebb/charts#3']);
	expect(storyLeads([entry('1', 'ebb/tides#12'), entry('2', 'ebb/charts#3', 'Lamps')], false, PLACES)).toEqual([]);
	expect(storyLeads([entry('1', 'ebb/tides#12'), entry('2')], true, PLACES)).toEqual([{ title: 'What is open', address: '/actions/', note: 'Actions' }]);
});

test('the first and the last entry lead where they are two', () => {
	expect(mentionLeads([entry('1'), entry('2')])).toEqual([
		{ title: 'Kelp', address: '/meetings/tides/1/#kelp', note: 'First talked about in Tide Group, 1' },
		{ title: 'Kelp', address: '/meetings/tides/2/#kelp', note: 'Last talked about in Tide Group, 2' },
	]);
	expect([mentionLeads([entry('1'), entry('1')]), mentionLeads([entry('1')]), mentionLeads([])]).toEqual([[], [], []]);
});
