import { existsSync } from 'node:fs';
import { expect, test, type TestContext } from 'vitest';
import { CORPUS, filesOf } from '../bench/corpus.ts';
import { compare } from '../minutes/compare.ts';
import { wrongOn } from '../minutes/html/page.ts';
import { brokenIn } from '../minutes/laws.ts';
import { natively } from '../minutes/readers.ts';
import { skipAloud } from '../skip.ts';

/** Of real minutes, so many files give two trees: the parsers part an indented code block in two ways. */
const OTHER_TREES = 2;

/** And so many where they differ in where such a block or, before lines of blanks, a list ends. */
const OTHER_PLACES = 3;

const files = existsSync(CORPUS) ? (await filesOf(CORPUS)).map(({ file, context }) => ({ path: context.path, source: String(file), context })) : [];

test('both parsers read real minutes alike, but for few files, and give one record of all', { timeout: 300_000 }, ({ skip }) => {
	expectFiles(skip);
	const compared = files.map(({ path, source, context }) => {
		const { name, records, tree, isAlike } = compare(path, source, context);
		return { name, records, tree: tree(), isAlike: isAlike() };
	});
	const trees = compared.flatMap(({ name, tree }) => (tree === undefined ? [] : [`${name}: ${tree}`]));
	const places = compared.flatMap(({ name, isAlike }) => (isAlike ? [] : [name]));
	console.log([`Trees that differ: ${trees.length} of ${files.length} files; places: ${places.length}`, ...trees, ...places].join('\n  '));
	expect(compared.flatMap(({ records }) => records)).toEqual([]);
	expect(trees.length).toBeLessThanOrEqual(OTHER_TREES);
	expect(places.length).toBeLessThanOrEqual(OTHER_PLACES);
});

test('real minutes keep the laws and are read the same in every disguise', { timeout: 300_000 }, ({ skip }) => {
	expectFiles(skip);
	expect(files.flatMap(({ path, source, context }) => brokenIn(path, source, context, natively))).toEqual([]);
});

test('no word of real minutes is lost, each item is a heading, no heading level is skipped, nothing does harm', { timeout: 300_000 }, ({ skip }) => {
	expectFiles(skip);
	expect(files.flatMap(({ path, source }) => wrongOn(path, source))).toEqual([]);
});

function expectFiles(skip: TestContext['skip']): void {
	if (files.length === 0) skipAloud(skip, `no file of ${CORPUS} was read, as it is not there: laws and parsers were held to fixtures and the sample archive alone`);
}
