import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveFindingsByRule, findingsByRule } from '../../src/archive/findings.ts';
import { COVERED, coverageOf, leftOpen } from '../../src/archive/coverage.ts';
import { action, archiveOf, attendee, decision, item, owned, reading } from './readings.ts';

const PROVENANCE = { repo: 'ebb/tides', path: 'a.md', url: 'https://github.com/ebb/tides/blob/HEAD/a.md' };
const finding = (rule: string, reason: string, line?: number) => ({ rule: `remark-minutes:${rule}`, reason, ...(line && { line }) });

test('findings stand under their rule, most first, those with the same words together, each at its line', () => {
	const { meetings } = archiveOf([
		{ ...reading('minutes/tides/a.md', '2020-01-02'), provenance: PROVENANCE, findings: [finding('missing-date', 'No date', 1), finding('empty-item', 'Empty', 12)] },
		{ ...reading('minutes/tides/b.md', '2020-02-03'), findings: [finding('empty-item', 'Empty', 3), finding('empty-item', 'Empty too', 4)] },
	]);
	expect(findingsByRule(meetings)).toEqual([
		{ rule: 'empty-item', count: 3, reasons: [
			{ reason: 'Empty', places: [{ text: 'tides, 2 January 2020, line 12', address: `${PROVENANCE.url}?plain=1#L12` }, { text: 'tides, 3 February 2020, line 3', address: '/meetings/tides/2020-02-03/' }] },
			{ reason: 'Empty too', places: [{ text: 'tides, 3 February 2020, line 4', address: '/meetings/tides/2020-02-03/' }] },
		] },
		{ rule: 'missing-date', count: 1, reasons: [{ reason: 'No date', places: [{ text: 'tides, 2 January 2020, line 1', address: `${PROVENANCE.url}?plain=1#L1` }] }] },
	]);
});

test('findings about the archive\'s own files say their path and line', () => {
	const { meetings } = archiveOf([reading('minutes/tides/a.md', '2020-01-02')]);
	expect(archiveFindingsByRule([{ path: 'people.yml', reason: 'Nobody', rule: 'minutes-check:unmatched-person', line: 2 }, { path: 'minutes/tides/a.md', reason: 'Second' }], meetings)).toEqual([
		{ rule: 'other', count: 1, reasons: [{ reason: 'Second', places: [{ text: 'tides, 2 January 2020', address: '/meetings/tides/2020-01-02/' }] }] },
		{ rule: 'unmatched-person', count: 1, reasons: [{ reason: 'Nobody', places: [{ text: 'people.yml:2' }] }] },
	]);
});

const archive = archiveOf([
	reading('minutes/tides/a.md', '2020-01-02', { attendees: [attendee('Ada', 'ada'), attendee('Mia')], agenda: [item('Moon')], actions: [owned('Draw', { written: 'Ada', handle: 'ada' }, { written: 'Otto' }), action('Sail')] }),
	reading('minutes/tides/b.md'),
	reading('minutes/charts/c.md', '2020-01-02'),
]);

test('what was found is counted, and the meetings that have none of it', () => {
	const rows = coverageOf(archive).map(({ name, meetings, fields }) => [name, meetings, ...fields.map(({ found, without }) => `${found}/${without}`)]);
	expect(['', 'files', ...COVERED]).toEqual(['', 'files', 'Titles', 'Dates', 'People', 'Topics', 'References', 'Actions', 'Decisions', 'Recordings']);
	expect(rows).toEqual([
		['tides', 2, '0/2', '1/1', '2/1', '1/1', '0/2', '2/1', '0/2', '0/2'],
		['charts', 1, '0/1', '1/0', '0/1', '0/1', '0/1', '0/1', '0/1', '0/1'],
		['All groups', 3, '0/3', '2/1', '2/2', '1/2', '0/3', '2/2', '0/3', '0/3'],
	]);
	expect(coverageOf(archiveOf([reading('minutes/tides/a.md', '2020-01-02')])).map(({ name }) => name)).toEqual(['tides']);
});

test('what is not sure enough to be shown is not counted as found', () => {
	const unsure = { sure: 0.1 };
	const [row] = coverageOf(archiveOf([reading('minutes/tides/a.md', '2020-01-02', { actions: [{ ...action('Sail'), ...unsure }], decisions: [{ ...decision('Yes'), ...unsure }, decision('No')] })]));
	expect(row?.fields.map(({ found }, index) => `${COVERED[index]} ${found}`).slice(5, 7)).toEqual(['Actions 0', 'Decisions 1']);
});

test('what could not be told is counted', () => {
	expect(leftOpen(archive).map(({ what, open, of }) => `${open} of ${of ?? '?'} ${what}`)).toEqual([
		'0 of 0 references whose repository is not known',
		'1 of 2 owners of actions of whom only what is written is known',
		'1 of 2 actions that nobody is named for',
		'0 of ? lines in lists of people that name nobody',
		'0 of ? dates that cannot be read: in no calendar, in two ways, or without a year',
	]);
});

test('of what could not be told a day and somebody present are counted apart, and an issue without its repository', () => {
	const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
	const unread = (['date', 'attendee', 'attendee'] as const).map((of) => ({ of, raw: '?', position }));
	const issues = [{ ref: 'ebb/tides#1', kind: 'issue', number: 1, raw: '#1', position }, { kind: 'unknown', number: 2, raw: '#2', position }] as const;
	const open = leftOpen(archiveOf([reading('minutes/tides/a.md', '2020-01-02', { unread, issues: [...issues] })]));
	expect(open.map(({ open: count, of }) => [count, of])).toEqual([[1, 2], [0, 0], [0, 0], [2, undefined], [1, undefined]]);
});

test('the recorded accuracy adds up', () => {
	const { files, fields, shares } = JSON.parse(readFileSync('src/archive/accuracy.json', 'utf8'));
	expect([files > 0, fields.length, shares.length]).toEqual([true, 10, 3]);
	for (const { precision, recall, f1, right, missed, madeUp } of fields) {
		const [p, r] = [right / (right + madeUp), right / (right + missed)];
		for (const [recorded, counted] of [[precision, p], [recall, r], [f1, (2 * p * r) / (p + r)]]) expect(recorded).toBeCloseTo(counted ?? 0, 3);
	}
});
