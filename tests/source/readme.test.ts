import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { directory } from './directory.ts';

const README = readFileSync('src/source/README.md', 'utf8');

/** Of an archive without fault, which an example changes. */
const GOOD = { 'minutes/tide/2023-05-11.md': '# Tide group, 2023-05-11\n\n## Present\n\n- Ina Marlow @inamarlow\n' };

interface Example {
	section: string;
	written: string;
	printed: string;
	code: number;
}

/** Every row of the tables: what is written between backticks, its line feeds as `⏎`; what is printed; the exit code. */
const examples: Example[] = README.split(/^## /m).slice(1).flatMap((section) => {
	const name = section.slice(0, section.indexOf('\n'));
	return [...section.matchAll(/^\| `` ?(.+?) ?`` \| `` ?(.+?) ?`` \| (\d) \|$/gm)].map(([, written = '', printed = '', code]) => ({ section: name, written: written.replaceAll('⏎', '\n'), printed, code: Number(code) }));
});

test('the README has examples of all that an operator can get wrong, and each row is one', () => {
	expect([...new Set(examples.map(({ section }) => section))]).toEqual(['archive.yml', 'people.yml', 'corrections.yml', 'SOURCES.txt', 'sources.lock.yml', 'addresses.yml', 'Files', 'The command line', 'The environment']);
	expect(README.match(/^\| ``/gm)).toHaveLength(examples.length);
});

test.each(examples.filter(({ section }) => /\.(?:yml|txt)$/.test(section)))('in $section, $written is told', async ({ section, written, printed, code }) => {
	const root = await directory({ ...GOOD, [section]: written.replaceAll('␀', '\0') });
	expect(await told(['extract', '--root', root], printed)).toEqual({ printed, code });
});

test.each(examples.filter(({ section }) => section === 'Files'))('the file $written is told', async ({ written, printed, code }) => {
	const [, path = '', content = ''] = /^([^:]+): ?(.*)$/s.exec(written) ?? [];
	const root = await directory({ ...GOOD, [path]: content.replaceAll('␀', '\0') });
	expect(await told(['extract', '--root', root], printed)).toEqual({ printed, code });
});

test.each(examples.filter(({ section }) => section === 'The command line'))('minutes $written is told', async ({ written, printed, code }) => {
	const root = await directory(GOOD);
	const args = written.replace(/^minutes ?/, '').split(' ').filter(Boolean).map((word) => word.replace('DIR', root));
	expect(await told(args, printed, root)).toEqual({ printed, code });
});

test.each(examples.filter(({ section }) => section === 'The environment'))('$written in the environment is told', async ({ written, printed, code }) => {
	const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(written) ?? [];
	const elsewhere = name === 'MINUTEBOOK_HIDDEN' ? 'hidden: elsewhere\n' : '';
	const root = await directory({ ...GOOD, 'list.yml': '[]\n', 'archive.yml': `title: Ebbline\n${elsewhere}`, 'empty.yml': '' });
	vi.stubEnv(name, value.replace('DIR', root));
	try {
		expect(await told(['check', ...(name === 'CONTENT_DIR' ? [] : ['--root', root])], printed, root)).toEqual({ printed, code });
	} finally {
		vi.unstubAllEnvs();
	}
});

test('every command tells a directory that is not there, and an option that it does not have', async () => {
	for (const { name } of commands) {
		const out = name === 'export' ? ['--out', 'nowhere'] : [];
		expect((await told([name, '--root', join('nowhere', 'at-all'), ...out], '')).code).toBe(2);
		expect((await told([name, '--nothing'], '')).code).toBe(2);
	}
});

/** Which of the lines that a command prints is the one, else all of them; the archive's directory is `DIR` in it. */
async function told(args: readonly string[], expected: string, root = ''): Promise<{ printed: string; code: number }> {
	const lines: string[] = [];
	const io = { out: (text: string) => void lines.push(...text.split('\n')), progress: (text: string) => void lines.push(...text.split('\n')), tell: (text: string) => void lines.push(...text.split('\n')), color: false };
	const code = await run(args, io);
	const shown = lines.map((line) => (root ? line.replaceAll(root, 'DIR') : line));
	const isIt = (line: string): boolean => (expected.endsWith('…') ? line.startsWith(expected.slice(0, -1)) : line === expected);
	return { printed: shown.some(isIt) ? expected : shown.join('\n'), code };
}
