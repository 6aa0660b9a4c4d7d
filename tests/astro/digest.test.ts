import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digester, readerDigest, sourcesOf } from '../../src/astro/digest.ts';
import type { Habits } from '../../src/minutes/habits/model.ts';
import type { ArchiveSource, SourceFile } from '../../src/source/model.ts';

let project: string;
beforeAll(async () => {
	project = await mkdtemp(join(tmpdir(), 'minutebook-'));
	await mkdir(join(project, 'src/minutes/extract'), { recursive: true });
	await mkdir(join(project, 'src/astro'));
	await writeFile(join(project, 'src/astro/loader.ts'), "import type { Never } from './never.ts';\nimport {\n\tread,\n} from '../minutes/read.ts';\n");
	await writeFile(join(project, 'src/minutes/read.ts'), "export * from './extract/date.ts';\n");
	await writeFile(join(project, 'src/minutes/extract/date.ts'), 'one');
	await cp('package-lock.json', join(project, 'package-lock.json'));
});
afterAll(() => rm(project, { recursive: true, force: true }));

const SOURCE: ArchiveSource = { root: '/', config: { title: 'Minutes', groups: [] }, people: [], files: [], skipped: [], messages: [] };
const FILE = fileOf('Tides', 'minutes/tides/a.md');

function fileOf(text: string, path: string, repo?: string): SourceFile {
	return { file: new VFile({ path, value: text }), context: { path, group: 'tides', ...(repo && { repo }) } };
}

async function digestOf(file = FILE, source = SOURCE, base = '/', comments = false): Promise<string> {
	return digester(await readerDigest(project), base, source, comments)(file);
}

test('the same file, configuration and reader have the same digest', async () => {
	expect(await digestOf()).toBe(await digestOf(fileOf('Tides', 'minutes/tides/a.md')));
});

test.each([
	['the text', () => digestOf(fileOf('Moon', 'minutes/tides/a.md'))],
	['the path', () => digestOf(fileOf('Tides', 'minutes/tides/b.md'))],
	['the repository', () => digestOf(fileOf('Tides', 'minutes/tides/a.md', 'ebb/tides'))],
	['the source upstream', () => digestOf({ ...FILE, provenance: { repo: 'ebb/tides', path: 'a.md', url: 'https://example.org' } })],
	['archive.yml', () => digestOf(FILE, { ...SOURCE, config: { title: 'Moon', groups: [] } })],
	['people.yml', () => digestOf(FILE, { ...SOURCE, people: [{ handle: 'ada', also: [], hidden: false }] })],
	['what corrections.yml says of it', () => digestOf({ ...FILE, context: { ...FILE.context, corrections: [{ line: 3, is: ['no action'] }] } })],
	['the base', () => digestOf(FILE, SOURCE, '/minutes')],
	['whether comments are shown', () => digestOf(FILE, SOURCE, '/', true)],
])('%s is part of it', async (_what, changed) => {
	expect(await changed()).not.toBe(await digestOf());
});

test('a change of its group’s habits makes it another, more evidence for them does not', async () => {
	const digestWith = (habits: Habits) => digestOf({ ...FILE, context: { ...FILE.context, habits } });
	const habits: Habits = { files: 8, days: {}, parts: [], template: [{ text: 'opening', as: 'template', seen: { files: 8, of: 8, first: ['a.md:3'] } }], people: [] };
	const known = await digestWith(habits);
	expect(known).not.toBe(await digestOf());
	expect(await digestWith({ ...habits, files: 9, template: [{ text: 'opening', as: 'template', seen: { files: 9, of: 9, first: ['a.md:3'] } }] })).toBe(known);
	expect(await digestWith({ ...habits, template: [] })).not.toBe(known);
});

test('an edit of the extractor, or of what it imports, makes it another', async () => {
	const before = await digestOf();
	await writeFile(join(project, 'src/minutes/extract/date.ts'), 'two');
	const edited = await digestOf();
	await writeFile(join(project, 'package-lock.json'), '{}');
	expect(new Set([before, edited, await digestOf()]).size).toBe(3);
});

test('what has a part in reading is found by what imports what', async () => {
	expect([...(await sourcesOf(project)).keys()]).toEqual(expect.arrayContaining(['src/astro/loader.ts', 'src/minutes/read.ts', 'src/minutes/extract/date.ts']));
	expect((await sourcesOf(project)).has('src/astro/never.ts')).toBe(false);
	const own = await sourcesOf('.');
	expect([...own.keys()]).toEqual(expect.arrayContaining(['src/archive/finding.ts', 'src/archive/targets.ts', 'src/minutes/read.ts', 'src/minutes/lint/index.ts', 'src/minutes/html/index.ts']));
	expect([...own].filter(([, text]) => text === '')).toEqual([]);
});
