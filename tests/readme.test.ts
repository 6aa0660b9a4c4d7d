import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import accuracy from '../src/archive/accuracy.json' with { type: 'json' };
import { commands } from '../src/cli/commands.ts';
import { exports } from '../src/exports/index.ts';
import { CODES } from '../src/minutes/layouts/languages/index.ts';

const README = readFileSync('README.md', 'utf8');

test.each(commands.map(({ name }) => name))('README has a row for the command %s', (name) => {
	expect(README).toMatch(new RegExp(`^\\| \`${name}[ \`]`, 'm'));
});

test.each(exports.map(({ path, describe }) => [path, describe] as const))('README has a row for %s, in the table\'s words', (path, describe) => {
	const row = `| \`${path}\` | ${describe} |`;
	expect(README.includes(row), `a row \`${row}\` in README, under "The archive as data"`).toBe(true);
});

test('README names the languages whose days and headings are read', () => {
	const names = new Intl.DisplayNames('en', { type: 'language' });
	const number = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'][CODES.length - 10];
	expect(README).toContain(`${number} languages (${CODES.map((code) => names.of(code)).join(', ')})`);
});

test('README\'s table of all labels says what is recorded, and those that nobody looked at come first', () => {
	const [, table = ''] = /<!-- sets -->\n(.*?)\n<!-- \/sets -->/s.exec(README) ?? [];
	const told = table.split('\n').slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
	expect(told).toEqual(accuracy.sets.filter(({ counted }) => counted).concat(accuracy.sets.filter(({ counted }) => !counted)).map(({ set, files, figures }) => [set, String(files), ...figures.map((figure) => figure.toFixed(3))]));
});

test('README\'s table of accuracy says what is recorded for the site', () => {
	const [, table = ''] = /<!-- accuracy -->\n(.*?)\n<!-- \/accuracy -->/s.exec(README) ?? [];
	const told = table.split('\n').slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
	expect(told).toEqual([
		...accuracy.fields.map(({ field, precision, recall, f1, right, missed, madeUp }) => [field, ...[precision, recall, f1].map((share) => share.toFixed(3)), ...[right, missed, madeUp].map(String)]),
		...accuracy.shares.map(({ field, share }) => [field, '', '', share.toFixed(3), '', '', '']),
	]);
	expect(README).toContain(`Measured on ${accuracy.files} files`);
});
