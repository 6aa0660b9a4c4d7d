import { expect, test } from 'vitest';
import { readArchive } from '../../src/source/archive.ts';
import { directory } from './directory.ts';

const [ONE, TWO] = ['f1288d0d672396dcdc5c62b3cfcef46688097833', '0e35767c9666d03c0e9596e636b35623887ffb6f'];
const MINUTES = '# Tide Group, 2024-05-02\n\n## Present\n\n- Ina Marlow (@inamarlow)\n\n## Agenda\n\n- Gauge #12\n';

function lock(repo: string, to: string, files: string, folder = 'meetings'): string {
	return `- repo: ${repo}\n  folder: ${folder}\n  ref: HEAD\n  commit: ${ONE}\n  to: ${to}\n  files:\n${files}`;
}

test('a file that was imported to its group\'s folder has its place upstream, and the group the repository', async () => {
	const root = await directory({ 'minutes/tide/2024-05-02.md': MINUTES, 'minutes/tide/May 9?.md': MINUTES.replace('05-02', '05-09'), 'sources.lock.yml': lock('ebbline/tide', 'minutes/tide', `    2024-05-02.md: ${TWO}\n    May 9?.md: ${TWO} at ${TWO}\n`) });
	const { files, config, messages, skipped } = await readArchive(root);
	expect({ messages, skipped, groups: config.groups }).toEqual({ messages: expect.any(Array), skipped: [], groups: [{ id: 'tide', name: 'tide', repo: 'ebbline/tide', paths: ['minutes/tide'] }] });
	expect(files.map(({ provenance, context }) => ({ ...provenance, of: context.repo }))).toEqual([
		{ of: 'ebbline/tide', repo: 'ebbline/tide', path: 'meetings/2024-05-02.md', commit: ONE, url: `https://github.com/ebbline/tide/blob/${ONE}/meetings/2024-05-02.md` },
		// Changed here since: what it was is at the commit that it was taken at.
		{ of: 'ebbline/tide', repo: 'ebbline/tide', path: 'meetings/May 9?.md', commit: TWO, url: `https://github.com/ebbline/tide/blob/${TWO}/meetings/May%209%3F.md` },
	]);
});

test('what was imported to where it lies upstream is read as with a row of SOURCES.txt', async () => {
	const files = { 'ebbline/tide/meetings/2024-05-02.md': MINUTES, 'ebbline/gauge/doc/2024-05-09.md': MINUTES };
	const imported = await readArchive(await directory({ ...files, 'sources.lock.yml': lock('ebbline/tide', 'ebbline/tide/meetings', `    2024-05-02.md: ${TWO}\n`) + lock('ebbline/gauge', 'ebbline/gauge/doc', `    2024-05-09.md: ${TWO}\n`, 'doc') }));
	const listed = await readArchive(await directory({ ...files, 'SOURCES.txt': `ebbline/tide  meetings  ${ONE}\nebbline/gauge  doc  ${ONE}\n` }));
	expect(imported.config).toEqual(listed.config);
	expect(imported.files.map(({ provenance }) => provenance)).toEqual(listed.files.map(({ provenance }) => provenance));
});

test('what was imported from elsewhere than GitHub is said to be from no repository there', async () => {
	const root = await directory({ 'minutes/tide/2024-05-02.md': MINUTES, 'sources.lock.yml': lock('https://git.example.org/ebbline/tide.git', 'minutes/tide', `    2024-05-02.md: ${TWO}\n`) });
	const { files, config } = await readArchive(root);
	expect({ repo: config.groups[0]?.repo, provenance: files[0]?.provenance }).toEqual({ repo: undefined, provenance: undefined });
});
