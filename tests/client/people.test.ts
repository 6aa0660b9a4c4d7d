import { expect, test } from 'vitest';
import { looksLikeSomebody, withPeople } from '../../src/client/people.ts';
import type { Fragment } from '../../src/client/pagefind.ts';
import { readQuery } from '../../src/client/query.ts';

const KNOWN = { groups: [], years: [], repos: [] };
const PEOPLE = [
	{ id: '@adaferrow', title: 'Ada Ferrow', address: '/people/adaferrow/', spellings: ['ada ferrow', 'adaferrow'] },
	{ id: 'milo quint', title: 'Milo Quint', address: '/people/milo-quint/', spellings: ['milo quint'] },
];

async function ask(text: string) {
	const { query: { words, filters: { person, kind } }, instead } = await withPeople(readQuery(text, KNOWN), async () => PEOPLE);
	return { words, person, kind, ...(instead && { instead }) };
}

test.each([
	['a handle is a person', '@adaferrow kelp', { words: ['kelp'], person: ['@adaferrow'], kind: [] }],
	['so is a name after the operator', 'person:"milo quint"', { words: [], person: ['milo quint'], kind: [] }],
	['a handle that nobody has is a word', '@nobody kelp', { words: ['kelp', '@nobody'], person: [], kind: [] }],
	['a name beside a word for promises is what they promised', 'Ada Ferrow actions kelp', { words: ['kelp'], person: ['@adaferrow'], kind: ['action'], instead: 'actions of Ada Ferrow with kelp' }],
	['a handle without its sign is enough there', 'what decisions did adaferrow', { words: [], person: ['@adaferrow'], kind: ['decision'], instead: 'decisions of Ada Ferrow' }],
	['so is a first name', 'Milo kelp decision', { words: ['kelp'], person: ['milo quint'], kind: ['decision'], instead: 'decisions of Milo Quint with kelp' }],
	['a handle with its sign too', '@adaferrow promised', { words: [], person: ['@adaferrow'], kind: ['action'] }],
	['a word for promises without a name is a word', 'kelp action', { words: ['kelp', 'action'], person: [], kind: [] }],
	['a word that every object of JavaScript has is a word', 'constructor Ada Ferrow', { words: ['constructor', 'Ada', 'Ferrow'], person: [], kind: [] }],
	['a name alone stays words', 'Ada Ferrow', { words: ['Ada', 'Ferrow'], person: [], kind: [] }],
])('%s', async (_title, text, expected) => {
	expect(await ask(text)).toEqual(expected);
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
	['with an `@`', 'adaferrow', 'Present: @adaferrow, others', true],
	['not as part of another handle', 'ada', '@ada-ferrow and @adaferrow', false],
	['by who speaks in it', 'NoorPale', 'Noor: it grows', true],
	['by a handle made of the name', 'mike ferrow', 'ask @mike-ferrow', true],
	['with a small word within the name', 'ada du ferrow', 'Ada du Ferrow: it grows', true],
	['by a name with its capitals', 'ada ferrow', 'Ada Ferrow: it grows', true],
	['not by words of a sentence', 'tide tables', 'the tide tables are late', false],
	['not by one word with a capital', 'kelp', 'Kelp grows', false],
	['not by a title that begins its words with capitals', 'tide tables', 'Tide Tables: the tide tables are late', false],
	['with the last name first', 'ferrow ada', 'Ada Ferrow: it grows', true],
	['with a comma, whatever was found', 'Ferrow, Ada', 'the kelp grows', true],
	['with an initial, whatever was found', 'A. Ferrow', 'the kelp grows', true],
	['whatever is typed', 'a(b c', 'A(b C', true],
])('somebody is spoken of %s', (_title, text, content, expected) => {
	expect(looksLikeSomebody(text, [{ content, filters: { person: ['@noorpale'] } } as Fragment])).toBe(expected);
});
