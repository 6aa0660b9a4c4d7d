import { expect, test } from 'vitest';
import type { VFileMessage } from 'vfile-message';
import { readConfig, SCHEMA } from '../../src/source/config.ts';
import { ArchiveError, whereOf } from '../../src/source/error.ts';
import { readPeople } from '../../src/source/people.ts';
import { directory } from './directory.ts';

/** What is expected in place of an unknown key. */
const KEYS = `a mapping with ${Object.keys(SCHEMA.shape).map((key) => `\`${key}\``).join(', ').replace(/, (?=[^,]*$)/, ' and ')}`;

test.each([
	{
		title: 'names every wrong value with its line',
		yaml: 'title: 3\nurl: minutes.example.org\ngroups:\n  - id: Tide Group\n    repo: tide\n  - path: ../up\nsynonyms: [a]\n',
		wrong: [
			'archive.yml:1:8 Unexpected `3` for `title`, expected text; put text in quotes',
			'archive.yml:2:6 Unexpected `minutes.example.org` for `url`, expected an address that starts with `https://`',
			'archive.yml:4:9 Unexpected `Tide Group` for `groups[0].id`, expected lower case letters, digits and dashes',
			'archive.yml:5:11 Unexpected `tide` for `groups[0].repo`, expected `owner/name`',
			'archive.yml:6:5 Missing `groups[1].id`, expected lower case letters, digits and dashes',
			'archive.yml:6:11 Unexpected `../up` for `groups[1].path`, expected a folder within the archive',
			'archive.yml:7:11 Unexpected a list for `synonyms`, expected a mapping of a word to a list of words',
		],
	},
	{
		title: 'says where YAML breaks',
		yaml: 'title: Ebbline\ngroups:\n  - id: tide\n   name: Tide\n',
		wrong: ['archive.yml:4:1 Unexpected YAML that cannot be read: Sequence item without - indicator; correct the line, or what stands before it'],
	},
	{ title: 'an empty file lacks its title', yaml: '', wrong: [`archive.yml:1:1 Unexpected nothing, expected ${KEYS}`] },
	{ title: 'a list is no key', yaml: `title: a\n? ${'['.repeat(60)}${']'.repeat(60)}\n: b\n`, wrong: ['archive.yml:2:3 Unexpected list or mapping as a key, expected text; put text in quotes'] },
	{ title: 'bytes are no mapping', yaml: '%YAML 1.1\n---\ntitle: a\nlint: !!binary aGk=\ngroups: [!!binary aGk=]\n', wrong: [
		'archive.yml:4:16 Unexpected bytes for `lint`, expected a mapping of a rule to `off` or to a list of paths',
		'archive.yml:5:19 Missing `groups[0].id`, expected lower case letters, digits and dashes',
		'archive.yml:5:19 Unexpected bytes for `groups[0]`, expected a mapping with `id`, `name`, `repo`, `path` and `reading`',
	] },
	{ title: 'a file longer than any is not read', yaml: 'title: a\n'.repeat(20_000), wrong: ['archive.yml:20001:1 Unexpected file of 20,001 lines, expected 20,000 at most; take out what is not needed'] },
	{ title: 'a key is written once', yaml: 'title: a\ntitle: b\n', wrong: ['archive.yml:2:1 Unexpected YAML that cannot be read: Map keys must be unique; correct the line, or what stands before it'] },
	{
		title: 'a misspelled key is named beside what is missing for it',
		yaml: 'titel: Ebbline\n',
		wrong: [
			`archive.yml:1:1 Unexpected key \`titel\`, expected ${KEYS}; write \`title\` or remove it`,
			'archive.yml:1:1 Missing `title`, expected text',
		],
	},
	{
		title: 'two groups share neither id nor folder',
		yaml: 'title: a\ngroups:\n  - id: tide\n    path: x\n  - id: gauge\n    path: x/\n  - id: tide\n',
		wrong: [
			'archive.yml:6:11 Unexpected second group with the path `x`, expected one that no other group has',
			'archive.yml:7:9 Unexpected second group with the id `tide`, expected one that no other group has',
		],
	},
	{
		title: 'an id is a folder anywhere',
		yaml: `title: a\ngroups:\n  - id: con\n  - id: ${'a'.repeat(61)}\n`,
		wrong: [
			'archive.yml:3:9 Unexpected `con` for `groups[0].id`, expected a name that Windows does not keep for a device',
			`archive.yml:4:9 Unexpected \`${'a'.repeat(61)}\` for \`groups[1].id\`, expected at most 60 letters, digits and dashes`,
		],
	},
	{ title: 'lists within lists without end are refused', yaml: `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, wrong: ['archive.yml:1:1 Unexpected YAML that is nested too deep to be read, expected a few levels; correct or remove what is nested'] },
	{ title: 'a message quotes no more than one can read', yaml: `title: a\nurl: ${'x'.repeat(5000)}\n`, wrong: [`archive.yml:2:6 Unexpected \`${'x'.repeat(79)}…\` for \`url\`, expected an address that starts with \`https://\``] },
	{
		title: 'another archive is named by an address and nothing more',
		yaml: "title: a\nfederation:\n  - title: Quays\n    url: quays.example\n  - title: Moon\n    url: https://a;script-src/\n",
		wrong: [
			'archive.yml:4:10 Unexpected `quays.example` for `federation[0].url`, expected an address that starts with `https://`',
			'archive.yml:6:10 Unexpected `https://a;script-src/` for `federation[1].url`, expected an address that starts with `https://`',
		],
	},
	{ title: 'another archive is named only once', yaml: 'title: a\nfederation:\n  - { title: Quays, url: https://quays.example/ }\n  - { title: Kays, url: https://quays.example }\n', wrong: ['archive.yml:3:3 Unexpected a list for `federation`, expected each archive once'] },
	{
		title: 'anchors that multiply without end are refused',
		yaml: `title: a\nx: &x [a, a, a, a, a, a, a, a, a, a]\n${Array.from({ length: 9 }, (_, i) => `x${i}: &x${i} [${Array.from({ length: 10 }, () => (i ? `*x${i - 1}` : '*x')).join(', ')}]`).join('\n')}\n`,
		wrong: ['archive.yml:1:1 Unexpected YAML that cannot be read: Excessive alias count indicates a resource exhaustion attack'],
	},
])('$title', async ({ yaml, wrong }) => {
	const root = await directory({ 'archive.yml': yaml });
	const error = await readConfig(root, []).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(ArchiveError);
	expect(String((error as ArchiveError).message).split('\n')).toEqual(wrong);
});

