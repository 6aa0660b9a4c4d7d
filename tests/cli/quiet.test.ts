import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const GOOD = { 'minutes/tide/2023-05-11.md': '# Tide group, 2023-05-11\n\n## Present\n\n- Ina Marlow @inamarlow\n', 'minutes/tide/README.md': '# Tide\n' };

test.each(['extract', 'lint', 'check', 'habits', 'addresses'])('%s says nothing but results with --quiet', async (command) => {
	const root = await directory(GOOD);
	expect((await minutes([command, '--root', root, '--quiet'])).stderr).toBe('');
});

test('what stands in the way is told with --quiet too', async () => {
	const { stderr, code } = await minutes(['extract', '--root', await directory({ ...GOOD, 'minutes/tide/2023-06-08.md': '' }), '--quiet']);
	expect({ stderr, code }).toEqual({ stderr: 'minutes/tide/2023-06-08.md:1:1 Unexpected empty file, expected minutes; write them or remove the file\n', code: 1 });
});

test('of many skipped files the first are told, with --verbose all', async () => {
	const guides = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`minutes/tide/README-${n}.md`, '# Tide\n']));
	const root = await directory({ ...GOOD, ...guides });
	const lines = (await minutes(['lint', '--root', root])).stderr.trimEnd().split('\n');
	expect(lines).toHaveLength(22);
	expect(lines.slice(-2)).toEqual(['6 more skipped: `--verbose` lists them all', '1 file read, 26 skipped']);
	expect((await minutes(['lint', '--root', root, '--verbose'])).stderr.trimEnd().split('\n')).toHaveLength(27);
});

test('--quiet and --verbose are not asked for at once', async () => {
	expect(await minutes(['lint', '--quiet', '--verbose'])).toEqual({ stdout: '', stderr: 'minutes lint: Unexpected `--quiet` beside `--verbose`, expected one of them; `minutes lint --help` says more\n', code: 2 });
});

test('archive.yml says what a rule weighs: an error is marked, what is told for information fails nothing', async () => {
	const root = await directory({ 'minutes/tide/2023-05-11.md': '# Tide group, 2023-05-11\n\n## Agenda\n\n- Zero of the gauge #12\n  - ACTION: to measure it again\n', 'archive.yml': 'title: a\ngroups: [{ id: tide }]\nlint: { missing-attendees: error, action-without-owner: info, ambiguous-issue: off }\n' });
	const severities = async () => (JSON.parse((await minutes(['lint', '--root', root, '--reporter', 'json'])).stdout) as { ruleId: string; severity: string }[]).map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort();
	expect(await severities()).toEqual(['action-without-owner info', 'missing-attendees error']);
	expect((await minutes(['lint', '--root', root, '--reporter', 'github'])).stdout.split('\n').map((line) => line.split(' ')[0]).filter(Boolean).sort()).toEqual(['::error', '::notice']);
	const { stdout, code } = await minutes(['lint', '--root', root, '--quiet']);
	expect([stdout.includes('missing-attendees (error)'), stdout.includes('action-without-owner (info)'), code]).toEqual([true, true, 1]);
	await writeFile(join(root, 'archive.yml'), 'title: a\ngroups: [{ id: tide }]\nlint: { missing-attendees: info, action-without-owner: info, ambiguous-issue: off }\n');
	expect((await minutes(['lint', '--root', root])).code).toBe(0);
});
