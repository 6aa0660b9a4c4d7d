import { expect, test } from 'vitest';
import { learned, readTogether, weekly } from './learned.ts';

const TOPICS = ['Replace the buoy', 'Paint the pier', 'Read the gauge', 'The old boat', 'Count the terns', 'A lamp'];

const group = weekly('2024-05-02', 6, (day, index) => `# Tide Group, ${day}

## Hello everybody

Sign in below so that we know who was here.

- name / from where / GitHub handle
- Ina Marlow / Harbour Office / @inamarlow
- Ravi Okoro / Ebb Ltd / @rokoro${index % 2 ? '\n- Mira Voss / Ebb Ltd / @mvoss' : ''}

## Things

- ${TOPICS[index]}
    - it was spoken of ${index} times
`);

test('a heading with entries of people under it in every file is the list of who was there', () => {
	expect(Object.values(readTogether(group)).map(({ attendees }) => attendees.map(({ handle }) => handle))).toEqual([
		['inamarlow', 'rokoro'], ['inamarlow', 'rokoro', 'mvoss'], ['inamarlow', 'rokoro'], ['inamarlow', 'rokoro', 'mvoss'], ['inamarlow', 'rokoro'], ['inamarlow', 'rokoro', 'mvoss'],
	]);
});

test('a heading over bullets with notes that differ is no topic, the bullets are', () => {
	expect(Object.values(readTogether(group)).map(({ agenda }) => agenda.map(({ title }) => title))).toEqual(TOPICS.map((topic) => [topic]));
});

test('a part is the same whichever day is written behind its name', () => {
	const dated = weekly('2024-05-02', 6, (day, index) => `# Tide Group\n\n## Room A (east) - ${day}\n\n- ${TOPICS[index]} of the ${index * 3} - @inamarlow\n- ${TOPICS[index]} #${index + 1}\n\n## Room B (west) - [${day}](https://clock.example/${index})\n\n- ${TOPICS[5 - index]} #${index + 11}\n`);
	expect(Object.values(readTogether(dated)).map(({ agenda }) => agenda.map(({ title }) => title))).toEqual(TOPICS.map((topic, index) => [`${topic} of the ${index * 3}`, topic, TOPICS[5 - index]]));
});

test('what a part is for is told with what stands under it', () => {
	expect(learned(group)?.parts).toEqual([
		{ title: 'hello everybody', kind: 'attendees', seen: { files: 6, of: 6, first: ['2024-05-02.md:3', '2024-05-09.md:3', '2024-05-16.md:3'] }, under: ['Ina Marlow / Harbour Office / @inamarlow', 'Ravi Okoro / Ebb Ltd / @rokoro', 'Mira Voss / Ebb Ltd / @mvoss'] },
		{ title: 'things', kind: 'agenda', seen: { files: 6, of: 6, first: ['2024-05-02.md:11', '2024-05-09.md:12', '2024-05-16.md:11'] }, under: TOPICS.slice(0, 3) },
	]);
});

test('a heading named as sections are keeps what it is called', () => {
	const files = weekly('2024-05-02', 4, (day) => `# Tide Group, ${day}\n\n## Action items\n\n- Ina Marlow (@inamarlow)\n- Ravi Okoro (@rokoro)\n`);
	expect(learned(files)?.parts).toEqual([]);
	expect(readTogether(files)['2024-05-09.md']?.attendees).toEqual([]);
});

test('a group knows who is listed more than once, by handle, with spellings and initials', () => {
	const files = weekly('2024-05-02', 3, (day, index) => `# Tide Group, ${day}\n\n## Present\n\n- ${index ? 'Ina Marlow (IM) @inamarlow' : 'Ina M. @inamarlow'}\n${index ? '' : '- Bo Sand\n'}`);
	expect(learned(files)?.people).toEqual([{ name: 'Ina Marlow', handle: 'inamarlow', also: ['Ina M.', 'IM'], seen: { files: 3, of: 3, first: ['2024-05-02.md:5', '2024-05-09.md:5', '2024-05-16.md:5'] } }]);
});

test('a report that comes back among topics of its depth is one, with its day or its reporter behind it', () => {
	const files = weekly('2024-05-02', 6, (day, index) => `# Tide Group, ${day}

## Reports

### Harbour radio (${index % 2 ? 'Ina' : 'Bo'}, short)

- On air: channel four
- ${TOPICS[index]}, for ${index} minutes
    - nobody listened

### Lamps of ${day}

- ${index} of them are dark
    - so it was told

## Plans

### ${TOPICS[index]}

- it was spoken of ${index} times

### ${TOPICS[5 - index]} again

- and ${index} times more
`);
	expect(Object.values(readTogether(files)).map(({ agenda }) => agenda.map(({ title }) => title.replace(/[ (].*/, '')))).toEqual(TOPICS.map((topic, index) => ['Harbour', 'Lamps', topic.replace(/ .*/, ''), TOPICS[5 - index]?.replace(/ .*/, '')]));
});

test('a line of the template is one whoever presents it, and for how long', () => {
	const files = weekly('2024-05-02', 6, (day, index) => `# Tide Group, ${day}\n\n## Agenda\n\n1. Sign the harbour rules (${index + 1}m, ${index % 2 ? 'Ina' : 'Bo'})\n2. ${TOPICS[index]} (5m, Ina)\n`);
	expect(Object.values(readTogether(files)).map(({ agenda }) => agenda.map(({ title }) => title))).toEqual(TOPICS.map((topic) => [topic]));
});