test('unknown keys are findings with their line, and the rest is read', async () => {
	const messages: VFileMessage[] = [];
	const root = await directory({ 'archive.yml': 'title: Ebbline\ncolour: blue\ngroups:\n  - id: tide\n    path: .\n    chair: Ina\nsynonyms:\n  gauge: [meter]\n' });
	expect(await readConfig(root, messages)).toEqual({
		title: 'Ebbline',
		groups: [{ id: 'tide', name: 'tide', paths: ['.'] }],
		synonyms: { gauge: ['meter'] },
	});
	expect(messages.map((message) => `${whereOf(message)} ${message.source}:${message.ruleId} ${message.reason}`)).toEqual([
		`archive.yml:2:1 minutebook:unknown-key Unexpected key \`colour\`, expected ${KEYS}; correct or remove it`,
		'archive.yml:6:5 minutebook:unknown-key Unexpected key `groups[0].chair`, expected a mapping with `id`, `name`, `repo`, `path` and `reading`; correct or remove it',
	]);
});

test('lint leaves rules out everywhere or below paths, and a rule that there is not is a finding', async () => {
	const messages: VFileMessage[] = [];
	const root = await directory({ 'archive.yml': 'title: Ebbline\nlint:\n  missing-date: off\n  missing-title: false\n  empty-item: [./old/, minutes/a.md]\n  wrong-weekday: on\n  mising-date: off\n' });
	expect((await readConfig(root, messages))?.lint).toEqual({ 'missing-date': ['.'], 'missing-title': ['.'], 'empty-item': ['old', 'minutes/a.md'], 'wrong-weekday': [], 'mising-date': ['.'] });
	expect(messages.map((message) => `${whereOf(message)} ${message.ruleId} ${message.reason.slice(0, 54)}`)).toEqual(['archive.yml:7:16 unknown-rule Unexpected rule `mising-date`, expected one of missing']);
});

test.each(['people.yaml', 'People.yml', 'PEOPLE.YML', 'people.YML', ' people.yml', 'people.yml.txt', '.people.yml', 'people.json', 'poeple.yml', 'peoples.yaml'])('a list named %j is not passed over in silence, with or without people.yml beside it', async (name) => {
	const says = `${name} Unexpected name, expected \`people.yml\`; rename the file`;
	await expect(readPeople(await directory({ [name]: '- handle: inamarlow\n  hidden: true\n' }), [])).rejects.toThrow(says);
	await expect(readPeople(await directory({ [name]: '- handle: inamarlow\n  hidden: true\n', 'people.yml': '- handle: ravi\n' }), [])).rejects.toThrow(says);
});

