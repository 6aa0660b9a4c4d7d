import { expect, test } from 'vitest';
import { asksForSomebody, personIn, personLeads, whomAsked, withPeople } from '../../src/client/people.ts';
import { isOnlyName, looksLikeSomebody, speaksOfSomebody } from '../../src/client/somebody.ts';
import type { Fragment } from '../../src/client/pagefind.ts';
import { readQuery } from '../../src/client/query.ts';

const KNOWN = { groups: [], years: [], repos: [] };
const PEOPLE = [
	{ id: '@adaferrow', title: 'Ada Ferrow', address: '/people/adaferrow/', spellings: ['ada ferrow', 'adaferrow'] },
	{ id: 'milo quint', title: 'Milo Quint', address: '/people/milo-quint/', spellings: ['milo quint'] },
];

async function ask(text: string) {
	const { query: { words, filters: { person, kind } }, names } = await withPeople(readQuery(text, KNOWN), async () => PEOPLE);
	return { words, person, kind, names };
}

test.each([
	['a handle is a person', '@adaferrow kelp', { words: ['kelp'], person: ['@adaferrow'], kind: [], names: ['ada', 'adaferrow'] }],
	['so is a name after the operator', 'person:"milo quint"', { words: [], person: ['milo quint'], kind: [], names: ['milo'] }],
	['a handle that nobody has is a word', '@nobody kelp', { words: ['kelp', '@nobody'], person: [], kind: [], names: [] }],
	['a word that every object of JavaScript has is a word', 'constructor Ada Ferrow', { words: ['constructor', 'Ada', 'Ferrow'], person: [], kind: [], names: [] }],
	['a name without a sign stays words here', 'Ada Ferrow', { words: ['Ada', 'Ferrow'], person: [], kind: [], names: [] }],
])('%s', async (_title, text, expected) => {
	expect(await ask(text)).toEqual(expected);
});

test.each([
	['by name', 'Ada Ferrow', false, ['@adaferrow']],
	['by a question', 'who is milo quint?', false, ['milo quint']],
	['by a name and a handle', 'Ada Ferrow @adaferrow', false, ['@adaferrow']],
	['by a name and a handle in brackets', 'Ada Ferrow (adaferrow)', false, ['@adaferrow']],
	['not by those of two', 'Milo Quint (adaferrow)', false, []],
	['not by the handle of one and the name of another', 'Milo Quint @adaferrow', false, []],
	['by a part of a name', 'Quint', true, ['milo quint']],
	['not by a word that is no name there', 'Quint', false, []],
])('a page of somebody is asked for %s', (_title, text, isName, ids) => {
	expect(whomAsked(text, readQuery(text, KNOWN), PEOPLE, isName).map(({ id }) => id)).toEqual(ids);
});

test('what somebody promised or went to, and no other words, leads to their page', async () => {
	const { query } = await withPeople(readQuery('@adaferrow actions', KNOWN), async () => PEOPLE);
	const leadsOf = (...words: string[]) => personLeads('@adaferrow actions', { ...query, words }, PEOPLE, false).map(({ address }) => address);
	expect([leadsOf(), leadsOf('meetings', 'attended'), leadsOf('meetings', 'gauge')]).toEqual([['/people/adaferrow/'], ['/people/adaferrow/'], []]);
	expect(personLeads('actions', readQuery('actions', KNOWN), PEOPLE, false)).toEqual([]);
});

test('of namesakes who lead, handles tell who is who', () => {
	const two = [...PEOPLE, { id: '@ada2', title: 'Ada Ferrow', address: '/people/ada2/', spellings: ['ada ferrow', 'ada2'] }];
	const notes = (text: string, known: typeof two) => personLeads(text, readQuery(text, KNOWN), known, false).map(({ note }) => note);
	expect([notes('Ada Ferrow', two), notes('Ada Ferrow', PEOPLE)]).toEqual([['Person, @adaferrow', 'Person, @ada2'], ['Person']]);
});

test('a word is only a name where results never have it without its capital', () => {
	const saying = (content: string) => [{ content } as Fragment];
	expect(isOnlyName(['ada'], saying('Ada: the gauge is late'))).toBe(true);
	expect(isOnlyName(['ada'], saying('Ada: the gauge is of ada'))).toBe(false);
	expect(isOnlyName(['ada', 'gauge'], saying('Ada: the gauge is late'))).toBe(false);
});

test('whom a minus names is left out; whom nobody knows leaves nobody out', async () => {
	const { query } = await withPeople(readQuery('kelp -person:"Milo Quint" -person:nobody', KNOWN), async () => PEOPLE);
	expect([query.words, query.not.person, query.filters.person]).toEqual([['kelp'], ['milo quint'], []]);
});

