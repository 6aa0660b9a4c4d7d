import { expect, test } from 'vitest';
import type { Kept } from '../../../src/source/model.ts';
import type { Reading } from '../../../src/archive/model.ts';
import { archiveOf, item, reading } from '../readings.ts';

/** The archive of each list of readings, each built with what the one before kept. */
function built(...states: Reading[][]) {
	let kept: Kept | undefined;
	return states.map((readings) => {
		const archive = archiveOf(readings, { ...(kept && { kept }) });
		kept = archive.permalinks.keep;
		return archive;
	});
}

/** What each address of the last archive shows: a path, `→` and where it leads, or that it is gone. */
function shown(...states: Reading[][]): Record<string, string> {
	const { meetings, permalinks } = built(...states).at(-1) ?? archiveOf([]);
	return Object.fromEntries([
		...meetings.map(({ group, slug, path }) => [`${group.id}/${slug}`, path.replace('minutes/', '')]),
		...permalinks.meetings.map(({ group, slug, entry }) => [`${group}/${slug}`, entry ? `→ ${entry.group.id}/${entry.slug}` : 'gone']),
	].sort());
}

/** With words of their own. */
const words = (own: string, ...args: Parameters<typeof reading>): Reading => ({ ...reading(...args), print: { words: own, notes: [] } });

const review = reading('minutes/tide/2024-05-02-review.md', '2024-05-02');
const charter = reading('minutes/tide/2024-05-02-charter.md', '2024-05-02');

test('a second meeting of a day that comes later takes its file\'s name, wherever it sorts', () => {
	expect(shown([review], [charter, review])).toEqual({ 'tide/2024-05-02': 'tide/2024-05-02-review.md', 'tide/2024-05-02-charter': 'tide/2024-05-02-charter.md' });
});

test('where the file\'s name says no more than the day, a later one is numbered', () => {
	const first = reading('minutes/tide/b/2024-05-02.md', '2024-05-02');
	expect(shown([first], [first, reading('minutes/tide/a/2024-05-02.md', '2024-05-02')])).toEqual({ 'tide/2024-05-02': 'tide/b/2024-05-02.md', 'tide/2024-05-02-2': 'tide/a/2024-05-02.md' });
});

test('of two meetings of a day the second keeps its address when the first is gone', () => {
	expect(shown([charter, review], [review])).toEqual({ 'tide/2024-05-02': 'gone', 'tide/2024-05-02-2': 'tide/2024-05-02-review.md' });
});

test('minutes that come back have their address again', () => {
	expect(shown([charter, review], [review], [charter, review])).toEqual({ 'tide/2024-05-02': 'tide/2024-05-02-charter.md', 'tide/2024-05-02-2': 'tide/2024-05-02-review.md' });
});

test('a renamed file keeps its address by its words, also where another takes its name', () => {
	expect(shown([words('a', 'minutes/tide/a.md', '2024-05-02')], [words('a', 'minutes/tide/b.md', '2024-05-02')])).toEqual({ 'tide/2024-05-02': 'tide/b.md' });
	expect(shown([words('a', 'minutes/tide/a.md', '2024-05-02')], [words('b', 'minutes/tide/a.md', '2024-05-02'), words('a', 'minutes/tide/b.md', '2024-05-02')])).toEqual({
		'tide/2024-05-02': 'tide/b.md', 'tide/2024-05-02-a': 'tide/a.md',
	});
});

test('of two files with the same words the one at its path is the one', () => {
	const before = words('a', 'minutes/tide/b.md', '2024-05-02');
	expect(shown([before], [words('a', 'minutes/tide/a.md', '2024-05-02'), before])).toEqual({ 'tide/2024-05-02': 'tide/b.md', 'tide/2024-05-02-a': 'tide/a.md' });
});

test('a file that is renamed and edited at once is the only new one of its group and day', () => {
	expect(shown([words('a', 'minutes/tide/a.md', '2024-05-02')], [words('b', 'minutes/tide/b.md', '2024-05-02')])).toEqual({ 'tide/2024-05-02': 'tide/b.md' });
});

test('where two new files may be the one that is gone, neither is, and that is told', () => {
	const after = [words('b', 'minutes/tide/b.md', '2024-05-02'), words('c', 'minutes/tide/c.md', '2024-05-02')];
	expect(shown([words('a', 'minutes/tide/a.md', '2024-05-02')], after)).toEqual({ 'tide/2024-05-02': 'gone', 'tide/2024-05-02-b': 'tide/b.md', 'tide/2024-05-02-c': 'tide/c.md' });
	expect(built([words('a', 'minutes/tide/a.md', '2024-05-02')], after).at(-1)?.permalinks.lost).toEqual([
		{ what: 'meeting', address: 'tide/2024-05-02', file: 'minutes/tide/a.md', candidates: ['minutes/tide/b.md', 'minutes/tide/c.md'] },
	]);
});

