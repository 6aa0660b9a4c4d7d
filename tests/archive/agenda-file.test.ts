import { expect, test } from 'vitest';
import { agendaFiles, withoutPlaces } from '../../src/archive/agenda-file.ts';
import type { Reading } from '../../src/archive/model.ts';
import { archiveOf, attendee, item, reading } from './readings.ts';

const pairs = (...paths: string[]) => Object.fromEntries([...agendaFiles(paths.map((path) => reading(`minutes/tide/${path}`, '2024-05-02')))].map(([path, agenda]) => [path.slice(13), agenda.path.slice(13)]));

test.each([
	['05-02-agenda.md', '05-02-minutes.md'], ['agendas/2024-05-02.md', 'notes/2024-05-02.md'], ['agendas/2024/05-May/02-wg.md', 'notes/2024/summary-2024-05-02.md'],
	['2024-05-02-Tagesordnung.md', '2024-05-02.md'], ['2024-05-02/agenda.md', '2024-05-02/notes.md'],
])('the agenda `%s` and the minutes `%s` of one day are one meeting', (agenda, minutes) => {
	expect(pairs(agenda, minutes)).toEqual({ [minutes]: agenda });
});

test('a title names an agenda as well', () => {
	const title = { text: 'Agenda for the May 2 call', raw: '', position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
	expect([...agendaFiles([reading('minutes/tide/a.md', '2024-05-02', { title }), reading('minutes/tide/b.md', '2024-05-02')]).keys()]).toEqual(['minutes/tide/b.md']);
});

test.each([
	[['2024-05-02-agenda.md']], [['a.md', 'b.md']], [['a-agenda.md', 'b-agenda.md']], [['agenda.md', 'morning.md', 'evening.md']], [['2024-05-02-agenda-review-minutes.md', '2024-05-02.md']], [['propaganda.md', 'notes.md']],
])('%j are meetings of their own', (paths) => {
	expect(pairs(...paths)).toEqual({});
});

test('of several meetings on one day those belong together whose names do', () => {
	expect(pairs('apac-agenda.md', 'apac-minutes.md', 'eu-agenda.md', 'eu-minutes.md')).toEqual({ 'apac-minutes.md': 'apac-agenda.md', 'eu-minutes.md': 'eu-agenda.md' });
});

const agenda = reading('minutes/tide/05-02-agenda.md', '2024-05-02', { agenda: [item('Buoy')], attendees: [attendee('Ina Marlow')] });
const minutes = reading('minutes/tide/05-02-minutes.md', '2024-05-02', { agenda: [item('Buoy')] });

test('the archive has one meeting of the two files; who is on the agenda was not there for that', () => {
	const { meetings, people, skipped } = archiveOf([agenda, minutes]);
	expect(meetings.map(({ path, slug, agendaFile }) => [path, slug, agendaFile?.path])).toEqual([['minutes/tide/05-02-minutes.md', '2024-05-02', 'minutes/tide/05-02-agenda.md']]);
	expect([people, skipped]).toEqual([[], []]);
});

test('the minutes take the address that the agenda had, or its address leads to theirs', () => {
	const kept = (...readings: Reading[]) => archiveOf(readings).permalinks.keep;
	const after = archiveOf([agenda, minutes], { kept: kept(agenda) });
	expect(after.meetings.map(({ slug }) => slug)).toEqual(['2024-05-02']);
	const meetings = [{ address: 'tide/2024-05-02', file: agenda.path, words: agenda.print.words, items: [] }, { address: 'tide/2024-05-02-minutes', file: minutes.path, words: minutes.print.words, items: [] }];
	const both = archiveOf([agenda, minutes], { kept: { groups: [], people: [], meetings } });
	expect(both.meetings.map(({ slug }) => slug)).toEqual(['2024-05-02-minutes']);
	expect(both.permalinks.meetings.map(({ slug, entry }) => [slug, entry?.slug])).toEqual([['2024-05-02', '2024-05-02-minutes']]);
	expect(both.permalinks.lost).toEqual([]);
});

test('an agenda on the page of its minutes has no places of its own', () => {
	expect(withoutPlaces('<h3 id="item-buoy" class="item">Buoy <a class="permalink" href="#item-buoy">#</a></h3><p> id="x" <a href="/a/">a</a></p>')).toBe('<h3 class="item">Buoy </h3><p> id="x" <a href="/a/">a</a></p>');
});
