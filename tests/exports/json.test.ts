import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { schemaPath } from '../../src/exports/schema.ts';
import { shapes } from '../../src/exports/schemas.ts';
import { directory } from '../source/directory.ts';
import { NASTY, type Written, written, writtenSample } from './written.ts';

let sample: Written;
beforeAll(async () => {
	sample = await writtenSample();
});

test('every JSON file of the sample archive keeps to the schema that it names', () => {
	expectSchemas(sample);
});

test('so does every JSON file of an archive full of markup, and of one without an address', async () => {
	expectSchemas(await written(await directory(NASTY)));
	expectSchemas(await written(await directory({ 'tide/2020-01-02.md': '# Tide 2020-01-02\n\n- ACTION: Ada to go\n', 'tide/plan.md': '# Plan\n\n## Present\n\n- Ada\n' })));
});

describe('a schema refuses', () => {
	test.each([
		['a key that it does not name', (data: Data) => ({ ...data, colour: 'blue' })],
		['a missing key', ({ archive: _, ...data }: Data) => data],
		['a date that is none', (data: Data) => ({ ...data, meetings: [{ ...data.meetings[0], date: '2020-13-01' }] })],
		['a reference without a repository', (data: Data) => ({ ...data, meetings: [{ ...data.meetings[0], issues: [{ ref: '#12', kind: 'issue', line: 1 }] }] })],
	])('%s', (_, spoil) => {
		const data = JSON.parse(sample.files.get('data/meetings.json') ?? '') as Data;
		const validate = validatorOf(sample, 'meetings');
		expect(validate(data)).toBe(true);
		expect(validate(spoil(data))).toBe(false);
	});
});

interface Data {
	archive: string;
	meetings: Record<string, unknown>[];
}

test('a list has a record a line, and one meeting\'s file says what its line says', () => {
	const lines = (sample.files.get('data/meetings.json') ?? '').trimEnd().split('\n');
	expect(lines.length).toBe(sample.archive.meetings.length + 2);
	const [entry] = sample.archive.meetings;
	const { $schema, ...own } = JSON.parse(sample.files.get(`meetings/${entry?.group.id}/${entry?.slug}.json`) ?? '') as Record<string, unknown>;
	expect($schema).toBe('https://minutes.example.org/data/schemas/meeting.schema.json');
	expect(own).toEqual(JSON.parse(lines[1]?.replace(/,$/, '') ?? ''));
});

test('addresses have the site\'s base, and its origin where that is known', async () => {
	const under = await written(await directory(NASTY));
	const [meeting] = (JSON.parse(under.files.get('data/meetings.json') ?? '') as Data).meetings;
	expect([meeting?.['address'], meeting?.['markdown']]).toEqual(['https://ebb.example.org/a&b/meetings/all/2020-01-02/', 'https://ebb.example.org/a&b/meetings/all/2020-01-02.md']);
	const nowhere = await written(await directory({ 'tide/2020-01-02.md': '# Tide 2020-01-02\n' }));
	expect((JSON.parse(nowhere.files.get('data/meetings.json') ?? '') as Data).meetings[0]?.['address']).toBe('/meetings/tide/2020-01-02/');
});

test('a meeting\'s Markdown is what its file says', async () => {
	const { files } = await written(await directory(NASTY));
	expect(files.get('meetings/all/2020-01-02.md')).toBe(NASTY['minutes/all/2020-01-02.md']);
});

/** Files of the search page, which name no schema: they are loaded with every search. */
const UNNAMED: Readonly<Record<string, string>> = { 'search/days.json': 'search-days', 'search/people.json': 'search-people' };

/** The names of the schemas by which each file of the archive is judged. */
function expectSchemas({ files, site, archive }: Written): void {
	const validators = new Map(Object.keys(shapes).map((name) => [`${site.origin ?? ''}${site.at.file(schemaPath(name))}`, validatorOf({ files }, name)]));
	const judged = [...files].filter(([path]) => path.endsWith('.json') && !path.startsWith('data/schemas/'));
	const again = archive.issues.filter(({ mentions }) => mentions.length > 1).length;
	const others = archive.repos.filter(({ issues }) => issues.some(({ mentions }) => mentions.length === 1)).length;
	expect(judged.length).toBe(5 + archive.meetings.length + archive.permalinks.meetings.filter(({ entry }) => entry).length + again + others);
	for (const [path, text] of judged) {
		const data = JSON.parse(text) as { $schema?: string };
		const schema = UNNAMED[path] ? `${site.origin ?? ''}${site.at.file(schemaPath(UNNAMED[path]))}` : data.$schema;
		const validate = validators.get(schema ?? '');
		validate?.(data);
		expect([path, schema, validate?.errors]).toEqual([path, schema, null]);
	}
}

function validatorOf({ files }: Pick<Written, 'files'>, name: string) {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	addFormats.default(ajv);
	return ajv.compile(JSON.parse(files.get(schemaPath(name)) ?? '') as object);
}
