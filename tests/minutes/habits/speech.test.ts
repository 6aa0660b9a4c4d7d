import { expect, test } from 'vitest';
import { learned, readTogether, weekly } from './learned.ts';

const said = (day: string, index: number) => `# Tide Group, ${day}

## Present

- Ina Marlow (IM)
- Bo Sand (BS)

## The buoy

IM: The lamp of the buoy is weak, and I will not go on about it, but if we put a new one in, then Bo will, on day ${index}, have to row out there every week and look after it, which nobody has ever liked.

BS: It leaks.

IM: I'll ask the yard about lamp ${index}.

BS: That is good.

IM: Let's paint it red, then, ${index} times.

BS: It is red.

IM: Is it?

BS: Yes.
`;

test('where every word is written down, only what is plainly promised is an action', () => {
	const meetings = Object.values(readTogether(weekly('2024-05-02', 4, said)));
	expect(meetings.map(({ actions }) => actions.map(({ text, owners }) => [text, owners[0]?.name]))).toEqual(meetings.map((_, index) => [[`I'll ask the yard about lamp ${index}.`, 'Ina Marlow']]));
});

test('that every word is written down is told with the number of files', () => {
	expect(learned(weekly('2024-05-02', 4, said))?.speech).toEqual({ seen: { files: 4, of: 4, first: ['2024-05-02.md', '2024-05-09.md', '2024-05-16.md'] } });
});

test('notes with a speaker now and then are notes', () => {
	expect(learned(weekly('2024-05-02', 4, (day) => `# Tide Group, ${day}\n\n## The buoy\n\n- IM: it leaks\n${'- something is said\n'.repeat(8)}- IM: it is red\n`))?.speech).toBeUndefined();
});

test.each([
	['five of ten lines', 5, 10, 3, true],
	['five of eleven lines', 5, 11, 3, false],
	['all of eight lines', 8, 8, 3, true],
	['all of seven lines', 7, 7, 3, false],
	['all of eight lines, in two files', 8, 8, 2, false],
])('words are written down where half the lines of three files, and of eight lines, are somebody\'s: %s', (_, spoken, lines, files, isTold) => {
	const write = (day: string) => `# Tide Group, ${day}\n\n## The buoy\n\n${Array.from({ length: lines }, (_, line) => (line < spoken ? `IM: it leaks ${day}` : `the lamp ${line} burnt ${day}`)).join('\n\n')}\n`;
	expect(learned(weekly('2024-05-02', files, write))?.speech !== undefined).toBe(isTold);
});
