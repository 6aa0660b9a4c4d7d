import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const FILES = { 'tide/2023-05-11.md': '# Tide group 2023-05-11\n', 'tide/2023-05-18.md': '# Tide group 2023-05-11\n' };

test('check says what does not fit, under the file and the line', async () => {
	const root = await directory(FILES);
	expect(await minutes(['check', '--root', root])).toEqual({
		stdout: 'tide/2023-05-18.md\n  1:14  two-on-one-day  Unexpected second meeting of tide on 11 May 2023, expected one a day; the first is `tide/2023-05-11.md`: correct the date that is wrong, or ignore this where there were two\n\n1 finding in 1 file\n',
		stderr: '2 meetings read, 0 files skipped\n',
		code: 1,
	});
});

test('an archive in order prints nothing and ends with 0', async () => {
	const { 'tide/2023-05-11.md': only } = FILES;
	expect(await minutes(['check', '--root', await directory({ 'tide/2023-05-11.md': only })])).toEqual({ stdout: '', stderr: '1 meeting read, 0 files skipped\n', code: 0 });
});

test('check reports as JSON and to GitHub as lint does', async () => {
	const root = await directory(FILES);
	expect(JSON.parse((await minutes(['check', '--root', root, '--reporter', 'json'])).stdout)).toMatchObject([{ file: 'tide/2023-05-18.md', line: 1, column: 14, ruleId: 'two-on-one-day', source: 'minutes-check' }]);
	expect((await minutes(['check', '--root', root, '--reporter', 'github'], { env: { GITHUB_WORKSPACE: root } })).stdout).toMatch(/^::warning file=tide\/2023-05-18\.md,line=1,col=14,title=two-on-one-day::Unexpected second meeting/);
});

test('whom people.yml hides is in no output of any command', async () => {
	const root = await directory({
		'people.yml': '- handle: zvornholt\n  name: Zuzka Vornholt\n  also: [Zuzka]\n  hidden: true\n',
		'tide/2023-05-11-zuzka-vornholt.md': '# Tide group 2023-05-11 with Zuzka Vornholt\n\n## Present\n\n- Zuzka Vornholt @zvornholt\n- Zuzka!! VORNHOLT???? 12\n\n## Minutes\n\n### Zuzka\'s gauge #12\n\n- Zuzka will wind it\n- ACTION: @zvornholt to clean $ZVORNHOLT$\n',
		'tide/2023-05-11.md': '# Tide group 2023-05-11\n\n## Agenda\n\n- zvornholt/tide#12 ZUZKA\n',
	});
	for (const command of ['extract', 'lint', 'check']) {
		const { stdout, stderr } = await minutes([command, '--root', root]);
		expect(stdout).toContain('name_removed');
		expect(stdout + stderr).not.toMatch(/zuzka|vornholt/i);
	}
});

test('check --hidden lists for the owner what resembles somebody hidden, in a log of CI without the words, and never beside the lines of a pull request', async () => {
	const root = await directory({ 'people.yml': '- handle: zvornholt\n  name: Zuzka Vornholt\n  hidden: true\n', 'tide/2023-05-11.md': '# Tide group 2023-05-11\n\nZuzka Vornholt, then Vornholt alone.\n' });
	const args = ['check', '--hidden', '--root', root];
	expect(await minutes(args, { env: { CI: undefined } })).toEqual({
		stdout: 'tide/2023-05-11.md\n  3:22  resembles-hidden  Unexpected `Vornholt`, a word of a name of people.yml:1, expected nothing of who is hidden; list it in `also` if it is them\n\n1 finding in 1 file\n',
		stderr: '1 hidden, 1 resemblance left\n',
		code: 1,
	});
	const inCi = await minutes(args, { env: { CI: 'true' } });
	expect(inCi.stdout).toContain('3:22  resembles-hidden  Unexpected word, a word of a name of people.yml:1');
	expect(inCi.stdout + inCi.stderr).not.toMatch(/vornholt|zuzka/i);
	expect(await minutes([...args, '--reporter', 'github'])).toEqual({
		stdout: '', stderr: 'minutes check: Unexpected `--reporter github` beside `--hidden`, expected `pretty` or `json`: annotations are as public as the repository; `minutes check --help` says more\n', code: 2,
	});
});

test('where every file was skipped, lint and check say so and end with 1', async () => {
	const root = await directory({ 'rules/access.md': '# Access\n\nAll members have it.\n', 'rules/README.md': '# About\n' });
	for (const command of ['lint', 'check']) {
		const { stdout, stderr, code } = await minutes([command, '--root', root]);
		expect([stdout, code]).toEqual([expect.stringMatching(/^\.\n +all-skipped {2}Unexpected archive of which all 2 files were skipped, expected minutes; .+\n\n1 finding in 1 file\n$/), 1]);
		expect(stderr).toContain('skipped rules/access.md: it names no day, nobody who was there and no topic\n');
	}
});
