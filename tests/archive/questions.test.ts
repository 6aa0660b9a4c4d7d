import { expect, test } from 'vitest';
import { addressesUnder } from '../../src/archive/address.ts';
import { exampleQuestions } from '../../src/archive/questions.ts';
import { action, archiveOf, decision, item, reading } from './readings.ts';

test('asks only what the archive can answer', () => {
	const archive = archiveOf([
		reading('minutes/tides/a.md', '2020-01-01', { agenda: [item('Moon', 'ebb/tides#1')] }),
		reading('minutes/tides/b.md', '2020-02-01', {
			agenda: [item('Moon', 'ebb/tides#1')],
			decisions: [decision('Wait')],
			actions: [{ ...action('Look'), owners: [{ written: 'Ada', handle: 'ada' }] }],
		}),
	]);
	expect(exampleQuestions(archive, addressesUnder('/'))).toEqual([
		{ text: 'What was said about “Moon”?', address: '/issues/ebb/tides/1/', note: 'ebb/tides#1, 2 meetings of late' },
		{ text: 'What did tides decide?', address: '/decisions/tides/', note: '1 decision, the newest first' },
		{ text: 'What did @ada promise?', address: '/people/ada/#actions', note: '1 action' },
	]);
	expect(exampleQuestions(archiveOf([]), addressesUnder('/'))).toEqual([]);
});
