import { expect, test } from 'vitest';
import { weekly } from '../minutes/habits/learned.ts';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const FILES = weekly('2024-05-02', 6, (day, index) => `# Tide Group, ${day}\n\n## Hello\n\n- Ina Marlow / Harbour / @inamarlow\n- Ravi Okoro / Ebb / @rokoro\n\n## Agenda\n\n- Welcome everybody\n- Topic ${'abcdef'[index]}\n    - spoken of\n`);
const ROOT = { ...Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`tide/${path}`, text])), 'gauge/2024-05-02.md': '# Gauge 2024-05-02\n' };

test('habits prints what the files of each group have in common, with the evidence', async () => {
	const { stdout, stderr, code } = await minutes(['habits', '--root', await directory(ROOT)]);
	expect([stderr, code]).toEqual(['', 0]);
	const first = 'tide/2024-05-02.md:10, tide/2024-05-09.md:10, tide/2024-05-16.md:10';
	expect(stdout.split('\n')).toEqual([
		'gauge: 1 file',
		'  nothing: too few files to tell',
		'tide: 6 files',
		'  day in the path: YYYY-MM-DD (6 of 6: tide/2024-05-02.md, tide/2024-05-09.md, tide/2024-05-16.md)',
		'  day of the week: Thursday (6 of 6: tide/2024-05-02.md, tide/2024-05-09.md, tide/2024-05-16.md)',
		'  headings: 1',
		'    hello: attendees (6 of 6: tide/2024-05-02.md:3, tide/2024-05-09.md:3, tide/2024-05-16.md:3) has: Ina Marlow / Harbour / @inamarlow | Ravi Okoro / Ebb / @rokoro',
		expect.stringMatching(/^ {2}lines of the template: \d+$/),
		...['agenda', 'hello', 'spoken of', 'welcome everybody'].map((line) => expect.stringContaining(line)),
		'',
	]);
	expect(stdout).toContain(`welcome everybody (6 of 6: ${first})`);
});

test('habits --yaml prints a block that archive.yml takes', async () => {
	const root = await directory(ROOT);
	const { stdout } = await minutes(['habits', '--root', root, '--yaml', 'tide']);
	expect(stdout).toContain('      path: YYYY-MM-DD\n      headings:\n        hello: attendees\n      ignore:\n');
	const stated = await directory({ ...ROOT, 'archive.yml': `title: Ebb\n${stdout}` });
	expect((await minutes(['habits', '--root', stated, 'tide'])).stdout).toContain('    hello: attendees (stated)');
});

test('habits --yaml keeps what archive.yml states, and printed again it is the same', async () => {
	const reading = 'groups:\n  - id: tide\n    path: tide\n    reading:\n      promises: marked\n      split: never\n      language: de\n';
	const first = (await minutes(['habits', '--root', await directory({ ...ROOT, 'archive.yml': `title: Ebb\n${reading}` }), '--yaml', 'tide'])).stdout;
	expect(first).toContain('      promises: marked\n      split: never\n      language: de\n');
	expect((await minutes(['habits', '--root', await directory({ ...ROOT, 'archive.yml': `title: Ebb\n${first}` }), '--yaml', 'tide'])).stdout).toBe(first);
});

test('a group that there is not is named beside those that there are', async () => {
	const { stderr, code } = await minutes(['habits', '--root', await directory(ROOT), 'tides']);
	expect([stderr, code]).toEqual(['minutes habits: Unexpected group `tides`, expected one of `gauge`, `tide`; `minutes habits --help` says more\n', 2]);
});
