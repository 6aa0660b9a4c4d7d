import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { NASTY, type Written, written, writtenSample } from './written.ts';

test('every calendar reads back as its meetings, each a day long', async () => {
	const sample = await writtenSample();
	expect(calendarsOf(sample).map(([path]) => path)).toEqual(['all', 'steering', 'release', 'gauge', 'harbour'].map((name) => `calendars/${name}.ics`));
	for (const { id, name, meetings } of [{ id: 'all', name: sample.archive.title, meetings: sample.archive.meetings }, ...sample.archive.groups]) {
		const { calendar, events } = read(sample.files.get(`calendars/${id}.ics`) ?? '');
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(name);
		expect(events.map(({ summary, startDate, duration }) => [summary, startDate.toString(), startDate.isDate, duration.toString()])).toEqual(
			meetings.map(({ group, date }) => [group.name, date, true, 'P1D']),
		);
	}
});

test('an event leads to its page and tells what was on the agenda', async () => {
	const { files } = await written(await directory(NASTY));
	const [event] = read(files.get('calendars/all-group.ics') ?? '').events;
	expect(event?.component.getFirstPropertyValue('url')).toBe('https://ebb.example.org/a&b/meetings/all/2020-01-02/');
	expect(event?.description.split('\n')).toEqual([expect.stringContaining('A & B'), 'https://ebb.example.org/a&b/meetings/all/2020-01-02/']);
	expect(event?.summary).toBe('All, who; meet\\');
});

test('names keep their commas, semicolons and backslashes', async () => {
	const { files } = await written(await directory(NASTY));
	const lines = (path: string) => files.get(path)?.split('\r\n').filter((line) => /^(?:NAME|X-WR-CALNAME):/.test(line)).map((line) => line.replace(/^.*?:/, ''));
	// By RFC 7986 a name is a TEXT, which ical.js does not know.
	expect(lines('calendars/all-group.ics')).toEqual(['All\\, who\\; meet\\\\', 'All\\, who\\; meet\\\\']);
	expect(lines('calendars/all.ics')?.[0]).toBe('Tides\\, <b>charts</b> & "moons"\\; ]]>');
});

test('calendars keep to RFC 5545 where a reader is lenient: line ends, lengths, what has to be there', async () => {
	for (const archive of [await writtenSample(), await written(await directory(NASTY)), await written(await directory({ 'tide/plan.md': '# Plan\n\n## Present\n\n- Ada\n' }))]) {
		for (const [path, text] of calendarsOf(archive)) {
			const lines = text.split('\r\n');
			expect([path, lines[0], lines[1], lines.at(-2), lines.at(-1)]).toEqual([path, 'BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR', '']);
			expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n\u0000-\u0008\u000b-\u001f]/);
			expect(lines.filter((line) => Buffer.byteLength(line) > 75), path).toEqual([]);
			const { calendar, events } = read(text);
			expect(calendar.getFirstPropertyValue('prodid'), path).toBeTruthy();
			const uids = events.map(({ uid }) => uid);
			expect(new Set(uids).size, path).toBe(uids.length);
			expect(events.map(({ component }) => String(component.getFirstPropertyValue('dtstamp'))), path).toEqual(events.map(({ startDate }) => `${startDate.toString()}T00:00:00Z`));
		}
	}
});

function calendarsOf({ files }: Written): [string, string][] {
	return [...files].filter(([path]) => path.endsWith('.ics'));
}

function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}
