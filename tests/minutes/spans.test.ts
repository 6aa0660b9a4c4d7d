import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import remarkMinutes from '../../src/minutes/index.ts';
import { native } from '../../src/minutes/parse.ts';
import { reference } from '../../src/minutes/reference.ts';
import { type Split, spansIn } from '../../src/minutes/spans.ts';

const days = (source: string, path = 'notes.md', split?: Split) => [native, reference].map((parser) => spansIn(parser.parse(source) as Root, path, split).map(({ day, line }) => `${day}:${line}`));
const both = (...expected: string[]) => [expected, expected];

const MAY = '# Tide Weekly: May 2024\n\n# May 2, 2024\n\n_attending_: @inamarlow, @rokoro\n\n### Replace the buoy\n\n# May 16, 2024\n\n_attending_: @inamarlow, @mvoss\n\n### Paint the pier\n';

test('several dated headings in one file are several meetings', () => {
	expect(days(MAY, '2024_05_may.md')).toEqual(both('2024-05-02:3', '2024-05-16:9'));
	expect(days('# Notes\n\n## 2024-05-16\n\nPaint\n\n## 2024-05-02\n\nBuoy\n')).toEqual(both('2024-05-16:3', '2024-05-02:7'));
	expect(days('Tide Group, 16 May 2024\n====\n\nPaint\n\nTide Group, 2 May 2024\n====\n\nBuoy\n')).toEqual(both('2024-05-16:1', '2024-05-02:6'));
});

test('a day without its year has the year of the file\'s name, of its folder or of a heading', () => {
	const text = '## 2 May\n\nBuoy\n\n## 16 May\n\nPaint\n';
	expect(days(text, 'notes-2024.md')).toEqual(both('2024-05-02:1', '2024-05-16:5'));
	expect(days(text, '2024/notes.md')).toEqual(both('2024-05-02:1', '2024-05-16:5'));
	expect(days(`# Notes of 2024\n\n${text}`)).toEqual(both('2024-05-02:3', '2024-05-16:7'));
	expect(days(text)).toEqual(both());
});

test('years and months may part the meetings of a file', () => {
	expect(days('# Notes\n\n## 2024\n\n### 2024-01-04\n\nBuoy\n\n## 2023\n\n### 2023-12-21\n\nPaint\n')).toEqual(both('2024-01-04:5', '2023-12-21:11'));
});

test('a second meeting of a day has a number', () => {
	expect(days('## 2024-05-02\n\nBuoy\n\n## 2024-05-02\n\nPier\n\n## 2024-05-16\n\nPaint\n')).toEqual(both('2024-05-02:1', '2024-05-02-2:5', '2024-05-16:9'));
});

test.each([
	['days in a row are one meeting of several days', '# Tide Group\n\n## 2024-05-02\n\nBuoy\n\n## 2024-05-03\n\nPier\n\n## 2024-05-04\n\nPaint\n'],
	['a title with the day of the meeting', '# Tide Group 2024-05-30\n\n## 2024-05-02\n\nBuoy\n\n## 2024-05-16\n\nPaint\n'],
	['days of what comes next', '# Tide Group\n\n## Upcoming meetings\n\n### 2024-05-02\n\nBuoy\n\n### 2024-05-16\n\nPaint\n'],
	['days below other sections', '# Tide Group\n\n## Present\n\n- Ina\n\n## Log\n\n### 2024-05-02\n\nBuoy\n\n### 2024-05-16\n\nPaint\n'],
	['days among more headings of other words', '## 2024-05-02\n\nBuoy\n\n## Pier\n\n## Paint\n\n## Gauge\n\n## Ladder\n\n## 2024-05-16\n\nPaint\n'],
	['days that go to and fro', '## 2024-05-16\n\na\n\n## 2024-05-02\n\nb\n\n## 2024-05-30\n\nc\n\n## 2024-05-09\n\nd\n\n## 2024-06-30\n\ne\n'],
	['a day that waits for its notes', '## 2024-05-02\n\n### Agenda\n\nBuoy\n\n## 2024-05-16\n\n### Agenda\n'],
])('%s part no file', (_, source) => {
	expect(days(source)).toEqual(both());
});

test('a file that is named by a day is that day\'s', () => {
	expect(days(MAY, '2024-05-30.md')).toEqual(both());
});

test('`split` states or forbids it', () => {
	expect(days(MAY, 'notes.md', 'never')).toEqual(both());
	const inRow = '# Tide Group\n\n## 2024-05-02\n\nBuoy\n\n## 2024-05-03\n\nPier\n';
	expect([days(inRow), days(inRow, 'notes.md', 'headings')]).toEqual([both(), both('2024-05-02:3', '2024-05-03:7')]);
});

test('the plugin returns the first meeting, and all of them where there are several; lines are the file\'s', () => {
	const file = new VFile({ path: '2024_05_may.md', value: `${MAY}\nSee [it].\n\n[it]: https://github.com/ebbline/tide/issues/12\n` });
	remarkMinutes({ repo: 'ebbline/tide' })(reference.parse(file), file);
	const { meeting, meetings = [] } = file.data;
	expect(meetings[0]).toBe(meeting);
	expect(meetings.map(({ date, attendees, agenda }) => [date?.value, attendees.map(({ handle }) => handle), agenda.map(({ title, position }) => `${title}:${position.start.line}`)])).toEqual([
		['2024-05-02', ['inamarlow', 'rokoro'], ['Replace the buoy:7']],
		['2024-05-16', ['inamarlow', 'mvoss'], ['Paint the pier:13']],
	]);
	expect(meetings.map(({ issues }) => issues.map(({ ref }) => ref))).toEqual([[], ['ebbline/tide#12']]);
	const one = new VFile({ value: '# Tide Group 2024-05-02\n' });
	remarkMinutes()(reference.parse(one), one);
	expect(one.data.meetings).toBeUndefined();
});