test('topics that an edit took away are told at the file; those that are read otherwise once for all', () => {
	const of = (name: string, own: string, ...topics: string[]): Reading => ({ ...reading(`minutes/tide/${name}.md`, `2024-05-0${name}`, { agenda: topics.map((title) => item(title)) }), print: { words: own, notes: topics.map((title) => `${name} ${title}`) } });
	const before = [of('1', 'a', 'Charter', 'Buoys'), of('2', 'b', 'Charter', 'Lamps'), of('3', 'c', 'Ropes')];
	expect(built(before, [of('1', 'other', 'Buoys'), of('2', 'b'), of('3', 'c')]).at(-1)?.permalinks.lost).toEqual([
		{ what: 'items', address: 'tide/2024-05-01', path: 'minutes/tide/1.md', anchors: ['charter'] },
		{ what: 'reread', address: 'tide/2024-05-02', anchor: 'charter', topics: 3, meetings: 2 },
	]);
	expect(built(before, before).at(-1)?.permalinks.lost).toEqual([]);
});

const named = { dates: [{ value: '2024-05-02', from: 'path' as const, raw: '2024-05-02' }] };

test('a date that is corrected leads on, and feeds and calendars know the meeting by its first address', () => {
	const states = [[words('a', 'minutes/tide/2024-05-02.md', '2099-05-02', named)], [words('b', 'minutes/tide/2024-05-02.md', '2024-05-02', named)], [words('c', 'minutes/tide/2024-05-02.md', '2024-05-03', named)]];
	expect(shown(...states)).toEqual({ 'tide/2024-05-02': '→ tide/2024-05-03', 'tide/2024-05-03': 'tide/2024-05-02.md', 'tide/2099-05-02': '→ tide/2024-05-03' });
	expect(built(...states).map(({ meetings }) => meetings[0]?.id)).toEqual(['tide/2099-05-02', 'tide/2099-05-02', 'tide/2099-05-02']);
});

test('a date that is put back gives back its address', () => {
	const first = words('a', 'minutes/tide/2024-05-02.md', '2024-05-02', named);
	expect(shown([first], [words('b', 'minutes/tide/2024-05-02.md', '2024-05-03', named)], [first])).toEqual({ 'tide/2024-05-02': 'tide/2024-05-02.md', 'tide/2024-05-03': '→ tide/2024-05-02' });
});

test('two meetings that change days do not change addresses', () => {
	const [a, b] = ['a', 'b'].map((name) => (day: string) => words(`${name} ${day}`, `minutes/tide/2024-${name}.md`, day, named));
	expect(shown([a!('2024-05-02'), b!('2024-05-03')], [a!('2024-05-03'), b!('2024-05-02')])).toEqual({
		'tide/2024-05-02': '→ tide/2024-05-03-2024-a', 'tide/2024-05-02-2024-b': 'tide/2024-b.md', 'tide/2024-05-03': '→ tide/2024-05-02-2024-b', 'tide/2024-05-03-2024-a': 'tide/2024-a.md',
	});
});

test('a file that holds the next meeting\'s minutes is another meeting; with notes that stayed it is the same', () => {
	const latest = (day: string, ...notes: string[]): Reading => ({ ...reading('minutes/tide/latest.md', day, { agenda: notes.map((text) => item(text)) }), print: { words: day, notes } });
	expect(shown([latest('2024-05-02', 'we spoke')], [latest('2024-06-06', 'we sang')])).toEqual({ 'tide/2024-05-02': 'gone', 'tide/2024-06-06': 'tide/latest.md' });
	expect(shown([latest('2024-05-02', 'we spoke')], [latest('2024-06-06', 'we spoke', 'we sang')])).toEqual({ 'tide/2024-05-02': '→ tide/2024-06-06', 'tide/2024-06-06': 'tide/latest.md' });
});

test('a file that moves to another group leads on', () => {
	expect(shown([words('a', 'minutes/tide/a.md', '2024-05-02')], [words('a', 'minutes/moon/a.md', '2024-05-02')])).toEqual({ 'moon/2024-05-02': 'moon/a.md', 'tide/2024-05-02': '→ moon/2024-05-02' });
});

test('an undated file without a Latin letter keeps its number', () => {
	const [a, b] = [reading('minutes/tide/会议.md'), reading('minutes/tide/ノート.md')];
	expect(shown([a], [b, a])).toEqual({ 'tide/undated': 'tide/会议.md', 'tide/undated-2': 'tide/ノート.md' });
});

/** A meeting of a file that holds several. */
const inFile = (own: string, day: string, first = false): Reading => ({
	...words(own, `minutes/tide/notes.md${first ? '' : `#${day}`}`, day), part: { file: 'minutes/tide/notes.md', line: 1 },
});

test('the meetings of one file are each at their own day, also where a newer one is put above or below them', () => {
	const may = words('may', 'minutes/tide/notes.md', '2024-05-02');
	const [above, below] = [[inFile('june', '2024-06-06', true), inFile('may, edited', '2024-05-02')], [inFile('may', '2024-05-02', true), inFile('june', '2024-06-06')]];
	expect(shown([may], above)).toEqual({ 'tide/2024-05-02': 'tide/notes.md#2024-05-02', 'tide/2024-06-06': 'tide/notes.md' });
	expect(shown([may], below)).toEqual({ 'tide/2024-05-02': 'tide/notes.md', 'tide/2024-06-06': 'tide/notes.md#2024-06-06' });
	expect(shown(below, above)).toEqual({ 'tide/2024-05-02': 'tide/notes.md#2024-05-02', 'tide/2024-06-06': 'tide/notes.md' });
});
