import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesUnder } from '../../src/archive/address.ts';
import type { Reading } from '../../src/archive/model.ts';
import { placesOf } from '../../src/archive/permalinks/index.ts';
import { reading } from './readings.ts';

const slugs = (readings: Reading[]) => new Map([...placesOf(readings, { config: { title: 'Ebb', groups: [] } }).meetings.placed].map(([path, { address }]) => [path, address.slice(address.indexOf('/') + 1)]));
const slugsOf = (...readings: Parameters<typeof reading>[]) => [...slugs(readings.map((args) => reading(...args)))];

test('a meeting is addressed by its group and date', () => {
	expect(addressesUnder('/').meeting('tides', '2020-01-02')).toBe('/meetings/tides/2020-01-02/');
	expect(slugsOf(['minutes/tides/a.md', '2020-01-02'])).toEqual([['minutes/tides/a.md', '2020-01-02']]);
});

test.each(['minutes', '/minutes', 'minutes/', '/minutes/'])('every address is under the base `%s`', (base) => {
	const at = addressesUnder(base);
	expect([at.home, at.search, at.group('tides'), at.latest('tides'), at.meeting('tides', '2020-01-02')]).toEqual([
		'/minutes/', '/minutes/search/', '/minutes/groups/tides/', '/minutes/latest/tides/', '/minutes/meetings/tides/2020-01-02/',
	]);
});

test('an issue has one address however it is spelt, with its data and its badge beside it', () => {
	const at = addressesUnder('/minutes');
	expect([at.issue('ebb/Tides#12'), at.issue('ebb/tides#12'), at.issueData('ebb/Tides#12'), at.issueBadge('ebb/tides#12'), at.repo('ebb/Tides')]).toEqual([
		'/minutes/issues/ebb/tides/12/', '/minutes/issues/ebb/tides/12/', '/minutes/issues/ebb/tides/12.json', '/minutes/issues/ebb/tides/12.svg', '/minutes/issues/ebb/tides/',
	]);
});

test('the second meeting of a group on one day gets -2, in source order, whatever order they come in', () => {
	const expected = new Map([['minutes/tides/b.md', '2020-01-02-2'], ['minutes/tides/a.md', '2020-01-02']]);
	expect(slugs([reading('minutes/tides/b.md', '2020-01-02'), reading('minutes/tides/a.md', '2020-01-02')])).toEqual(expected);
	expect(slugs([reading('minutes/tides/a.md', '2020-01-02'), reading('minutes/tides/b.md', '2020-01-02')])).toEqual(expected);
});

test('of two files the one with the longer name is the second', () => {
	expect(slugsOf(['minutes/tides/2020-01-02-evening.md', '2020-01-02'], ['minutes/tides/2020-01-02.md', '2020-01-02'])).toEqual([
		['minutes/tides/2020-01-02.md', '2020-01-02'],
		['minutes/tides/2020-01-02-evening.md', '2020-01-02-2'],
	]);
});

test('two groups may meet on one day', () => {
	expect(slugsOf(['minutes/tides/a.md', '2020-01-02'], ['minutes/charts/a.md', '2020-01-02']).map(([, slug]) => slug)).toEqual(['2020-01-02', '2020-01-02']);
});

test('an undated meeting gets the name of its file', () => {
	expect(slugsOf(['minutes/tides/Kick-off (draft).md'])).toEqual([['minutes/tides/Kick-off (draft).md', 'kick-off-draft']]);
	expect(slugsOf(['minutes/tides/会议.md'])).toEqual([['minutes/tides/会议.md', 'undated']]);
});

test('a date that no calendar has is no address', () => {
	expect(slugsOf(['minutes/tides/odd.md', '2020-02-31'])).toEqual([['minutes/tides/odd.md', 'odd']]);
});

test('an undated file does not take the address of a dated one', () => {
	expect(slugsOf(['minutes/tides/2020-01-02.md'], ['minutes/tides/b.md', '2020-01-02'])).toEqual([
		['minutes/tides/b.md', '2020-01-02'],
		['minutes/tides/2020-01-02.md', '2020-01-02-2'],
	]);
});

test('two meetings never have one address', () => {
	const file = fc.record({ group: fc.constantFrom('a', 'b'), name: fc.constantFrom('2020-01-02', '2020-01-02-2', 'x', 'X', '!', '?'), day: fc.option(fc.constantFrom('2020-01-02', '2020-01-03')), place: fc.nat(9) });
	fc.assert(fc.property(fc.uniqueArray(file, { selector: ({ group, name, place }) => `${group}/${place}/${name}` }), (files) => {
		const readings = files.map(({ group, name, day, place }) => reading(`minutes/${group}/${place}/${name}.md`, day ?? undefined));
		const bySlug = slugs(readings);
		const addresses = readings.map(({ path, group }) => `${group}/${bySlug.get(path)}`);
		expect(new Set(addresses).size).toBe(readings.length);
	}));
});
