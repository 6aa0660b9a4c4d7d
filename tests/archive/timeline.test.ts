import { expect, test } from 'vitest';
import { timelineOf } from '../../src/archive/timeline.ts';
import { archiveOf, reading } from './readings.ts';

const meetings = (...days: string[]) => archiveOf(days.map((day) => reading(`minutes/tides/${day}.md`, day))).meetings;

test('meetings stand along a line where their days do, years where they begin', () => {
	expect(timelineOf(meetings('2020-07-02', '2020-12-31', '2021-07-02'))).toEqual({
		rows: [{ group: expect.objectContaining({ id: 'tides' }), marks: [0, 182 / 365, 1] }],
		ticks: [{ name: '2021', at: 183 / 365 }],
		text: 'tides: 2 meetings in 2020, 1 meeting in 2021',
	});
});

test('of many years some are named', () => {
	expect(timelineOf(meetings('2010-01-01', '2010-06-01', '2012-01-01', '2014-01-01', '2016-01-01', '2018-01-01', '2020-01-01', '2022-01-01', '2023-01-01'))?.ticks.map(({ name }) => name)).toEqual(['2011', '2014', '2017', '2020', '2023']);
});

test('within one year its first and last days are named', () => {
	expect(timelineOf(meetings('2020-05-02', '2020-06-02', '2020-08-01'))?.ticks).toEqual([{ name: '2 May', at: 0 }, { name: '1 Aug', at: 1 }]);
});

test('one day is no line', () => {
	expect(timelineOf(meetings('2020-01-01'))).toBeUndefined();
});
