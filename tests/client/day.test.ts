import { expect, test } from 'vitest';
import { dateNamed, dayNamed } from '../../src/client/day.ts';

test.each([
	['2020-01-02', '2020-01-02'],
	['2020/1/2', '2020-01-02'],
	['2 January 2020', '2020-01-02'],
	['2nd of jan, 2020', '2020-01-02'],
	['January 2, 2020', '2020-01-02'],
	['Sept. 12th 2020', '2020-09-12'],
	['20200102', '2020-01-02'],
	['2020 Jan 2', '2020-01-02'],
	['2.1.2020', '2020-01-02'],
	['1/2/2020', '2020-01-02'],
	['13/2/2020', '2020-02-13'],
	['1-20-2020', '2020-01-20'],
	['1/2/20', '2020-01-02'],
	['1.2.20', undefined],
	['12/2020', undefined],
	['meeting of 2020-01-02', undefined],
	['2 tides 2020', undefined],
	['2020-01', undefined],
	['', undefined],
])('%j is %s', (text, day) => {
	expect(dayNamed(text)).toBe(day);
});

test.each([
	['minutes of 2 January 2020', '2020-01-02'],
	['Thursday, 2 January 2020', '2020-01-02'],
	['the notes from January 2020', '2020-01'],
	['harbour 2 January 2020', undefined],
	['minutes', undefined],
])('%j is of %s', (text, date) => {
	expect(dateNamed(text)).toBe(date);
});
