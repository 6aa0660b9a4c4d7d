import { expect, test } from 'vitest';
import { dateNamed } from '../../src/client/day.ts';
import { readQuery, withoutOperators } from '../../src/client/query.ts';
import { eachFilter, type Filters } from '../../src/client/state.ts';
import { groupNamed, type Known, plainQuery, type Query } from '../../src/client/words.ts';

const KNOWN: Known = {
	groups: [{ id: 'tides', name: 'Tide Group' }, { id: 'build-wg', name: 'Build', also: ['crane crew'] }],
	years: ['2020', '2021'],
	repos: ['ebb/tides', 'ebb/Charts', 'kelp/tides'],
};

function query(facts: Partial<Omit<Query, 'filters' | 'not'>>, filters: Partial<Filters> = {}, not: Partial<Filters> = {}): Query {
	return { words: [], phrases: [], without: [], people: [], notPeople: [], unread: [], ...facts, filters: { ...eachFilter(() => []), ...filters }, not: { ...eachFilter(() => []), ...not } };
}

test.each<[string, string, Query]>([
	['words are words', 'neap tides', query({ words: ['neap', 'tides'] })],
	['words of every sentence are left out', 'how to clean the gauge', query({ words: ['clean', 'gauge'] })],
	['unless there are no others', 'to be', query({ words: ['to', 'be'] })],
	['quoted words stay together', '"neap tides" late', query({ words: ['late'], phrases: ['neap tides'] })],
	['a quotation mark that is never closed closes at the end', '"neap tides', query({ phrases: ['neap tides'] })],
	['a minus leaves out', 'tides -neap -"spring tide"', query({ words: ['tides'], without: ['neap', '"spring tide"'] })],
	['a hyphen within a word is none', 'source-map', query({ words: ['source-map'] })],
	['operators are filters', 'gauge group:tides is:decision year:2020', query({ words: ['gauge'] }, { group: ['tides'], kind: ['decision'], year: ['2020'] })],
	['a group goes by its name too', 'group:"tide group"', query({}, { group: ['tides'] })],
	['years have a first and a last', 'year:2019..2021', query({}, { year: ['2019', '2020', '2021'] })],
	['years that are none are words, and said to be', 'year:then', query({ words: ['year:then'], unread: ['year:then'] })],
	['so are a group and a kind that there is not', 'gauge group:moon -is:opinion', query({ words: ['gauge', 'group:moon', '-is:opinion'], unread: ['group:moon', '-is:opinion'] })],
	['kinds may be several', 'is:decisions', query({}, { kind: ['decision'] })],
	['two dashes are no minus', '--inspect gauge -e', query({ words: ['--inspect', 'gauge'], without: ['e'] })],
	['a dash alone is nothing to leave out', 'tides - neap', query({ words: ['tides', '-', 'neap'] })],
	['quotation marks of every kind are ones', '“neap tides” „spring tide“ «ebb»', query({ phrases: ['neap tides', 'spring tide', 'ebb'] })],
	['a longer dash before a word is a minus', 'tides –neap', query({ words: ['tides'], without: ['neap'] })],
	['words of every sentence in capitals are none of them', 'is IT all', query({ words: ['IT'] })],
	['unless all is in capitals', 'NEAP IN MAY', query({ words: ['NEAP'] })],
	['joining words in capitals stay what they are', 'neap AND spring', query({ words: ['neap', 'spring'] })],
	['several issues are all of them', 'issues 12, 13 and 15', query({ issue: '#12 #13 #15' }, { issue: ['12', '13', '15'].flatMap((number) => KNOWN.repos.map((repo) => `${repo}#${number}`)) })],
	['so is a span of them', 'ebb/tides#12-#14', query({ issue: 'ebb/tides#12 ebb/tides#13 ebb/tides#14' }, { issue: ['ebb/tides#12', 'ebb/tides#13', 'ebb/tides#14'] })],
	['a span that is none is a word', '#14-#12', query({ words: ['#14-#12'] })],
	['GH- is an issue', 'GH-12', query({ issue: '#12' }, { issue: KNOWN.repos.map((repo) => `${repo}#12`) })],
	['an address may lead to a comment', 'https://github.com/ebb/tides/issues/12#issuecomment-99', query({ issue: 'https://github.com/ebb/tides/issues/12#issuecomment-99' }, { issue: ['ebb/tides#12'] })],
	['a month is a date', 'May 2023', query({ words: ['May', '2023'], date: '2023-05' })],
	['in figures too', '2023-05', query({ words: ['2023-05'], date: '2023-05' })],
	['an issue in brackets is one', '<https://github.com/ebb/tides/issues/12>', query({ issue: '<https://github.com/ebb/tides/issues/12>' }, { issue: ['ebb/tides#12'] })],
	['what it is called before it is no word', 'gh ebb/tides#12', query({ issue: 'ebb/tides#12' }, { issue: ['ebb/tides#12'] })],
	['somebody’s page on GitHub is somebody', 'https://github.com/adaferrow', query({ people: ['@adaferrow'] })],
	['an operator that is none is a word', 'fs:open', query({ words: ['fs:open'] })],
	['a full reference is an issue', 'ebb/charts#4', query({ issue: 'ebb/charts#4' }, { issue: ['ebb/Charts#4'] })],
	['a repository alone is any owner’s', 'tides#12', query({ issue: 'tides#12' }, { issue: ['ebb/tides#12', 'kelp/tides#12'] })],
	['a number alone is any repository’s', '#12', query({ issue: '#12' }, { issue: ['ebb/tides#12', 'ebb/Charts#12', 'kelp/tides#12'] })],
	['a repository may stand apart from the number', 'tides #12', query({ issue: 'tides#12' }, { issue: ['ebb/tides#12', 'kelp/tides#12'] })],
	['what is no repository stays a word', 'lanterns #12', query({ words: ['lanterns'] }, { issue: ['ebb/tides#12', 'ebb/Charts#12', 'kelp/tides#12'] })],
	['with its owner it needs no sign', 'ebb/tides 12', query({ issue: 'ebb/tides#12' }, { issue: ['ebb/tides#12'] })],
	['an address may lack its host', 'ebb/tides/issues/12', query({ issue: 'ebb/tides/issues/12' }, { issue: ['ebb/tides#12'] })],
	['an issue may be called one', 'ebb/tides PR 12', query({ issue: 'ebb/tides#12' }, { issue: ['ebb/tides#12'] })],
	['an address is an issue', 'https://github.com/ebb/tides/pull/12#discussion_r1', query({ issue: 'https://github.com/ebb/tides/pull/12#discussion_r1' }, { issue: ['ebb/tides#12'] })],
	['an issue among words limits them', 'gauge ebb/tides#12', query({ words: ['gauge'] }, { issue: ['ebb/tides#12'] })],
	['an issue of a repository nobody knows is taken as written', 'moon/phase#1', query({ issue: 'moon/phase#1' }, { issue: ['moon/phase#1'] })],
	['people are named by handle or by name', '@adaferrow person:"Milo Quint" gauge', query({ words: ['gauge'], people: ['@adaferrow', 'Milo Quint'] })],
	['an address of mail is a word', 'ada@ebb.example', query({ words: ['ada@ebb.example'] })],
	['not one group is all the others, not a year too', '-group:tides -year:2020', query({}, { group: ['build-wg'], year: ['2021'] })],
	['not a kind, an issue, somebody is what has none of them', '-is:action -issue:ebb/tides#12 -person:"Milo Quint"', query({ notPeople: ['Milo Quint'] }, {}, { kind: ['action'], issue: ['ebb/tides#12'] })],
	['a day is a date', '2020-01-02', query({ words: ['2020-01-02'], date: '2020-01-02' })],
	['in words too', '2 January 2020', query({ words: ['2', 'January', '2020'], date: '2020-01-02' })],
	['nothing is nothing', '   ', query({})],
])('%s', (_title, text, expected) => {
	expect(readQuery(text, KNOWN, true, dateNamed(text))).toEqual(expected);
});

