import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { decided } from '../../src/archive/decisions.ts';
import { readingOf } from '../../src/archive/reading.ts';
import { archiveOf } from './readings.ts';

test('a motion and its result are one entry on the meeting\'s page, in registers and in counts, with the words of both', () => {
	const path = 'minutes/tides/2020-01-01.md';
	const value = '# Tides 2020-01-01\n\n## Clocks\n\n- Motion: we agreed to wind the clocks on Mondays.\n- No objections.\n';
	const { decisions, meetings } = archiveOf([readingOf({ file: new VFile({ path, value }), context: { path, group: 'tides' } }).reading]);
	const told = 'Motion: we agreed to wind the clocks on Mondays. — No objections.';
	expect([decisions.map(({ fact }) => decided(fact)), meetings.map(({ meeting }) => meeting.decisions.map(decided))]).toEqual([[told], [[told]]]);
});
