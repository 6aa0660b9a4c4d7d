import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { configDocs, configSchema } from '../../src/source/config-schema.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const isConfig = ajv.compile(configSchema());

test('the page and the schema that are published are made from what checks archive.yml: `npm run docs:config`', () => {
	expect(readFileSync('docs/archive-yml.md', 'utf8')).toBe(configDocs());
	expect(JSON.parse(readFileSync('schemas/archive.schema.json', 'utf8'))).toEqual(configSchema());
});

test('every key has words', () => {
	expect(configDocs()).not.toMatch(/\| \.(?: Has to be there\.)? \|/);
});

test('editors find the sample and README\'s example right', () => {
	const [, example = ''] = /```yaml\n(title: .*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
	for (const text of [readFileSync('content/archive.yml', 'utf8'), example, 'title: Tides\nrepo: WebAssembly/Tide\n']) {
		expect({ is: isConfig(parse(text)), errors: isConfig.errors }).toEqual({ is: true, errors: null });
	}
});

test.each(['{}', 'title: Tides\nurl: 3', 'title: Tides\ngroups: [{ name: Tide }]', 'title: Tides\nlint: { missing-dat: off }', 'title: Tides\ngrups: []'])('editors underline %s', (text) => {
	expect(isConfig(parse(text))).toBe(false);
});
