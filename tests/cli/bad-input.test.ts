import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { minutes, type Outcome, spawned } from './command.ts';

const GOOD = '# Tide group, 2023-05-11\n\n## Present\n\n- Ina Marlow @inamarlow\n';

const FILES: { title: string; files: Record<string, string | Uint8Array>; lint: Outcome; extract: Outcome }[] = [
	{
		title: 'a README and a template are skipped',
		files: { 'tide/README.md': '# About', 'tide/template.md': '# Meeting YYYY-MM-DD' },
		lint: {
			stdout: '',
			stderr: 'skipped tide/README.md: named as a readme, not as minutes\nskipped tide/template.md: named as a template, not as minutes\n1 file read, 2 skipped\n',
			code: 0,
		},
		extract: {
			stdout: 'tide/2023-05-11.md []\n',
			stderr: 'skipped tide/README.md: named as a readme, not as minutes\nskipped tide/template.md: named as a template, not as minutes\n1 file read, 2 skipped\n',
			code: 0,
		},
	},
	{
		title: 'an empty file is a finding',
		files: { 'tide/2023-06-08.md': '\n' },
		lint: {
			stdout: 'tide/2023-06-08.md\n  1:1  empty-file  Unexpected empty file, expected minutes; write them or remove the file\n\n1 finding in 1 file\n',
			stderr: 'skipped tide/2023-06-08.md: empty file\n1 file read, 1 skipped\n',
			code: 1,
		},
		extract: {
			stdout: 'tide/2023-05-11.md []\n',
			stderr: 'skipped tide/2023-06-08.md: empty file\n1 file read, 1 skipped\ntide/2023-06-08.md:1:1 Unexpected empty file, expected minutes; write them or remove the file\n',
			code: 1,
		},
	},
	{
		title: 'a binary file is a finding',
		files: { 'tide/2023-06-08.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1) },
		lint: {
			stdout: 'tide/2023-06-08.md\n  1:1  binary-file  Unexpected binary file, expected Markdown; remove it or name it by what it is\n\n1 finding in 1 file\n',
			stderr: 'skipped tide/2023-06-08.md: binary file\n1 file read, 1 skipped\n',
			code: 1,
		},
		extract: {
			stdout: 'tide/2023-05-11.md []\n',
			stderr: 'skipped tide/2023-06-08.md: binary file\n1 file read, 1 skipped\ntide/2023-06-08.md:1:1 Unexpected binary file, expected Markdown; remove it or name it by what it is\n',
			code: 1,
		},
	},
	{
		title: 'broken UTF-8 is read and said',
		files: { 'tide/2023-05-11.md': Buffer.concat([Buffer.from(GOOD), Buffer.from('\n## Notes\n\n- the caf\xe9\n', 'latin1')]) },
		lint: {
			stdout: 'tide/2023-05-11.md\n  9:10  broken-utf-8  Unexpected byte that is not UTF-8, expected UTF-8 throughout; save the file as UTF-8 (shown as `\ufffd`)\n\n1 finding in 1 file\n',
			stderr: '1 file read, 0 skipped\n',
			code: 1,
		},
		extract: { stdout: 'tide/2023-05-11.md [broken-utf-8]\n', stderr: '1 file read, 0 skipped\n', code: 0 },
	},
	{
		title: 'UTF-16 is read and said',
		files: { 'tide/2023-05-11.md': Buffer.from(`\ufeff${GOOD}`, 'utf16le') },
		lint: {
			stdout: 'tide/2023-05-11.md\n  1:1  utf-16  Unexpected UTF-16, expected UTF-8; save the file as UTF-8\n\n1 finding in 1 file\n',
			stderr: '1 file read, 0 skipped\n',
			code: 1,
		},
		extract: { stdout: 'tide/2023-05-11.md [utf-16]\n', stderr: '1 file read, 0 skipped\n', code: 0 },
	},
	{
		title: 'an absurd date is said where it stands',
		files: { 'tide/2023-05-11.md': GOOD.replace('2023-05-11', '2023-13-45') },
		lint: {
			stdout: 'tide/2023-05-11.md\n  1:15  unreadable-date  Unexpected date `2023-13-45`, expected a day that is in the calendar; write it as year, month and day, as `2023-05-11`\n\n1 finding in 1 file\n',
			stderr: '1 file read, 0 skipped\n',
			code: 1,
		},
		extract: { stdout: 'tide/2023-05-11.md [unreadable-date]\n', stderr: '1 file read, 0 skipped\n', code: 0 },
	},
	{
		title: 'an archive.yml that is no YAML stops with its line',
		files: { 'archive.yml': 'title: Ebbline\ngroups: [\n' },
		lint: {
			stdout: 'archive.yml\n  3:1  broken-yaml  Unexpected YAML that cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]; correct the line, or what stands before it\n\n1 finding in 1 file\n',
			stderr: '',
			code: 1,
		},
		extract: {
			stdout: '',
			stderr: 'archive.yml:3:1 Unexpected YAML that cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]; correct the line, or what stands before it\n',
			code: 1,
		},
	},
	{
		title: 'a wrong value in archive.yml stops with its line',
		files: { 'archive.yml': 'title: Ebbline\ngroups:\n  - id: Tide Group\n' },
		lint: {
			stdout: 'archive.yml\n  3:9  wrong-value  Unexpected `Tide Group` for `groups[0].id`, expected lower case letters, digits and dashes\n\n1 finding in 1 file\n',
			stderr: '',
			code: 1,
		},
		extract: { stdout: '', stderr: 'archive.yml:3:9 Unexpected `Tide Group` for `groups[0].id`, expected lower case letters, digits and dashes\n', code: 1 },
	},
	{
		title: 'a broken people.yml stops with its line',
		files: { 'people.yml': '- handle: inamarlow\n  hidden: perhaps\n' },
		lint: {
			stdout: 'people.yml\n  2:11  wrong-value  Unexpected text for `[0].hidden`, expected `true` or `false`\n\n1 finding in 1 file\n',
			stderr: '',
			code: 1,
		},
		extract: { stdout: '', stderr: 'people.yml:2:11 Unexpected text for `[0].hidden`, expected `true` or `false`\n', code: 1 },
	},
	{
		title: 'a document nested ten thousand deep leaves the others be',
		files: { 'tide/2023-06-08.md': `${'>'.repeat(10_000)} x\n` },
		lint: {
			stdout: 'tide/2023-06-08.md\n  1:1  too-large  Unexpected line within 10,000 quotes (line 1), expected 500 at most; quote it once\n\n1 finding in 1 file\n',
			stderr: 'skipped tide/2023-06-08.md: line within 10,000 quotes (line 1)\n1 file read, 1 skipped\n',
			code: 1,
		},
		extract: {
			stdout: 'tide/2023-05-11.md []\n',
			stderr: 'skipped tide/2023-06-08.md: line within 10,000 quotes (line 1)\n1 file read, 1 skipped\ntide/2023-06-08.md:1:1 Unexpected line within 10,000 quotes (line 1), expected 500 at most; quote it once\n',
			code: 1,
		},
	},
	{
		title: 'a document of 150,000 list items is told and leaves the others be',
		files: { 'tide/2023-06-08.md': '- Item\n'.repeat(150_000) },
		lint: {
			stdout: 'tide/2023-06-08.md\n  1:1  too-large  Unexpected document of more than 20,000 lines, expected fewer; part it by meeting\n\n1 finding in 1 file\n',
			stderr: 'skipped tide/2023-06-08.md: document of more than 20,000 lines\n1 file read, 1 skipped\n',
			code: 1,
		},
		extract: {
			stdout: 'tide/2023-05-11.md []\n',
			stderr: 'skipped tide/2023-06-08.md: document of more than 20,000 lines\n1 file read, 1 skipped\ntide/2023-06-08.md:1:1 Unexpected document of more than 20,000 lines, expected fewer; part it by meeting\n',
			code: 1,
		},
	},
];

test.each(FILES)('$title', async ({ files, lint, extract }) => {
	const root = await directory({ 'tide/2023-05-11.md': GOOD, ...files });
	expect(await minutes(['lint', '--root', root])).toEqual(lint);
	expect(rulesOf(await minutes(['extract', '--root', root]))).toEqual(extract);
});

test('a directory that is not there is wrong usage', async () => {
	const root = join(await directory({}), 'nope');
	const says = { stdout: '', stderr: `${root} Unexpected path that cannot be read (nothing is there, ENOENT), expected the directory of an archive of minutes\n`, code: 2 };
	expect(await minutes(['lint', '--root', root])).toEqual(says);
	expect(await minutes(['extract', '--root', root])).toEqual(says);
});

test('a path that is not in the archive is wrong usage', async () => {
	const root = await directory({ 'tide/2023-05-11.md': GOOD });
	expect(await minutes(['lint', '--root', root, 'tid'])).toEqual({
		stdout: '', stderr: `minutes lint: Unexpected path \`tid\`, expected a file or a folder with minutes in \`${root}\`; \`minutes lint --help\` says more\n`, code: 2,
	});
});

test('a file and a folder that may not be read are named, and the rest is read', async (context) => {
	const root = await directory({ 'tide/2023-05-11.md': GOOD, 'tide/2023-06-08.md': GOOD, 'secret/1.md': GOOD });
	await chmod(join(root, '..'), 0o755);
	await chmod(join(root, 'tide/2023-06-08.md'), 0);
	await chmod(join(root, 'secret'), 0);
	// nothing is refused to root: run as nobody
	const uid = process.getuid?.() === 0 ? 65534 : undefined;
	const outcome = spawned(['lint', '--root', root], uid === undefined ? {} : { uid });
	await chmod(join(root, 'secret'), 0o755);
	if (uid !== undefined && outcome.code !== 1) context.skip(`the user ${uid} may not run the command here: ${outcome.stderr.split('\n')[0]}`);
	expect(outcome).toEqual({
		stdout: [
			'secret',
			'    unreadable-file  Unexpected unreadable folder (permission denied, EACCES), expected one that can be listed; give read permission',
			'',
			'tide/2023-06-08.md',
			'    unreadable-file  Unexpected unreadable file (permission denied, EACCES), expected one that can be read; give read permission or remove it',
			'',
			'2 findings in 2 files',
			'',
		].join('\n'),
		stderr: 'skipped secret: unreadable folder (permission denied, EACCES)\nskipped tide/2023-06-08.md: unreadable file (permission denied, EACCES)\n1 file read, 2 skipped\n',
		code: 1,
	});
});

/** The records shortened to their files and the rules of their messages. */
function rulesOf({ stdout, ...rest }: Outcome): Outcome {
	const records = stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { file: string; messages: { ruleId: string }[] });
	return { stdout: records.map(({ file, messages }) => `${file} [${messages.map(({ ruleId }) => ruleId).join(', ')}]\n`).join(''), ...rest };
}
