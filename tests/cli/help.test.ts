import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { helpOf } from '../../src/cli/help.ts';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

test('--help names every command', async () => {
	const { stdout, stderr, code } = await minutes(['--help']);
	for (const { name, summary } of commands) expect(stdout.split('\n').map((line) => line.trim().replace(/ {2,}/, '  '))).toContain(`${name}  ${summary}`);
	expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
});

test.each(commands)('$name --help names its options, their values and its exit codes', async (command) => {
	const { stdout, stderr, code } = await minutes([command.name, '--help']);
	expect(stdout).toBe(`${helpOf(command)}\n`);
	for (const [name, { choices, help }] of Object.entries(command.options)) {
		expect(stdout).toMatch(new RegExp(`^  --${name} .*`, 'm'));
		expect(stdout).toContain(help);
		for (const choice of choices ?? []) expect(stdout).toContain(choice);
	}
	for (const [exit, meaning] of command.exits.entries()) expect(stdout).toContain(`  ${exit}  ${meaning}`);
	expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
});

test('prints this help for lint', async () => {
	expect((await minutes(['lint', '--help'])).stdout).toBe(`Usage: minutes lint [options] [PATH…]

Say what may be wrong in the archive, file by file, with the line and the rule.

  [PATH…]  Only these files and folders of the archive

Options:
  --root DIR                     The archive's directory (CONTENT_DIR, or the one you are in)
  --changed BRANCH               Only what is new or other than where this branch left that one, as origin/main
  --reporter pretty|json|github  How findings are printed (pretty)
  --quiet                        Print results, findings and errors alone
  --verbose                      Print more: every file that is skipped; in a build every page
  --help                         Show this help

Exit codes:
  0  nothing was found, or what archive.yml calls \`info\`
  1  something was found
  2  wrong usage
`);
});

test.each([
	{ args: [], says: 'minutes: Missing command, expected one of `init`, `import`, `build`, `dev`, `preview`, `new`, `extract`, `lint`, `check`, `summary`, `habits`, `export`, `addresses`; `minutes --help` says more' },
	{ args: ['exctract'], says: 'minutes: Unexpected command `exctract`, expected one of `init`, `import`, `build`, `dev`, `preview`, `new`, `extract`, `lint`, `check`, `summary`, `habits`, `export`, `addresses`; `minutes --help` says more' },
	{ args: ['lint', '--rot', 'x'], says: 'minutes lint: Unexpected option `--rot`, expected one of `--root`, `--changed`, `--reporter`, `--quiet`, `--verbose`, `--help`; `minutes lint --help` says more' },
	{ args: ['lint', '-r', 'x'], says: 'minutes lint: Unexpected option `-r`, expected one of `--root`, `--changed`, `--reporter`, `--quiet`, `--verbose`, `--help`; `minutes lint --help` says more' },
	{ args: ['lint', '--toString'], says: 'minutes lint: Unexpected option `--toString`, expected one of `--root`, `--changed`, `--reporter`, `--quiet`, `--verbose`, `--help`; `minutes lint --help` says more' },
	{ args: ['extract', '--root'], says: 'minutes extract: Missing value for `--root`, expected DIR after it; `minutes extract --help` says more' },
	{ args: ['extract', '--root', '--help'], says: 'minutes extract: Missing value for `--root`, expected DIR after it; `minutes extract --help` says more' },
	{ args: ['extract', '--help=yes'], says: 'minutes extract: Unexpected value `yes`, expected none for `--help`; `minutes extract --help` says more' },
	{ args: ['lint', '--reporter', 'xml'], says: 'minutes lint: Unexpected `xml` for `--reporter`, expected one of `pretty`, `json`, `github`; `minutes lint --help` says more' },
])('wrong usage, as in `minutes $args`, says what there is', async ({ args, says }) => {
	expect(await minutes(args)).toEqual({ stdout: '', stderr: `${says}\n`, code: 2 });
});

test('runs with a Node that reads TypeScript only when told to', () => {
	const { stdout, status } = spawnSync(process.execPath, ['--no-strip-types', resolve('src/cli/minutes.mjs'), '--help'], { encoding: 'utf8' });
	expect({ first: stdout.split('\n')[0], status }).toEqual({ first: 'Usage: minutes <command> [options]', status: 0 });
});

test('has Node keep what it compiles, for the next command', async () => {
	const place = await directory({});
	spawnSync(process.execPath, [resolve('src/cli/minutes.mjs'), '--help'], { env: { ...process.env, TMPDIR: place, TMP: place, TEMP: place, NODE_COMPILE_CACHE: undefined } });
	expect(await readdir(join(place, 'node-compile-cache'))).toHaveLength(1);
});
