import { expect, test } from 'vitest';
import { readDays } from '../../src/minutes/days.ts';
import { dayInPath } from '../../src/minutes/path-day.ts';

/** What is written, and the day it names. */
const WRITTEN = [
	['2024-05-02', '2024-05-02'], ['2024/5/2 at 14:00', '2024-05-02'], ['2024.05.02', '2024-05-02'], ['2024_05_02', '2024-05-02'], ['20240502', '2024-05-02'], ['2024-05-02T14:00:00Z', '2024-05-02'],
	['2 May 2024', '2024-05-02'], ['2nd of May, 2024', '2024-05-02'], ['May 2nd, 2024', '2024-05-02'], ['May 2 2024', '2024-05-02'], ['2024 May 2', '2024-05-02'], ['Sept. 9, 2024', '2024-09-09'], ['21July2016', '2016-07-21'], ['July-21-2016', '2016-07-21'],
	['13/07/2016', '2016-07-13'], ['07/13/2016', '2016-07-13'], ['02.05.2024', '2024-05-02'], ['2. 5. 2024', '2024-05-02'], ['9/27/17', '2017-09-27'], ['03/03/2020', '2020-03-03'],
	['20–22 July 2021', '2021-07-20'], ['July 20-22, 2021', '2021-07-20'], ['July 20, 2021 - July 22, 2021', '2021-07-20'], ['30 July to 1 August 2021', '2021-07-30'], ['July 30 – August 1, 2021', '2021-07-30'], ['2021-07-20 to 2021-07-22', '2021-07-20'],
	['21. Juli 2016', '2016-07-21'], ['20. bis 22. März 2021', '2021-03-20'], ['1er janvier 2024', '2024-01-01'], ['12 décembre 2023', '2023-12-12'], ['22 de febrero de 2024', '2024-02-22'], ['del 20 al 22 de julio de 2021', '2021-07-20'], ['5 de março de 2024', '2024-03-05'],
	['1 maggio 2024', '2024-05-01'], ['10 maart 2024', '2024-03-10'], ['12 grudnia 2023 r.', '2023-12-12'], ['2025年2月25日(火)', '2025-02-25'], ['2025年2月25日 星期二', '2025-02-25'],
] as const;

test.each(WRITTEN)('reads `%s`', (text, value) => {
	expect(readDays(`Tide call, ${text}`).map((day) => day.value)).toEqual([value]);
});

test.each([
	['03/04/2020', ['2020-03-04', '2020-04-03']],
	['(2/5/24)', ['2024-02-05', '2024-05-02']],
] as const)('does not guess which day `%s` is', (text, readings) => {
	expect(readDays(text)).toMatchObject([{ readings }]);
	expect(readDays(text, 'month')).toMatchObject([{ value: readings[0] }]);
	expect(readDays(text, 'day')).toMatchObject([{ value: readings[1] }]);
});

test.each(['1/2', 'Node 4.2', '7:30 UTC', 'issue #12-05-2020', '2 out of 2020', 'on the 3rd', 'Q1 2024'])('finds no day in `%s`', (text) => {
	expect(readDays(text)).toEqual([]);
});

test.each(['2020.04.1', 'v2020.4.12', '10.12.18'])('takes `%s` for what may be a version', (text) => {
	expect(readDays(text)).toMatchObject([{ weak: true }]);
});

test('keeps the day of the week beside a day', () => {
	expect(['Monday 2 May 2024', 'Donnerstag, den 2. Mai 2024', '2 May 2024 (Thu)', '2025年2月25日(火)', 'We sat 2 May 2024'].map((text) => readDays(text)[0]?.weekday?.day)).toEqual([1, 4, 4, 2, 6]);
});

/** A path, and the day it gives. */
const PATHS = [
	['tide/2016-07-13.md', '2016-07-13'], ['tide/2016_07_22.md', '2016-07-22'], ['2017/03/14.md', '2017-03-14'], ['tide/July-21-2016.md', '2016-07-21'], ['21July2016.md', '2016-07-21'], ['privacy-20250807.md', '2025-08-07'],
	['2018/CG-01-09.md', '2018-01-09'], ['2024/tide-05-02.md', '2024-05-02'], ['2024/05-02-minutes.md', '2024-05-02'], ['2024/telcons/12-09-minutes.md', '2024-12-09'], ['2024/05-May/02-primary.md', '2024-05-02'], ['2024/05-May/wg-02.md', undefined],
	['2024-05/may-02.md', '2024-05-02'], ['2024/05/02/minutes.md', '2024-05-02'], ['2023/7-Noviembre.md', '2023-11-07'], ['2024/25-01-2019.md', '2019-01-25'], ['2024-05-02/notes.md', '2024-05-02'], ['notes/2016-q4/tide.md', undefined], ['09-tokyo/notes.md', undefined], ['2024/call_12.md', undefined], ['v12.5.1/2024/notes.md', undefined],
] as const;

test('a month in figures and in letters is no day', () => {
	expect(dayInPath('notes/2018/2018_12_dec.md')).toEqual({ year: 2018 });
});

test.each(PATHS)('of the path `%s` the day is %s', (path, value) => {
	expect(dayInPath(path).day?.value).toBe(value);
});