test('nobody is looked up for words that name nobody', async () => {
	const fail = () => Promise.reject(new Error('looked up'));
	await expect(withPeople(readQuery('action', KNOWN), fail)).resolves.toBeDefined();
	await expect(withPeople(readQuery('kelp in the harbour', KNOWN), fail)).resolves.toBeDefined();
});

test.each([
	['with an initial between the names', 'Ada Ferrow', 'Ada C. Ferrow: it grows', true],
	['by a name and a handle', 'Ada Ferrow (adaferrow)', 'it grows', true],
	['with an `@`', 'adaferrow', 'Present: @adaferrow, others', true],
	['not as part of another handle', 'ada', '@ada-ferrow and @adaferrow', false],
	['by who speaks in it', 'NoorPale', 'Noor: it grows', true],
	['by a handle made of the name', 'mike ferrow', 'ask @mike-ferrow', true],
	['with a small word within the name', 'ada du ferrow', 'Ada du Ferrow: it grows', true],
	['by a name with its capitals', 'ada ferrow', 'Ada Ferrow: it grows', true],
	['without the accents that it is spoken of with', 'Mael Ferrow', 'Maël Ferrow: it grows', true],
	['without the strokes that it is spoken of with', 'Bjorn Lokke', 'Bjørn Løkke: it grows', true],
	['with the strokes that it is spoken of without', 'Łada Ferrow', 'Lada Ferrow: it grows', true],
	['with an initial that it is spoken of without', 'Ada X Ferrow', 'Ada Ferrow: it grows', true],
	['though it stands once without its capitals', 'ada ferrow', 'Ada Ferrow, Ada Ferrow, ada ferrow', true],
	['not by words of a sentence', 'tide tables', 'the tide tables are late', false],
	['not by one word with a capital', 'kelp', 'Kelp grows', false],
	['not by a title that begins its words with capitals', 'tide tables', 'Tide Tables: the tide tables are late', false],
	['with the last name first', 'ferrow ada', 'Ada Ferrow: it grows', true],
	['with a comma, whatever was found', 'Ferrow, Ada', 'the kelp grows', true],
	['with an initial, whatever was found', 'A. Ferrow', 'the kelp grows', true],
	['whatever is typed', 'a(b c', 'A(b C', true],
])('somebody is spoken of %s', (_title, text, content, expected) => {
	expect(asksForSomebody(text) || looksLikeSomebody(text, [{ content, filters: { person: ['@noorpale'] } } as Fragment])).toBe(expected);
});

test.each([
	['with an `@`', 'milo', 'ask @milo', true],
	['as one who says something', 'milo', 'Milo: it grows', true],
	['with a last name', 'milo', 'Milo Quint was there', true],
	['not by a word that is mostly small', 'gauge', 'Gauge: the gauge, a gauge', false],
	['not by a word alone', 'kelp', 'Kelp grows', false],
	['not by what is no word of letters', '--kelp(', '--kelp(: yes', false],
])('results speak of somebody %s', (_title, word, content, expected) => {
	expect(speaksOfSomebody([word, 'tide'], [{ content } as Fragment])).toBe(expected);
});

const CREW = [
	{ id: '@adaferrow', title: 'Ada Ferrow', address: '/people/adaferrow/', spellings: ['ada ferrow', 'adaferrow'] },
	{ id: '@miloquint', title: 'Milo Quint', address: '/people/miloquint/', spellings: ['milo quint', 'miloquint'] },
	{ id: '@milopale', title: 'Milo Pale', address: '/people/milopale/', spellings: ['milo pale'] },
];

test('somebody is named in full, by handle, or by a first name that few have; of those in the results only one', () => {
	const person = (text: string, present?: string[]) => personIn(text.split(' '), CREW, [], present && new Set(present))?.values;
	expect(person('lanterns Ada Ferrow')).toEqual(['@adaferrow']);
	expect(person('adaferrow lanterns')).toEqual(['@adaferrow']);
	expect(person('Milo lanterns')).toEqual(['@miloquint', '@milopale']);
	expect(person('Milo lanterns', ['@milopale', '@adaferrow'])).toEqual(['@milopale']);
	expect(person('Milo lanterns', ['@milopale', '@miloquint'])).toBe(undefined);
	expect(person('lanterns')).toBe(undefined);
	expect(personIn(['Ada', 'Ferrow'], CREW, ['ada'])).toBe(undefined);
});
