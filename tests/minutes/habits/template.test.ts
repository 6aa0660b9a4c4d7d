import { expect, test } from 'vitest';
import { learned, readTogether, weekly } from './learned.ts';

const TOPICS = ['Replace the buoy', 'Paint the pier', 'Read the gauge', 'Sell the old boat', 'Count the terns', 'Mend the lamp', 'Move the mast', 'Buy new rope', 'The new lock'];

/** A template that speaks of everything, and one topic that is the meeting's own. */
const group = weekly('2024-05-02', 9, (day, index) => `# Tide Group, ${day}

## Present

- Ina Marlow

## Agenda

1. Opening, welcome and roll call
1. Other agenda items
    1. ${TOPICS[index]}
    1. _Submit a PR to add your item here_

## Reports

We'll read through these at the beginning of the meeting. Agreed to approve the agenda.
`);

test('what stands word for word in most of a group’s files is no topic, no action and no decision', () => {
	for (const [index, meeting] of Object.values(readTogether(group)).entries()) {
		expect(meeting.agenda.map(({ title }) => title)).toEqual([TOPICS[index]]);
		expect([meeting.actions, meeting.decisions]).toEqual([[], []]);
		expect(meeting.attendees.map(({ name }) => name)).toEqual(['Ina Marlow']);
	}
});

test('the template is told with the number of files and the first of them', () => {
	const { template = [] } = learned(group) ?? {};
	expect(template.find(({ text }) => text.startsWith('opening'))).toEqual({
		text: 'opening, welcome and roll call', as: 'template', seen: { files: 9, of: 9, first: ['2024-05-02.md:9', '2024-05-09.md:9', '2024-05-16.md:9'] },
	});
	expect(template.map(({ text }) => text)).not.toContain('ina marlow');
});

test('nothing depends on the order of the files', () => {
	const turned = Object.fromEntries(Object.entries(group).toReversed());
	expect(learned(turned)).toEqual(learned(group));
});

test('a topic that comes back with notes of its own each time stays one', () => {
	const meetings = readTogether(weekly('2024-05-02', 9, (day, index) => `# Tide Group, ${day}\n\n## Agenda\n\n${index % 2 ? '' : `- Buoy watch\n    - ${TOPICS[index]} first\n`}- ${TOPICS[index]}\n    - soon\n`));
	expect(meetings['2024-05-16.md']?.agenda.map(({ title }) => title)).toEqual(['Buoy watch', 'Read the gauge']);
});

test('a topic with an issue stays one, however often it stands there', () => {
	const meetings = readTogether(weekly('2024-05-02', 6, (day) => `# Tide Group, ${day}\n\n## Agenda\n\n- Standing report #12\n- Welcome\n`));
	expect(meetings['2024-05-16.md']?.agenda.map(({ title, ref }) => [title, ref])).toEqual([['Standing report', 'ebbline/tide#12']]);
});

test('a promise carried on for a few meetings is still one, and in few files no line is a template', () => {
	const meetings = readTogether(weekly('2024-05-02', 9, (day, index) => `# Tide Group, ${day}\n\n## Present\n\n- Ina Marlow\n\n## Agenda\n\n- ${TOPICS[index]}\n${index < 3 ? '    - Ina will call the yard\n' : ''}`));
	expect(Object.values(meetings).map(({ actions }) => actions.length)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0]);
	expect(learned(weekly('2024-05-02', 2, () => '- Opening\n'))?.template).toEqual([]);
});

test('a report that comes back among topics of one meeting is a topic each time', () => {
	const WEATHER = ['A storm from the west', 'Fog until noon', 'No wind at all', 'Rain', 'Hail on the pier'];
	const meetings = readTogether(weekly('2024-05-02', 5, (day, index) => `# Tide Group, ${day}\n\n## Notes\n\n### ${TOPICS[index]}\n\n- it is spoken of\n\n### Harbour weather\n\n- ${WEATHER[index]}\n`));
	expect(Object.values(meetings).map(({ agenda }) => agenda.map(({ title }) => title))).toEqual(WEATHER.map((_, index) => [TOPICS[index], 'Harbour weather']));
});
