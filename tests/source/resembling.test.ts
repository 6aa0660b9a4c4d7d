import { expect, test } from 'vitest';
import { readBeside } from '../../src/source/archive.ts';
import { redactor } from '../../src/source/redact.ts';
import { resembling } from '../../src/source/resembling.ts';
import { directory } from './directory.ts';
import { HIDDEN, spellingsOf } from './spellings.ts';

const PEOPLE = HIDDEN.map(({ handle, name }) => `- handle: ${handle}\n  name: ${name}\n  hidden: true\n`).join('');

test('of 600 spellings of hidden people each is gone, or told with its line', async () => {
	const cases = HIDDEN.flatMap((person) => Object.entries(spellingsOf(person, 7)).map(([how, written]) => ({ who: person.handle, how, written })));
	expect(cases.length).toBeGreaterThan(600);
	const text = cases.map(({ written }) => `The gauge. ${written} and the tide.\n\n`);
	const root = await directory({ 'people.yml': PEOPLE, 'tide/1.md': text.join('') });
	const { source, hidden } = await readBeside(root);
	const toldOn = new Set(resembling(source, hidden).flatMap(({ line, reason }) => [line, ...(/\(on line ([\d, ]+) too\)/.exec(reason)?.[1] ?? '').split(', ').map(Number)]));
	const lines = String(source.files[0]?.file).split('\n');
	let start = 1;
	const left: string[] = [];
	const removed: string[] = [];
	for (const [index, { who, how, written }] of cases.entries()) {
		const length = (text[index] ?? '').split('\n').length - 1;
		const after = `${lines.slice(start - 1, start - 1 + length).join('\n')}\n`;
		const told = Array.from({ length }, (_, at) => start + at).some((line) => toldOn.has(line));
		if (after !== text[index]) removed.push(how);
		// What stays has to be told; so has what stays of one that is only taken out in part.
		const words = wordsOf(HIDDEN.find(({ handle }) => handle === who)?.name ?? '').filter((word) => word.length > 2);
		const stays = after === text[index] || wordsOf(after).some((word) => words.includes(word));
		if (stays && !told) left.push(`${who}: ${how}: ${written}`);
		start += length;
	}
	expect(left).toEqual([]);
	expect(removed.length / cases.length).toBeGreaterThan(0.75);
});

test('tells what resembles somebody hidden, each spelling once a file with its lines, and without the words where asked', async () => {
	const root = await directory({
		'people.yml': '- handle: mia\n- handle: zvornholt\n  name: Zuzka Vornholt\n  hidden: true\n',
		'archive.yml': 'title: Vornholts Tide\n',
		'tide/1.md': '# Tide\n\nZuzka Vornholt, and Vornholt.\nZVornholt2 @zvornholt-ibm Zuska\nVornholt; Аda Vоrnholt\n\nZV: 12 ZV\n',
		'tide/vornholt.md': '# Tide\n',
	});
	const { source, hidden } = await readBeside(root);
	const told = resembling(source, hidden);
	expect(told.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason.slice(11, reason.indexOf(', expected'))}${/ \(on .*\)/.exec(reason)?.[0] ?? ''}`)).toEqual([
		'archive.yml:undefined:undefined `Vornholts`, a handle or a name with more in it of people.yml:2',
		'tide/1.md:3:21 `Vornholt`, a word of a name of people.yml:2 (on line 5 too)',
		'tide/1.md:4:1 `ZVornholt2`, a handle or a name with more in it of people.yml:2',
		'tide/1.md:4:13 `zvornholt`, a word of a name of people.yml:2',
		'tide/1.md:4:27 `Zuska`, a letter or two from a name or a handle of people.yml:2',
		'tide/1.md:5:15 `Vоrnholt`, letters that look like a name or a handle of people.yml:2',
		'tide/1.md:7:1 `ZV`, a short form of people.yml:2',
		'tide/vornholt.md:undefined:undefined `vornholt`, a word of a name of people.yml:2',
	]);
	expect(resembling(source, hidden, { words: false }).map(({ reason }) => reason).join('\n')).not.toMatch(/vornholt|zuzka|zuska|vоrnholt|zv/i);
	expect(resembling(source, [])).toEqual([]);
});

test('who is not hidden keeps every byte', async () => {
	const { source } = await readBeside('content');
	const { redact } = redactor(HIDDEN.map((person) => ({ ...person, also: [] })), source.people);
	for (const { file, context } of source.files) expect(redact(String(file)), context.path).toBe(String(file));
});

/** By a way of its own. */
function wordsOf(text: string): string[] {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? [];
}