test('archive.yml in another case is told too', async () => {
	await expect(readConfig(await directory({ 'Archive.yaml': 'title: Ebbline\n' }), [])).rejects.toThrow('Archive.yaml Unexpected name, expected `archive.yml`; rename the file');
});

test.each(['people.md', 'people.csv', 'people', 'mkdocs.yml', 'purple.yml'])('%s is no list with a slip in its name', async (name) => {
	expect(await readPeople(await directory({ [name]: 'x\n' }), [])).toEqual([]);
});

test('archive.yml may leave the groups to the folders', async () => {
	const root = await directory({ 'archive.yml': 'title: Ebbline\n' });
	expect(await readConfig(root, [])).toEqual({ title: 'Ebbline' });
});

test('people.yml may be absent or empty', async () => {
	expect(await readPeople(await directory({}), [])).toEqual([]);
	expect(await readPeople(await directory({ 'people.yml': '# nobody yet\n' }), [])).toEqual([]);
});

test('a handle or a spelling in two entries of people.yml is a finding', async () => {
	const messages: VFileMessage[] = [];
	const root = await directory({ 'people.yml': '- handle: inamarlow\n  name: Ina Marlow\n- handle: other\n  name: Ina Marlow\n  also: [InaMarlow, Ravi]\n- name: ravi\n' });
	expect(await readPeople(root, messages)).toHaveLength(3);
	expect(messages.map((message) => `${whereOf(message)} ${message.ruleId} ${message.reason}`)).toEqual([
		'people.yml:5:10 duplicate-person Unexpected `InaMarlow` in a second entry, expected it in one; the first is `[0]`',
		'people.yml:6:9 duplicate-person Unexpected `ravi` in a second entry, expected it in one; the first is `[1]`',
	]);
});

const MAPPING = 'expected a mapping with `handle`, `name`, `also` and `hidden`';

test.each([
	['a key with a slip', '- handle: inamarlow\n  hiden: true\n', [`people.yml:2:3 Unexpected key \`[0].hiden\`, ${MAPPING}; write \`hidden\` or remove it`]],
	['a key in another case', '- handle: inamarlow\n  Hidden: true\n', [`people.yml:2:3 Unexpected key \`[0].Hidden\`, ${MAPPING}; write \`hidden\` or remove it`]],
	['a key that only begins alike', '- handle: inamarlow\n  hide: true\n', [`people.yml:2:3 Unexpected key \`[0].hide\`, ${MAPPING}; write \`hidden\` or remove it`]],
	['a key of another kind, which may be a name', '- handle: inamarlow\n  Ina Marlow: true\n', [`people.yml:2:3 Unexpected key in \`[0]\`, ${MAPPING}; correct or remove it`]],
	['a value that is neither true nor false', '- handle: inamarlow\n  hidden: yes please\n- also: [Ina]\n', ['people.yml:2:11 Unexpected text for `[0].hidden`, expected `true` or `false`', 'people.yml:3:3 Unexpected a mapping for `[1]`, expected a `handle` or a `name` in it']],
	['yes, which YAML takes for a word', '- handle: inamarlow\n  hidden: yes\n', ['people.yml:2:11 Unexpected text for `[0].hidden`, expected `true` or `false`']],
	['nothing', '- handle: inamarlow\n  hidden:\n', ['people.yml:2:10 Unexpected nothing for `[0].hidden`, expected `true` or `false`']],
	['a key left of its entry', '- handle: inamarlow\nhidden: true\n', [
		'people.yml:2:1 Unexpected YAML that cannot be read: Unexpected scalar at node end; correct the line, or what stands before it',
		'people.yml:2:7 Unexpected YAML that cannot be read: Unexpected map-value-ind token in YAML stream: what stands there; correct the line, or what stands before it',
		'people.yml:2:9 Unexpected YAML that cannot be read: Unexpected scalar token in YAML stream: what stands there; correct the line, or what stands before it',
	]],
	['an address for a handle', '- handle: https://github.com/inamarlow\n  hidden: true\n', ['people.yml:1:11 Unexpected text for `[0].handle`, expected a handle without blanks and slashes']],
	['a spelling without letters', '- handle: inamarlow\n  also: ["…"]\n', ['people.yml:2:10 Unexpected text for `[0].also[0]`, expected text with a letter or a digit']],
	['one spelling that is no list', '- handle: inamarlow\n  also: Ina\n', ['people.yml:2:9 Unexpected text for `[0].also`, expected a list of other spellings and old handles']],
	['a mapping for the list', 'inamarlow:\n  hidden: true\n', ['people.yml:1:1 Unexpected a mapping, expected a list of people']],
	['a sign that cannot start a word', '- handle: inamarlow\n- @ravi\n', ['people.yml:2:3 Unexpected YAML that cannot be read: Plain value cannot start with reserved character @; put the value in quotes']],
	['a name that nothing stands for', '- handle: *Ina_Marlow\n', ['people.yml:1:1 Unexpected YAML that cannot be read: Unresolved alias (the anchor must be set before the alias): what stands there']],
])('%s ends the reading of people.yml, since it may hide somebody, and is told without a name', async (_what, yaml, wrong) => {
	const error = await readPeople(await directory({ 'people.yml': yaml }), []).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(ArchiveError);
	expect((error as ArchiveError).message.split('\n')).toEqual(wrong);
});

