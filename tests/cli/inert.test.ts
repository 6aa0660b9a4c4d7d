import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, runBuild } from '../site/build.ts';
import { directory } from '../source/directory.ts';
import { spawned } from './command.ts';

/** What an archive may try on a terminal, a CI runner and who reads the log. */
const HARM = ['\u001b[31mred', '\u001b]0;title\u0007', '\u009b2J', '\u202egnp', '##[error]old', '##vso[task.complete]', '%0A::error::percent', '\u0085next', '\u2028line'];

/** `\x1b` and the like, but for the line feeds and tabs of our own; what turns letters round. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** A line that a runner obeys, and that is no annotation of our reporter. */
const COMMAND = /^\s*::(?!warning file=[^:\s][^\n]*::Unexpected )|##\w*\[/;

/** An archive with harm in the names of files and folders, in titles, people, settings and sources. */
async function hostile(): Promise<string> {
	const root = await directory({
		'archive.yml': `title: ${JSON.stringify(`Ebbline ${HARM.join(' ')}`)}\n${JSON.stringify(`::error::key ${HARM.join(' ')}`)}: 1\n`,
		'people.yml': `- handle: inamarlow\n  also: [${JSON.stringify(`Ina ${HARM.join(' ')}`)}]\n- name: ${JSON.stringify(`Ina ${HARM.join(' ')}`)}\n`,
		'SOURCES.txt': HARM.map((harm) => `::error::${harm}  x  ${harm}\n`).join(''),
		'::add-mask::folder/2023-05-11.md': '# Tide\n',
		'tide/README.md': '# x\n',
	});
	await mkdir(join(root, 'tide\n::error file=README.md::from a folder'));
	const names = [...HARM, '\n::error file=README.md::from a file name', '::stop-commands::x', '\r\n::set-output name=a::b'];
	const text = (name: string): string => `# ${name.replaceAll('\n', ' ')} 2023-13-45\n\n## Present\n\n- ${name.replaceAll('\n', ' ')} @${name} (?)\n- Ina Marlow @inamarlow\n- Ina Marlow @inamarlou\n\n## ${HARM.join(' ')}\n\n- [ebbline/tide#12](https://github.com/ebbline/tide/issues/13) ${name.replaceAll('\n', ' ')}\n- TODO: ${name.replaceAll('\n', ' ')}\n`;
	for (const name of names) {
		await writeFile(join(root, 'tide', `${name}.md`), text(name));
		await writeFile(join(root, 'tide\n::error file=README.md::from a folder', `${name}.readme.md`), '');
		await writeFile(join(root, 'tide', `${name}.txt`), 'x');
	}
	return root;
}

function expectInert(output: string): void {
	const lines = output.split('\n').map((line) => line.replace(/^\t+/, ''));
	expect(lines.filter((line) => STEERING.test(line) || COMMAND.test(line))).toEqual([]);
}

test.each(['pretty', 'json', 'github'])('nothing that lint or check prints as %s steers a terminal or a runner', { timeout: 300_000 }, async (reporter) => {
	const root = await hostile();
	for (const command of ['lint', 'check']) {
		const { stdout, stderr } = spawned([command, '--root', root, '--reporter', reporter]);
		expect(stdout.length).toBeGreaterThan(500);
		expectInert(stdout);
		expectInert(stderr);
	}
});

test('nothing that extract, export or a wrong command line prints steers a terminal or a runner', { timeout: 300_000 }, async () => {
	const root = await hostile();
	const extracted = spawned(['extract', '--root', root]);
	expectInert(extracted.stdout);
	expectInert(extracted.stderr);
	const titles = extracted.stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { title: string }).title);
	expect(titles).toContainEqual(expect.stringContaining('\u202egnp'));
	const exported = spawned(['export', '--root', root, '--out', join(root, 'out')]);
	expect(await readdir(join(root, 'out'))).toContain('data');
	expectInert(exported.stdout + exported.stderr);
	const harm = HARM.join(' ');
	for (const args of [[harm], ['lint', '--root', root, harm], ['lint', `--${harm}`], ['lint', '--root', harm]]) {
		const { stdout, stderr } = spawned(args);
		expect(stderr).toContain('\\x1b[31mred');
		expectInert(stdout + stderr);
	}
});

test('nothing that a build prints steers a terminal or a runner, whether it ends well or not', { timeout: 300_000 }, async () => {
	const { archive, outDir, remove } = await copyOf(await hostile());
	try {
		const good = await runBuild(archive, outDir);
		expect(good).toMatchObject({ code: 0 });
		expect(good.output).toContain('\\x1b[31mred');
		expectInert(good.output);
		await writeFile(join(archive, 'archive.yml'), `${JSON.stringify(`::error::key ${HARM.join(' ')}`)}: 1\n`);
		const bad = await runBuild(archive, outDir);
		expect(bad).toMatchObject({ code: 1 });
		expectInert(bad.output);
	} finally {
		await remove();
	}
});
