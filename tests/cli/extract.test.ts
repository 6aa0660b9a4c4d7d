import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const ARCHIVE = {
	'archive.yml': 'title: Ebbline\ncolour: blue\ngroups:\n  - id: tide\n    repo: ebbline/tide\n  - id: gauge\n    path: minutes/gauge\n',
	'minutes/tide/2023-05-11.md': '# Tide group\n\n## Present\n\n- Ina Marlow @inamarlow\n\n## Agenda\n\n- Faster clocks #9\n  - they are late\n',
	'minutes/tide/2023-06-08.md': '# Tide group\n\n## Present\n\n- Ina Marlow\n',
	'minutes/gauge/2023-05-12.md': '# Gauge group\n',
};

test('prints one record a line, in order of path, and what concerns the archive to stderr', async () => {
	const root = await directory(ARCHIVE);
	const { stdout, stderr, code } = await minutes(['extract', '--root', root]);
	const lines = stdout.trimEnd().split('\n');
	expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(['minutes/gauge/2023-05-12.md', 'minutes/tide/2023-05-11.md', 'minutes/tide/2023-06-08.md']);
	expect(lines[1]).toBe(
		'{"file":"minutes/tide/2023-05-11.md","title":"Tide group","date":"2023-05-11","group":"tide",'
		+ '"links":{"recordings":[],"issue":null,"minutes":null},"attendees":[{"name":"Ina Marlow","handle":"inamarlow","role":"participant","line":5}],'
		+ '"issues":[{"ref":"ebbline/tide#9","kind":"unknown","line":9}],"agenda":[{"title":"Faster clocks","ref":"ebbline/tide#9","line":9}],'
		+ '"actions":[],"decisions":[],"messages":[]}',
	);
	expect({ stderr, code }).toEqual({
		stderr: expect.stringMatching(/^3 files read, 0 skipped\narchive\.yml:2:1 Unexpected key `colour`, expected a mapping with `title`, .* and `hidden`; correct or remove it\n$/),
		code: 1,
	});
});

test.each([
	{ title: 'a file', paths: ['minutes/tide/2023-05-11.md'], files: ['minutes/tide/2023-05-11.md'] },
	{ title: 'a folder', paths: ['./minutes/tide/'], files: ['minutes/tide/2023-05-11.md', 'minutes/tide/2023-06-08.md'] },
	{ title: 'several, each once', paths: ['minutes/tide/2023-06-08.md', 'minutes', '.'], files: ['minutes/gauge/2023-05-12.md', 'minutes/tide/2023-05-11.md', 'minutes/tide/2023-06-08.md'] },
	{ title: 'a path as a shell completes it', paths: ['archive/minutes/gauge'], files: ['minutes/gauge/2023-05-12.md'] },
])('reads only $title where that is asked for', async ({ paths, files }) => {
	const root = await directory(ARCHIVE);
	const { stdout } = await minutes(['extract', '--root', 'archive', ...paths], { cwd: join(root, '..') });
	expect(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(files);
});

test('reads the archive that CONTENT_DIR names where no --root is given', async () => {
	const root = await directory({ 'tide/2023-05-11.md': '# Tide group\n' });
	expect(await minutes(['extract'], { env: { CONTENT_DIR: root } })).toMatchObject({ stderr: '1 file read, 0 skipped\n', code: 0 });
});

test('ends quietly when its reader has seen enough', async () => {
	const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`tide/2023-05-11-${i}.md`, `# Tide group\n\n## Present\n\n${'- Ina Marlow\n- Ravi Okoro\n'.repeat(20)}`]));
	const root = await directory(files);
	const command = `"$0" "$1" extract --root "$2" | head -n 1 | cut -c 1-27; echo "\${PIPESTATUS[0]}"`;
	const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, resolve('src/cli/main.ts'), root], { encoding: 'utf8' });
	expect({ stdout, stderr }).toEqual({ stdout: '{"file":"tide/2023-05-11-0.\n0\n', stderr: '300 files read, 0 skipped\n' });
});

test('lint exits with 0 and prints nothing where there is nothing to say', async () => {
	const root = await directory({ 'tide/2023-05-11.md': '# Tide group\n\n## Present\n\n- Ina Marlow\n' });
	expect(await minutes(['lint', '--root', root])).toEqual({ stdout: '', stderr: '1 file read, 0 skipped\n', code: 0 });
});

test('each meeting of a file that holds several has a record of its own, and what lint finds in them stands under the file', async () => {
	const root = await directory({ 'tide/notes.md': '# Tide\n\n## 2024-05-02\n\nPresent: Ina Marlow\n\n## 2024-05-16\n\nPaint\n' });
	const { stdout, stderr } = await minutes(['extract', '--root', root, 'tide/notes.md']);
	const records = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { file: string; date: string; messages: { ruleId: string; line: number }[] });
	expect(records.map(({ file, date }) => [file, date])).toEqual([['tide/notes.md', '2024-05-02'], ['tide/notes.md#2024-05-16', '2024-05-16']]);
	expect(records[1]?.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['missing-attendees', 7]]);
	expect(stderr).toBe('1 file with 2 meetings read, 0 skipped\n');
	expect((await minutes(['lint', '--root', root])).stdout).toMatch(/^tide\/notes\.md\n.+\n\n1 finding in 1 file\n$/);
});