test('operators that a control shows can be taken out of the box, others stay', () => {
	expect(withoutOperators('gauge group:"tide group" -neap -year:2019..2021 is:action -is:decision issue:#12 fs:open')).toBe('gauge -neap -is:decision issue:#12 fs:open');
});

test('a group is named by its id or name, with or without what it is called beside', () => {
	expect(['TIDE group', 'build wg', 'Build', 'tide', 'the build working group meetings', 'Crane Crew', 'tide tables', 'group', ''].map((text) => groupNamed(text, KNOWN.groups)?.id)).toEqual(['tides', 'build-wg', 'build-wg', 'tides', 'build-wg', 'build-wg', undefined, undefined, undefined]);
});

test('a group goes by the beginnings of its words, in one or apart, and of its one word where it is called a group', () => {
	const groups = [{ id: 'harbour-committee', name: 'Harbour Committee' }, { id: 'soundings', name: 'Soundings' }];
	expect(['harbcomm', 'harb comm', 'harb comm meeting', 'sound wg', 'the sound team', 'sound', 'so wg', 'harb', 'harb table'].map((text) => groupNamed(text, groups)?.id)).toEqual(['harbour-committee', 'harbour-committee', 'harbour-committee', 'soundings', 'soundings', undefined, undefined, undefined, undefined]);
	expect(readQuery('sound #12', { groups, years: [], repos: ['ebb/soundings'] }).filters.issue).toEqual(['ebb/soundings#12']);
});

test('a repository and a number alone are likely an issue; a year, a version and a number among words are none', () => {
	const known = { groups: [], years: ['2020'], repos: ['ebb/tides', 'ebb/charts'] };
	const read = (text: string, isGuessed?: boolean) => {
		const { issue, isLoose, words } = readQuery(text, known, isGuessed);
		return { issue, isLoose, words };
	};
	expect(read('tides 1234')).toEqual({ issue: 'tides#1234', isLoose: true, words: [] });
	expect(read('Ebb/Charts 123')).toMatchObject({ issue: 'Ebb/Charts#123' });
	expect(read('tides 1234', false)).toEqual({ issue: undefined, isLoose: undefined, words: ['tides', '1234'] });
	for (const text of ['tides 2020', 'tides 18', 'tides 1234 gauge', 'moon 1234']) expect(read(text).issue).toBe(undefined);
});

test('words alone are read without what reads all else, and no otherwise', () => {
	const parts = ['neap', 'IT', 'the', 'May', 'source-map', '--inspect', '-x', '–x', 'a–b', '12', '#12', 'tides#12', 'tides', 'GH-12', '@ada', 'ada@ebb.example', '"neap', 'tide"', '“ebb”', 'fs:open', 'group:tides', '-is:action', 'PERSON:ada', 'C++', 'async/await', 'don’t', '.NET', '-', 'żółw', '\u3000'];
	const texts = parts.flatMap((part) => [part, ...parts.map((other) => `${part} ${other}`), ` ${part}  gauge `]);
	const plain = texts.filter((text) => plainQuery(text));
	for (const text of plain) expect(plainQuery(text), text).toEqual(readQuery(text, KNOWN, true, dateNamed(text)));
	expect(parts.filter((part) => plainQuery(part))).toEqual(['neap', 'IT', 'the', 'May', 'source-map', 'a–b', 'tides', 'fs:open', 'C++', 'async/await', 'don’t', '.NET', 'żółw', '\u3000']);
});