test('people.yml that is no UTF-8 is refused: a name with a lost letter hides nobody', async () => {
	const root = await directory({ 'people.yml': Buffer.from('- name: In\xe9s Marlow\n  hidden: true\n', 'latin1') });
	await expect(readPeople(root, [])).rejects.toThrow('people.yml:1:11 Unexpected byte that is not UTF-8, expected UTF-8 throughout');
});

test('a list outside the archive hides whoever is in it, and is told by the variable alone', async () => {
	const root = await directory({ 'people.yml': '- handle: ravi\n', 'list': '- handle: inamarlow\n  also: [Ina]\n', 'empty': '# nobody\n', 'shows': '- handle: inamarlow\n  hidden: false\n' });
	expect(await readPeople(root, [], `${root}/list`)).toEqual([
		{ handle: 'ravi', also: [], hidden: false, line: 1, list: 'people.yml' },
		{ handle: 'inamarlow', also: ['Ina'], hidden: true, line: 1, list: 'MINUTEBOOK_HIDDEN' },
	]);
	await expect(readPeople(root, [], `${root}/nowhere`)).rejects.toThrow('MINUTEBOOK_HIDDEN Unexpected path that cannot be read (nothing is there, ENOENT), expected a list of people to hide; correct the variable, or take it away');
	await expect(readPeople(root, [], '')).rejects.toThrow('MINUTEBOOK_HIDDEN Unexpected path that cannot be read (it is a directory, EISDIR)');
	await expect(readPeople(root, [], `${root}/empty`)).rejects.toThrow('MINUTEBOOK_HIDDEN:1:1 Unexpected list without entries, expected people to hide; write them, or take the variable away');
	await expect(readPeople(root, [], `${root}/shows`)).rejects.toThrow('MINUTEBOOK_HIDDEN:2:11 Unexpected `false` for `[0].hidden`, expected `true`, or nothing: whoever is in this list is hidden');
});

test('a group may have several paths, and patterns that no folder is looked for', async () => {
	const messages: VFileMessage[] = [];
	const root = await directory({ 'archive.yml': 'title: Ebbline\ngroups:\n  - id: tide\n    path: [notes/*--tide.md, ./old/]\n', 'old/1.md': '# Tide\n' });
	expect((await readConfig(root, messages))?.groups).toEqual([{ id: 'tide', name: 'tide', paths: ['notes/*--tide.md', 'old'] }]);
	expect(messages).toEqual([]);
});

test('reading states how minutes are written, for all groups and for one; misspelt keys and roles are told with the line', async () => {
	const messages: VFileMessage[] = [];
	const yaml = 'title: Ebbline\nreading:\n  days: day-first\n  heading: {}\ngroups:\n  - id: tide\n    path: .\n    reading:\n      headings: { Hello: attendees }\n      promises: marked\n';
	expect(await readConfig(await directory({ 'archive.yml': yaml }), messages)).toEqual({
		title: 'Ebbline', reading: { days: 'day' }, groups: [{ id: 'tide', name: 'tide', paths: ['.'], reading: { headings: { Hello: 'attendees' }, promises: 'marked' } }],
	});
	expect(messages.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['4 Unexpected key `reading.heading`, expected a mapping with `days`, `path`, `headings`, `ignore`, `promises`, `split` and `language`; write `headings` or remove it']);
	const wrong = await directory({ 'archive.yml': 'title: Ebbline\nreading:\n  headings: { Hello: atendees }\n' });
	await expect(readConfig(wrong, [])).rejects.toThrow(/archive\.yml:3:\d+ Unexpected `atendees` for `reading\.headings\.Hello`, expected one of `attendees`/);
});
