import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOfRule } from '../../src/archive/findings.ts';
import { isLong, partsByLetter, partsByYear } from '../../src/archive/parts.ts';
import { actionParts, decisionParts, lately, partPages } from '../../src/archive/registers.ts';
import { addressesUnder } from '../../src/archive/address.ts';
import { action, archiveOf, attendee, reading } from './readings.ts';

const dated = (dates: readonly (string | undefined)[]) => dates.map((date) => ({ date }));
const dateOf = ({ date }: { date: string | undefined }) => date;
const told = (parts: readonly { key: string; name: string; id: string; rows: readonly unknown[] }[]) => parts.map(({ key, name, id, rows }) => [key, name, id, rows.length]);

test('a list is parted by year, in its order, and what has no date comes last', () => {
	expect(told(partsByYear(dated(['2024-02-01', undefined, '2024-01-01', '2023-05-05']), { dateOf }))).toEqual([
		['2024', '2024', 'y2024', 2], ['2023', '2023', 'y2023', 1], ['undated', 'undated', 'yundated', 1],
	]);
});

test('a year with more rows than a page shows is parted by month, and links to the year lead to the first of them', () => {
	expect(told(partsByYear(dated(['2024-03-09', '2024-03-02', '2024-01-01', '2023-05-05']), { dateOf, most: 2, prefix: 'done-', id: 'done-' }))).toEqual([
		['done-2024-03', 'March 2024', 'done-2024', 2], ['done-2024-01', 'January 2024', 'done-2024-01', 1], ['done-2023', '2023', 'done-2023', 1],
	]);
});

test('people are parted by letter without accents, a letter with more than a page shows by the first two, and what begins with none is other', () => {
	const names = ['Ada', 'Álvaro', 'Anna', 'Bo', '4tide'].map((name) => ({ name }));
	expect(told(partsByLetter(names, ({ name }) => name, 2))).toEqual([
		['ad', 'Ad', 'letter-A', 1], ['al', 'Al', 'letter-AL', 1], ['an', 'An', 'letter-AN', 1], ['b', 'B', 'letter-B', 1], ['other', '#', 'letter-#', 1],
	]);
});

test('no row is lost, none is told twice, and every part has an address and a place of its own', () => {
	const date = fc.option(fc.date({ min: new Date('2019-01-01'), max: new Date('2021-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)), { nil: undefined });
	fc.assert(fc.property(fc.array(date), fc.integer({ min: 1, max: 5 }), (dates, most) => {
		const rows = dated(dates);
		const parts = partsByYear(rows, { dateOf, most });
		expect(new Set(parts.flatMap(({ rows: own }) => own))).toEqual(new Set(rows));
		expect(parts.reduce((sum, { rows: own }) => sum + own.length, 0)).toBe(rows.length);
		for (const of of ['key', 'id'] as const) expect(new Set(parts.map((part) => part[of])).size).toBe(parts.length);
	}));
});

const small = archiveOf([reading('minutes/tides/a.md', '2020-01-01', { actions: [action('Ask Ada about the tide')] })]);
const large = archiveOf(Array.from({ length: 320 }, (_, day) => reading(`minutes/tides/${day}.md`, new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10), { actions: [action(`Ask Ada about number ${day} of the tide`)] })));

test('a register that fits on one page is not parted', () => {
	expect([actionParts(small), decisionParts(small), isLong(small.meetings)]).toEqual([[], [], false]);
});

test('a long register of actions is parted by what is known of them, and then by year or month, with every action in it', () => {
	const parts = actionParts(large);
	expect(parts.flatMap(({ parts: own }) => own.flatMap(({ rows }) => rows)).length).toBe(large.actions.length + large.perhaps.actions.length);
	expect(parts.flatMap(({ part, parts: own }) => own.map(({ key }) => key.startsWith(`${part}-2019`)))).not.toContain(false);
	for (const { parts: own } of parts) for (const { rows } of own) expect(rows.length).toBeLessThanOrEqual(150);
});

test('every page with a part of a list is known, so that the sitemap has it', () => {
	expect(partPages(small, addressesUnder('/'))).toEqual([]);
	expect(partPages(large, addressesUnder('/'))).toEqual(expect.arrayContaining(['/meetings/years/2019-01/', '/groups/tides/years/2019-11/']));
});

test('findings of a rule are on as many pages as they need, with their words on each', () => {
	const place = (text: string) => ({ text });
	const rule = { rule: 'odd', count: 4, reasons: [{ reason: 'One', places: ['a', 'b', 'c'].map(place) }, { reason: 'Two', places: [place('d')] }] };
	expect(pagesOfRule(rule, 2)).toEqual([
		[{ reason: 'One', places: ['a', 'b'].map(place) }],
		[{ reason: 'One', places: [place('c')] }, { reason: 'Two', places: [place('d')] }],
	]);
});

test('those who were listed last come first', () => {
	const { people } = archiveOf([
		reading('minutes/tides/a.md', '2020-01-01', { attendees: [attendee('Ada Ferrow')] }),
		reading('minutes/tides/b.md', '2021-01-01', { attendees: [attendee('Milo Quint')] }),
	]);
	expect(lately(people, 1).map(({ name }) => name)).toEqual(['Milo Quint']);
});
