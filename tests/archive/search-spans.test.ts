import { expect, test } from 'vitest';
import { searchSpans, spanName } from '../../src/archive/search-spans.ts';

const yearsOf = (items: Record<string, readonly number[]>) => Object.entries(items).map(([name, counts]) => ({ name, meetings: counts.map((count) => ({ meeting: { agenda: Array.from({ length: count }) } })) })).reverse() as unknown as Parameters<typeof searchSpans>[0];

test('years are one span as long as their entries fit, a meeting and each of its items being one', () => {
	expect(searchSpans(yearsOf({ 2019: [1, 2], 2020: [3] }), 9)).toEqual([['2020', '2019']]);
	expect(searchSpans(yearsOf({ 2019: [1, 2], 2020: [3] }), 8)).toEqual([['2020'], ['2019']]);
});

test('the newest years fill their span first, and a year is never cut', () => {
	expect(searchSpans(yearsOf({ 2017: [1], 2018: [9], 2019: [1], 2020: [1], 2021: [1] }), 6)).toEqual([['2021', '2020', '2019'], ['2018'], ['2017']]);
});

test('an archive of nothing has no span, and what has no day is in the last', () => {
	expect(searchSpans([], 6)).toEqual([]);
	expect(searchSpans([...yearsOf({ 2020: [1] }), ...yearsOf({ undated: [1] })], 6)).toEqual([['2020', 'undated']]);
});

test('a span is called by its first and last year', () => {
	expect([['2020', '2019', '2018'], ['2020'], ['2020', 'undated']].map(spanName)).toEqual(['2018-2020', '2020', 'undated-2020']);
});
