import { expect, test } from 'vitest';
import { cadenceOf, missingMinutes } from '../../src/archive/missing.ts';
import { dayAfter } from '../../src/minutes/days.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import { archiveOf, reading } from './readings.ts';

const HERE = { raw: '', position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
const titled = (text: string): Partial<Meeting> => ({ title: { ...HERE, text } });
const announced = (number: number): Partial<Meeting> => ({ links: { recordings: [], issue: { ...HERE, kind: 'issue', number, ref: `ebbline/tide#${number}` } } });

/** Every fortnight from the first of 2024, or every so many days, but for those that are left out. */
function fortnights(count: number, left: readonly number[], facts: (n: number) => Partial<Meeting> = () => ({}), every = 14) {
	const all = Array.from({ length: count }, (_, n) => n).filter((n) => !left.includes(n));
	const [group] = archiveOf(all.map((n) => reading(`minutes/tide/${n}.md`, dayAfter('2024-01-04', every * n), facts(n)))).groups;
	if (!group) throw new Error('no group');
	return group;
}

const told = (group: ReturnType<typeof fortnights>) => missingMinutes(group).map(({ of, days, numbers, sure }) => ({ of, days, numbers, sure }));

test('a group that meets regularly perhaps lacks the minutes of a day that is left out', () => {
	expect(told(fortnights(12, [6]))).toEqual([{ of: 'calendar', days: ['2024-03-28'], numbers: [], sure: 'perhaps' }]);
	expect(told(fortnights(14, [6, 7, 8]))).toEqual([{ of: 'calendar', days: ['2024-03-28', '2024-04-11', '2024-04-25'], numbers: [], sure: 'perhaps' }]);
	expect(told(fortnights(15, [6, 7, 8, 9]))).toEqual([]);
});

test('numbers that are left out say it likely, in titles and of the issues that announce meetings', () => {
	expect(told(fortnights(12, [6], (n) => titled(`Meeting #${n + 1}`)))).toEqual([{ of: 'titles', days: ['2024-03-28'], numbers: ['#7'], sure: 'likely' }]);
	expect(told(fortnights(12, [6], (n) => announced(n + 40)))).toEqual([{ of: 'issues', days: ['2024-03-28'], numbers: ['ebbline/tide#46'], sure: 'likely' }]);
});

test('where numbers follow on, a pause lacks nothing', () => {
	expect(told(fortnights(12, [6], (n) => titled(`Meeting #${n < 6 ? n + 1 : n}`)))).toEqual([]);
});

test('a group that meets when it likes, seldom, or whose repository has other issues too, lacks nothing', () => {
	const days = ['2024-01-04', '2024-01-09', '2024-02-20', '2024-03-01', '2024-05-06', '2024-05-30', '2024-08-01', '2024-08-12'];
	const [group] = archiveOf(days.map((day, n) => reading(`minutes/tide/${day}.md`, day, announced(n * 17 + 3)))).groups;
	expect(group && missingMinutes(group)).toEqual([]);
	expect(told(fortnights(4, [2]))).toEqual([]);
	expect(told(fortnights(12, [4, 5, 6, 7, 8]))).toEqual([]);
});

test.each([[5, 1], [4, 0]])('who meets every %i days lacks %i where one day is left out', (every, count) => {
	expect(told(fortnights(12, [6], () => ({}), every))).toHaveLength(count);
});

test('how often a group meets is told by its last meetings, where that is regular', () => {
	expect(cadenceOf(fortnights(9, []))).toBe(14);
	expect(cadenceOf(fortnights(9, [1, 3, 5, 6]))).toBeUndefined();
});
