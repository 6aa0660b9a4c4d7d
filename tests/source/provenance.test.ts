import { expect, test } from 'vitest';
import type { VFileMessage } from 'vfile-message';
import { whereOf } from '../../src/source/error.ts';
import { provenanceOf, readSources } from '../../src/source/provenance.ts';
import { directory } from './directory.ts';

const COMMIT = 'f1288d0d672396dcdc5c62b3cfcef46688097833';

test('a row of SOURCES.txt gives the file at its commit', async () => {
	const messages: VFileMessage[] = [];
	const root = await directory({ 'SOURCES.txt': `# copied by hand\r\nebbline/tide  doc/meetings  ${COMMIT}  2023-05-11\r\n\r\nebbline/gauge\t.\t-\nebbline/mist docs\n` });
	const rows = await readSources(root, messages);
	expect({ rows, messages }).toEqual({
		rows: [{ repo: 'ebbline/tide', folder: 'doc/meetings', commit: COMMIT }, { repo: 'ebbline/gauge', folder: '' }, { repo: 'ebbline/mist', folder: 'docs' }],
		messages: [],
	});
	expect(provenanceOf('ebbline/tide/doc/meetings/May 11?.md', rows)).toEqual({
		repo: 'ebbline/tide',
		path: 'doc/meetings/May 11?.md',
		commit: COMMIT,
		url: `https://github.com/ebbline/tide/blob/${COMMIT}/doc/meetings/May%2011%3F.md`,
	});
	expect(provenanceOf('ebbline/gauge/1.md', rows)?.url).toBe('https://github.com/ebbline/gauge/blob/HEAD/1.md');
	expect(provenanceOf('ebbline/tide/other/1.md', rows)).toBeUndefined();
});

test('without SOURCES.txt, only folders that name the repository tell where a file came from', () => {
	const group = { id: 'tide', name: 'tide', repo: 'ebbline/tide', paths: ['ebbline/tide'] };
	expect(provenanceOf('ebbline/tide/meetings/1.md', [], group)).toEqual({
		repo: 'ebbline/tide', path: 'meetings/1.md', url: 'https://github.com/ebbline/tide/blob/HEAD/meetings/1.md',
	});
	expect(provenanceOf('minutes/tide/1.md', [], { ...group, paths: ['minutes/tide'] })).toBeUndefined();
	expect(provenanceOf('minutes/tide/1.md', [])).toBeUndefined();
});

test('a row that is none is a finding with its line', async () => {
	const messages: VFileMessage[] = [];
	const root = await directory({ 'SOURCES.txt': 'tide meetings\nebbline/tide  meetings  f1288d0\n' });
	expect(await readSources(root, messages)).toEqual([{ repo: 'ebbline/tide', folder: 'meetings' }]);
	expect(messages.map((message) => `${whereOf(message)} ${message.reason}`)).toEqual([
		'SOURCES.txt:1:1 Unexpected `tide`, expected `owner/repo` first in the row',
		'SOURCES.txt:2:1 Unexpected commit `f1288d0`, expected a full hash of 40 characters',
	]);
});
