import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyEntryFor, entryFor, labelsOf } from '../../src/archive/corrected.ts';
import { addressesUnder } from '../../src/archive/address.ts';
import { aboutOf } from '../../src/archive/about.ts';
import { collect } from '../../src/archive/collect.ts';
import { readingOf } from '../../src/archive/reading.ts';
import { readArchive } from '../../src/source/archive.ts';
import { directory } from '../source/directory.ts';

const LONG = 'a long word of it '.repeat(8).trim();
const MINUTES = `# Tide group 2023-05-11\n\n## Present\n\n- Ina Marlow @inamarlow\n- Ravi Okoro @ravi\n\n## Minutes\n\n- Ina will mend the gauge.\n- Ravi will mend the gauge: ${LONG}.\n- Ravi will write "no: never" #again on the pier.\n- Decision: the gauge is mended.\n- The pump leaks.\n`;

async function archiveOf(corrections: string) {
	const source = await readArchive(await directory({ 'tide/2023-05-11 notes.md': MINUTES, ...(corrections && { 'corrections.yml': corrections }) }));
	const about = aboutOf(source);
	return collect(source.files.map((file) => readingOf(file).reading), about, addressesUnder('/'));
}

test('the entries on a meeting\'s page correct what they stand for, and nothing else, as they are pasted', async () => {
	const [entry] = (await archiveOf('')).meetings;
	const facts = entry ? [...entry.meeting.actions.map((fact) => ({ kind: 'action' as const, fact })), ...entry.meeting.decisions.map((fact) => ({ kind: 'decision' as const, fact }))] : [];
	expect(facts.map(({ fact }) => fact.position.start.line)).toEqual([10, 11, 12, 13]);
	for (const { kind, fact } of facts) {
		const pasted = entry ? entryFor(entry, kind, fact) : '';
		const [{ meeting } = { meeting: undefined }] = (await archiveOf(pasted)).meetings;
		const left = [...(meeting?.actions ?? []), ...(meeting?.decisions ?? [])].map(({ position }) => position.start.line);
		expect(left, pasted).toEqual([10, 11, 12, 13].filter((line) => line !== fact.position.start.line));
		expect(meeting?.corrected).toEqual([{ came: 'heeded', did: [{ of: kind, how: 'removed' }] }]);
	}
});

test('an entry quotes the first words, and the line only where several have them', async () => {
	const [entry] = (await archiveOf('')).meetings;
	const [first, second] = entry?.meeting.actions ?? [];
	expect(entry && first && entryFor(entry, 'action', first)).toBe('- file: "tide/2023-05-11 notes.md"\n  quote: "Ina will mend the gauge."\n  is: no action');
	expect(entry && second && parse(entryFor(entry, 'action', second))).toEqual([{ file: 'tide/2023-05-11 notes.md', quote: expect.stringMatching(/^Ravi will mend the gauge: a long word.{30,60}$/), is: 'no action' }]);
	expect(entry && first && parse(entryFor(entry, 'action', { ...first, sure: 0.5 }))).toEqual([expect.objectContaining({ is: 'action' })]);
	expect(entry && emptyEntryFor(entry, 'words of the line')).toBe('- file: "tide/2023-05-11 notes.md"\n  quote: "words of the line"\n  is: action');
});

test('what people said counts as labels of the archive: so many of those that were read were corrected', async () => {
	const file = 'tide/2023-05-11 notes.md';
	const archive = await archiveOf(JSON.stringify([
		{ file, quote: 'Ina will mend', is: 'no action' }, { file, quote: 'never', is: 'action', owner: 'Ina' }, { file, quote: 'a long word', done: '2023-06-01' },
		{ file, quote: 'The pump leaks', is: 'decision' }, { file, quote: 'the gauge is mended', is: 'decision' },
	]));
	expect(labelsOf(archive)).toEqual([
		{ of: 'action', read: 3, corrected: 2, right: 2, madeUp: 1, missed: 0, owner: 1, same: 0, done: 1 },
		{ of: 'decision', read: 1, corrected: 1, right: 1, madeUp: 0, missed: 1, owner: 0, same: 0, done: 0 },
	]);
	expect(labelsOf(await archiveOf(''))).toMatchObject([{ of: 'action', read: 3, corrected: 0 }, { of: 'decision', read: 1, corrected: 0 }]);
});
