import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { textOf } from '../../src/archive/html.ts';
import { type SearchRecord, searchRecords } from '../../src/archive/search.ts';
import { synonymsWith } from '../../src/archive/synonyms.ts';
import { addressesUnder } from '../../src/archive/address.ts';
import { targetsOn } from '../../src/archive/targets.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { archiveOf, item, reading } from './readings.ts';

const PATH = 'minutes/tides/2020-01-02.md';

/** The records of one document, their HTML as words. */
function records(markdown: string): (Omit<SearchRecord, 'html'> & { text: string })[] {
	const { tree, meeting } = readMinutes(new VFile({ path: PATH, value: markdown }), { path: PATH, group: 'tides', repo: 'ebb/tides' });
	const [entry] = archiveOf([{ ...reading(PATH), meeting }]).meetings;
	if (!entry) throw new Error('Expected one meeting');
	return searchRecords(entry, toHtml(tree, meeting, targetsOn(addressesUnder('/'))), synonymsWith()).map(({ html, ...record }) => ({ ...record, text: textOf(html).replace(/ #(?= |$)/g, '') }));
}

test('an agenda item with notes is found at its own place, with its issues and without its heading', () => {
	expect(records(`# Tides 2020-01-02

## Minutes

### Neap tides are late [#12](https://github.com/ebb/tides/issues/12)

The barnacle gauge is slow, see [charts#4](https://github.com/ebb/charts/issues/4).
`)).toEqual([
		{
			address: '/meetings/tides/2020-01-02/', meeting: 'tides, 2 January 2020', date: '2020-01-02', cell: { group: 'tides', year: '2020', kind: 'meeting' },
			issues: [], people: [], owners: [], called: '', also: '', text: 'Tides 2020-01-02 Minutes',
		},
		{
			address: '/meetings/tides/2020-01-02/#ebb-tides-12', title: 'Neap tides are late', ref: 'ebb/tides#12', meeting: 'tides, 2 January 2020', date: '2020-01-02', cell: { group: 'tides', year: '2020', kind: 'item' },
			issues: ['ebb/tides#12', 'ebb/charts#4'], people: [], owners: [], called: '', also: '', text: 'The barnacle gauge is slow, see charts#4.',
		},
	]);
});

test('an item that says nothing is found with its meeting, at its heading', () => {
	const [meeting, ...items] = records('# Tides 2020-01-02\n\n## Minutes\n\n### Lanterns [#3](https://github.com/ebb/tides/issues/3)\n\nNo update this week.\n');
	expect(items).toEqual([]);
	expect(meeting).toMatchObject({ issues: ['ebb/tides#3'], text: 'Tides 2020-01-02 Minutes Lanterns #3 No update this week.' });
});

test('a short action or decision is worth an entry of its own, and says which it is', () => {
	const kinds = records(`# Tides 2020-01-02

## Minutes

### Lanterns [#3](https://github.com/ebb/tides/issues/3)

* ACTION: @ada to buy two

### Tables [#4](https://github.com/ebb/tides/issues/4)

DECISION: weekly

### Kelp [#5](https://github.com/ebb/tides/issues/5)

DECISION: green

* ACTION: @ada to buy paint
`).map(({ title, cell }) => [title, cell.kind]);
	expect(kinds).toEqual([[undefined, 'meeting'], ['Lanterns', 'action'], ['Tables', 'decision'], ['Kelp', 'both']]);
});

test('who speaks and who promises is found with the item, who only sat there is not', () => {
	const people = records(`# Tides 2020-01-02

## Present

* Ada Ferrow @adaferrow
* Milo Quint @miloquint
* Noor Palewater @noorpale

## Minutes

### Kelp [#5](https://github.com/ebb/tides/issues/5)

Ada: it grows, and it will grow more next year.

* ACTION: @miloquint to cut it
`).map((record) => [record.title, record.people, record.owners]);
	expect(people).toEqual([[undefined, [], []], ['Kelp', ['@adaferrow', '@miloquint'], ['@miloquint']]]);
});

test('an item ends where the next heading of its rank or above begins', () => {
	const [entry] = archiveOf([reading(PATH, '2020-01-02', { agenda: [item('Neap tides')] })]).meetings;
	const html = '<h3 id="neap-tides">Neap tides</h3><p>They are late by several minutes.</p><h4 id="section-by-port">By port</h4><p>Tarsk.</p><h3 id="section-upcoming">Upcoming</h3><p>In February.</p>';
	expect(entry && searchRecords(entry, html, synonymsWith()).map((record) => record.html)).toEqual([
		'<h3 id="section-upcoming">Upcoming</h3><p>In February.</p>',
		'<p>They are late by several minutes.</p><h4 id="section-by-port">By port</h4><p>Tarsk.</p>',
	]);
});

test('no word of the minutes is in none of the records', () => {
	const text = records('# Tides 2020-01-02\n\nWe met on the pier.\n\n* Lanterns [#3](https://github.com/ebb/tides/issues/3)\n  * Two of them are broken again.\n* Kelp\n\n| Port | Late |\n| --- | --- |\n| Tarsk | 14 |\n').map(({ title, text }) => `${title} ${text}`).join(' ');
	for (const word of ['met', 'pier', 'Lanterns', 'Two', 'broken', 'again', 'Kelp', 'Port', 'Tarsk', '14']) expect(text).toContain(word);
});

test('an address is found by its issue, its repository or its host, not by its letters', () => {
	const [, kelp] = records('# Tides 2020-01-02\n\n## Minutes\n\n### Kelp [#5](https://github.com/ebb/tides/issues/5)\n\nIt grows, see https://github.com/ebb/charts/pull/4, https://github.com/ebb/tide-tables/blob/main/a1b2c3.md and <https://www.pad.example.org/d/1wJ0fuc#x>, said everybody who came.\n');
	expect(kelp).toMatchObject({ text: 'It grows, see ebb/charts#4, ebb/tide-tables and pad.example.org, said everybody who came.', issues: ['ebb/tides#5', 'ebb/charts#4'] });
});

test('the other form of what an item speaks of is not shown but found', () => {
	const [, access] = records('# Tides 2020-01-02\n\n## Minutes\n\n### Access to the gauges [#9](https://github.com/ebb/tides/issues/9)\n\nEverybody has 2FA by the end of March.\n');
	expect(access?.also).toBe('two factor authentication');
	expect(access?.text).not.toContain('two factor');
});

test('a meeting without a date is among the undated', () => {
	const [entry] = archiveOf([reading('minutes/tides/notes.md')]).meetings;
	expect(entry && searchRecords(entry, '<p>Late.</p>', synonymsWith())).toEqual([
		{ address: '/meetings/tides/notes/', meeting: 'tides, notes.md', cell: { group: 'tides', year: 'undated', kind: 'meeting' }, issues: [], people: [], owners: [], called: '', also: '', html: '<p>Late.</p>' },
	]);
});
