import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { recordOf } from '../../src/exports/record.ts';
import type { Meeting } from '../../src/minutes/model.ts';

const NOTHING: Meeting = {
	dates: [], links: { recordings: [] }, attendees: [], agenda: [], issues: [], actions: [], decisions: [], sections: [], unread: [],
};

test('a record has every key in its order, null where nothing was read', () => {
	expect(JSON.stringify(recordOf('tide/1.md', NOTHING, []))).toBe(
		'{"file":"tide/1.md","title":null,"date":null,"group":null,"links":{"recordings":[],"issue":null,"minutes":null},'
		+ '"attendees":[],"issues":[],"agenda":[],"actions":[],"decisions":[],"messages":[]}',
	);
});

test('a record tells each fact with its line', () => {
	const file = new VFile({ path: 'tide/1.md' });
	file.message('Unexpected X, expected Y', { ruleId: 'x', source: 'remark-minutes', place: { line: 7, column: 2 } });
	file.message('Unexpected file');
	const meeting: Meeting = {
		...NOTHING,
		title: { text: 'Tide group', ...at(1) },
		date: { value: '2023-05-11', from: 'title', ...at(1) },
		group: 'tide',
		links: {
			recordings: [{ url: 'https://video.example/1', ...at(3) }],
			issue: { ref: 'ebbline/tide#9', kind: 'issue', number: 9, ...at(4) },
			minutes: { url: 'https://docs.example/1', ...at(5) },
		},
		attendees: [{ name: 'Ina Marlow', handle: 'inamarlow', role: 'participant', ...at(6) }, { name: 'Ravi', role: 'observer', affiliation: 'Skerry', ...at(7) }],
		agenda: [{ title: 'Clocks', ref: 'ebbline/tide#9', anchor: 'clocks', ...at(10) }, { title: 'Any', anchor: 'any', ...at(12) }],
		actions: [{
			text: 'Ina to write it', done: false, issues: [], how: 'phrased', form: 'mark', sure: 0.9, ...at(11),
			owners: [{ written: 'Ina', handle: 'inamarlow', name: 'Ina Marlow' }, { written: 'Ravi', name: 'Ravi Okoro' }, { written: 'IM', handle: 'inamarlow' }, { written: '@someone' }, { written: 'we', group: true }],
		}],
		decisions: [{ text: 'Agreed', issues: [], how: 'marked', form: 'mark', sure: 0.9, ...at(13) }],
	};
	expect(recordOf('tide/1.md', meeting, file.messages)).toEqual({
		file: 'tide/1.md',
		title: 'Tide group',
		date: '2023-05-11',
		group: 'tide',
		links: { recordings: ['https://video.example/1'], issue: 'ebbline/tide#9', minutes: 'https://docs.example/1' },
		attendees: [{ name: 'Ina Marlow', handle: 'inamarlow', role: 'participant', line: 6 }, { name: 'Ravi', handle: null, role: 'observer', line: 7 }],
		issues: [],
		agenda: [{ title: 'Clocks', ref: 'ebbline/tide#9', line: 10 }, { title: 'Any', ref: null, line: 12 }],
		actions: [{ text: 'Ina to write it', owners: ['inamarlow', 'Ravi Okoro', 'IM', '@someone', 'group'], done: false, how: 'phrased', sure: 0.9, line: 11 }],
		decisions: [{ text: 'Agreed', how: 'marked', sure: 0.9, line: 13 }],
		messages: [{ ruleId: 'x', reason: 'Unexpected X, expected Y', line: 7 }, { ruleId: null, reason: 'Unexpected file', line: null }],
	});
});

test('a record lists each issue once, by its first line and the first kind that is known', () => {
	const issues: Meeting['issues'] = [
		{ ref: 'ebbline/Tide#9', kind: 'unknown', number: 9, ...at(3) },
		{ kind: 'unknown', number: 4, ...at(3) },
		{ ref: 'ebbline/gauge#1', kind: 'issue', number: 1, ...at(4) },
		{ ref: 'ebbline/tide#9', kind: 'pull', number: 9, ...at(5) },
		{ ref: 'ebbline/gauge#1', kind: 'pull', number: 1, ...at(6) },
	];
	expect(recordOf('tide/1.md', { ...NOTHING, issues }, []).issues).toEqual([
		{ ref: 'ebbline/Tide#9', kind: 'pull', line: 3 },
		{ ref: 'ebbline/gauge#1', kind: 'issue', line: 4 },
	]);
});

function at(line: number): Pick<Meeting['issues'][number], 'raw' | 'position'> {
	return { raw: '', position: { start: { line, column: 1 }, end: { line, column: 2 } } };
}
