import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readMinutes } from '../../src/minutes/read.ts';
import { notMinutes } from '../../src/minutes/recognise.ts';
import { learned, weekly } from './habits/learned.ts';

function judged(path: string, value: string, others: Record<string, string> = {}) {
	const habits = learned({ ...others, [path]: value });
	const context = { path, ...(habits && { habits }) };
	return notMinutes(readMinutes(new VFile({ path, value }), context).meeting, path, habits);
}

const NOTES = '# Tide Group Notes - May 2024\n\n## Replace the buoy\n\n- Ina: it is old\n- ACTION: Ina to ask the yard\n\n## Paint the pier\n\n- Ravi: red\n';
const TOPICS = '## Replace the buoy\n\n- it is old\n\n## Paint the pier\n\n- red\n';

test.each([
	['notes/2024-05.md', NOTES], ['notes/tide.md', NOTES], ['notes/2024-05.md', TOPICS], ['2024/may.md', TOPICS], ['2024/05-May/notes.md', NOTES],
	['meetings/2018/04-tokyo/agenda.md', TOPICS], ['raw-minutes/berlin-2015-day2.md', TOPICS],
])('`%s`, which names no day, is minutes by its name, folder or title', (path, text) => {
	expect(judged(path, text)).toBeUndefined();
});

test.each([
	['policy/access.md', TOPICS], ['docs/2024-roadmap.md', TOPICS], ['notes/2024-05.md', '# Tide\n'], ['meetings/index.md', TOPICS], ['meetings/facilitator-checklist.md', TOPICS], ['notes/2024-99.md', TOPICS],
])('`%s`, which names no day and nobody, is no minutes', (path, text) => {
	expect(judged(path, text)).toMatch(/^it names no day/);
});

const WEEKLY = weekly('2024-05-02', 5, (day, index) => `# Tide Group ${day}\n\n## Round table\n\n- ${'abcde'[index]} was seen\n\n## Harbour news\n\n- ${'vwxyz'[index]} came in\n\n## Gauge ${index}\n\n- read\n`);
const MEETINGS = Object.fromEntries(Object.entries(WEEKLY).map(([path, text]) => [`meetings/${path}`, text]));

test('what has the headings of its group\'s other minutes is minutes; a document among them is none', () => {
	expect(judged('tide-extra.md', '# Tide Group\n\n## Round table\n\n- f was seen\n\n## Harbour news\n\n- u came in\n', WEEKLY)).toBeUndefined();
	expect(judged('tide-rules.md', TOPICS, WEEKLY)).toBe('it names no day and nobody who was there');
	expect(judged('meetings/rules.md', TOPICS, MEETINGS)).toBe('it names no day and nobody who was there, as the other minutes of its group do');
	expect(judged('meetings/rules.md', TOPICS)).toBeUndefined();
});
