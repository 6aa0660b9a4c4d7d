import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readingOf } from '../../src/archive/reading.ts';
import { readArchive } from '../../src/source/archive.ts';
import { correctionsDocs, correctionsSchema } from '../../src/source/corrections-schema.ts';
import { directory } from './directory.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const isCorrections = ajv.compile(correctionsSchema());
const FILES = { 'tide/2024-05-02.md': '# Tide group 2024-05-02\n\n## Present\n\n- Ina Marlow\n- Zuzka Vornholt\n\n## Minutes\n\n- Ina will mend the pump.\n- Zuzka will bring cake.\n' };

const [, EXAMPLE = ''] = /```yaml\n(- file: .*?)```/s.exec(correctionsDocs()) ?? [];

test('the page and the schema that are published are made from what checks corrections.yml: `npm run docs:config`', () => {
	expect(readFileSync('docs/corrections-yml.md', 'utf8')).toBe(correctionsDocs());
	expect(JSON.parse(readFileSync('schemas/corrections.schema.json', 'utf8'))).toEqual(correctionsSchema());
	expect(correctionsDocs()).not.toMatch(/\| \.(?: Has to be there\.)? \|/);
});

test('editors find the example and the sample right, and so does the reading', async () => {
	for (const text of [EXAMPLE, readFileSync('content/corrections.yml', 'utf8')]) expect({ is: isCorrections(parse(text)), errors: isCorrections.errors }).toEqual({ is: true, errors: null });
	const { corrections, messages } = await readArchive(await directory({ ...FILES, 'corrections.yml': EXAMPLE }));
	expect(messages).toEqual([]);
	expect(corrections).toEqual([
		{ file: 'minutes/tide/2024-05-02.md', quote: 'Ina will bring cake', is: ['no action'], at: 1 },
		{ file: 'minutes/tide/2024-05-02.md', quote: 'we keep the old gauge', is: ['decision'], at: 4 },
		{ file: 'minutes/tide/2024-05-02.md', quote: 'write the notes', line: 31, owners: ['@inamarlow', 'Ravi'], done: { day: '2024-06-06', where: 'https://github.com/ebbline/tide/pull/12' }, at: 7 },
		{ file: 'minutes/tide/2024-06-06.md', quote: 'Ina to finish the notes', same: { file: 'minutes/tide/2024-05-02.md', quote: 'write the notes' }, at: 13 },
	]);
});

test('an archive without the file has no corrections, and one with an empty file none', async () => {
	expect((await readArchive(await directory(FILES))).corrections).toBeUndefined();
	expect((await readArchive(await directory({ ...FILES, 'corrections.yml': '# nothing yet\n' }))).corrections).toEqual([]);
});

test('a file is read as it is corrected; where an entry stands in the list changes no reading', async () => {
	const entry = '- { file: ./tide/2024-05-02.md, quote: mend the pump, is: no action }\n';
	const contexts = await Promise.all([entry, `\n# moved\n${entry}`].map(async (text) => (await readArchive(await directory({ ...FILES, 'corrections.yml': text }))).files[0]?.context.corrections));
	expect(contexts).toEqual([[{ quote: 'mend the pump', is: ['no action'] }], [{ quote: 'mend the pump', is: ['no action'] }]]);
	const { files: [file] } = await readArchive(await directory({ ...FILES, 'corrections.yml': entry }));
	expect(file && readingOf(file).reading.meeting.actions.map(({ text }) => text)).toEqual(['Zuzka will bring cake.']);
});

test('whom people.yml hides is in no correction: no owner, no word, no address', async () => {
	const { files: [file], corrections, messages } = await readArchive(await directory({
		...FILES,
		'people.yml': '- name: Zuzka Vornholt\n  also: [Zuzka]\n  hidden: true\n',
		'corrections.yml': '- file: tide/2024-05-02.md\n  quote: Zuzka will bring cake\n  owner: [Zuzka Vornholt, Ina]\n  done: 2024-06-06\n  where: https://example.org/zuzka-vornholt\n- file: tide/zuzka-vornholt.md\n  line: 3\n  is: no action\n',
	}));
	expect(JSON.stringify([file?.context, corrections, messages])).not.toMatch(/zuzka|vornholt/i);
	expect(file?.context.corrections).toEqual([{ quote: '(name removed) will bring cake', owners: ['Ina'], done: { day: '2024-06-06' } }]);
	expect(file && readingOf(file).reading.meeting.actions.at(-1)?.closed).toEqual({ day: '2024-06-06' });
});
