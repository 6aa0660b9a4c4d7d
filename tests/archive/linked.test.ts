import { expect, test } from 'vitest';
import { linked } from '../../src/archive/linked.ts';
import { archiveOf, reading } from './readings.ts';

const HERE = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

test.each([
	['see #1.', ['see ', '#1 → ebb/tides#1', '.']],
	['charts#4 and ebb/Tides#1', ['charts#4 → ebb/charts#4', ' and ', 'ebb/Tides#1 → ebb/tides#1']],
	['https://github.com/ebb/tides/pull/1', ['https://github.com/ebb/tides/pull/1 → ebb/tides#1']],
	['#2 is in two repositories, #3 in none, moon#1 elsewhere', ['#2 is in two repositories, #3 in none, moon#1 elsewhere']],
	['no issue', ['no issue']],
])('%s leads to what the meeting was read to name', (text, parts) => {
	const issues = ['ebb/tides#1', 'ebb/tides#2', 'ebb/charts#2', 'ebb/charts#4', 'ebb/tides#12'].map((ref) => ({ ref, raw: ref, kind: 'issue' as const, number: Number(ref.split('#')[1]), position: HERE }));
	const [entry] = archiveOf([reading('minutes/tides/a.md', '2020-01-01', { issues })]).meetings;
	expect(entry && linked(text, entry).map(({ text, ref }) => (ref ? `${text} → ${ref}` : text))).toEqual(parts);
});
