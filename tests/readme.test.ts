import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { exports } from '../src/exports/index.ts';

const README = readFileSync('README.md', 'utf8');

test.each(commands.map(({ name }) => name))('README has a row for the command %s', (name) => {
	expect(README).toMatch(new RegExp(`^\\| \`${name}[ \`]`, 'm'));
});

test.each(exports.map(({ path, describe }) => [path, describe] as const))('README has a row for %s, in the table\'s words', (path, describe) => {
	expect(README).toContain(`| \`${path}\` | ${describe} |`);
});
