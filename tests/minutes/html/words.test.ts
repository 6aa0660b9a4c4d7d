import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { native } from '../../../src/minutes/parse.ts';
import { wrongOn } from './page.ts';
import { parsed } from './parsed.ts';
import { lostWords } from './words.ts';

test.each([
	['a missing word', 'Dim lights\n', '<p>Dim</p>', ['lights']],
	['a word that is there less often', 'Dim dim Dim\n', '<p>Dim dim</p>', ['Dim']],
	['words glued together', '* Dim\n* lights\n', '<span>Dim</span><span>lights</span>', ['Dim', 'lights']],
	['words that only an attribute has', '![lamp](x.png)\n', '<p title="lamp"></p>', ['lamp']],
])('the law of words finds %s', (_, source, html, lost) => {
	expect(lostWords(native.parse(source) as Root, parsed(html))).toEqual(lost);
});

test.each(['tests/fixtures', 'content'])('no word of %s is lost, each item is a heading, no heading level is skipped, nothing does harm', (folder) => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	expect(files.length).toBeGreaterThan(0);
	expect(files.flatMap((path) => wrongOn(path, readFileSync(join(folder, path), 'utf8')))).toEqual([]);
});
