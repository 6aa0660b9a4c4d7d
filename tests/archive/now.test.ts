import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestDay } from '../../src/archive/now.ts';
import { action, archiveOf, decision, item, reading } from './readings.ts';

test.each<[title: string, days: string[], newest: string, today?: string]>([
	['the last day is the newest', ['2023-01-05', '2024-01-05'], '2024-01-05'],
	['a day alone ahead is not', ['2023-01-05', '2023-02-02', '2099-03-02'], '2023-02-02'],
	['nor is one of two files', ['2023-01-05', '2099-03-02'], '2023-01-05'],
	['nor one that two meetings have', ['2023-01-05', '2099-03-02', '2099-03-02'], '2023-01-05'],
	['nor each of two', ['2023-01-05', '2062-03-02', '2099-03-02'], '2023-01-05'],
	['a day after a silence is, once another is near it', ['2019-01-05', '2023-01-05', '2023-03-05'], '2023-03-05'],
	['a silence is none where there was one as long before', ['2010-01-05', '2015-01-01', '2019-01-05'], '2019-01-05'],
	['the day of the build vouches for the days before it', ['2019-01-05', '2024-01-05'], '2024-01-05', '2024-02-01'],
	['and not for those after it', ['2019-01-05', '2024-01-05'], '2019-01-05', '2023-02-01'],
	['nothing is of nothing', [], ''],
])('%s', (_title, days, newest, today) => {
	expect(newestDay(days, today)).toBe(newest);
});

test('one far day never sets what is newest', () => {
	const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10));
	const far = fc.integer({ min: 2026, max: 2099 }).map((year) => `${year}-06-06`);
	fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), far, (days, one) => {
		const sorted = days.sort();
		expect(newestDay([...sorted, one])).toBe(newestDay(sorted));
	}));
});

test('the latest meeting, ages, what is recent and what is decided lately do not follow a day alone ahead', () => {
	const agenda = [item('Charter', 'ebb/tide#1')];
	const { groups: [group], actions, decisions, issues: [issue], today, newest, meetings } = archiveOf([
		reading('minutes/tide/1.md', '2023-01-05', { agenda, actions: [action('Write it')], decisions: [decision('a')] }),
		reading('minutes/tide/2.md', '2023-02-04', { agenda, actions: [action('Print it')], decisions: [decision('b')] }),
		reading('minutes/tide/3.md', '2099-02-04', { agenda, actions: [action('Sing it')], decisions: [decision('c')] }),
	]);
	expect([group?.latest.path, today, newest, issue?.last.date, group?.silence?.days]).toEqual(['minutes/tide/2.md', '2023-02-04', '2023-02-04', '2023-02-04', 30]);
	expect(actions.map(({ fact, days }) => [fact.text, days])).toEqual([['Print it', 0], ['Write it', 30], ['Sing it', 0]]);
	expect([decisions.map(({ fact }) => fact.text), meetings.map(({ ahead }) => ahead)]).toEqual([['b', 'a', 'c'], [undefined, undefined, true]]);
});
