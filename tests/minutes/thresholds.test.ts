import { expect, test } from 'vitest';
import type { Meeting } from '../../src/minutes/model.ts';
import { natively } from './readers.ts';

/** The numbers that readings turn on, each with a document on either side of it: one more of something, and it is read otherwise. */
const PRESENT = '# Tides 2020-01-02\n\n## Present\n\n- Ina Marlow\n- Bo Sand\n';
const NOTES = '# Tides\n\n## Minutes\n\n### Lamps\n\n- They burn.\n';
const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('\n');

const CASES: { what: string; of: (meeting: Meeting) => unknown; within: string; beyond: string; reads: readonly [unknown, unknown] }[] = [
	{
		what: 'a question of three words is answered by a decision, one of four is what was decided',
		of: ({ decisions }) => decisions.map(({ text }) => text),
		within: `${NOTES}- Any objections then?\n- None\n`,
		beyond: `${NOTES}- Any objections to that?\n- None\n`,
		reads: [['None'], ['Any objections to that?']],
	},
	{
		what: 'a result has its motion from three lines above, and from none further',
		of: ({ decisions }) => decisions.map(({ motion }) => motion?.text),
		within: `${NOTES}- Ina moves to adopt the plan\n${many(2, () => '  - the lamps were lit')}\n- No objections.\n`,
		beyond: `${NOTES}- Ina moves to adopt the plan\n${many(3, () => '  - the lamps were lit')}\n- No objections.\n`,
		reads: [['Ina moves to adopt the plan'], [undefined]],
	},
	{
		what: 'the twelfth block of a document may be its day, the next may not',
		of: ({ date }) => date?.value,
		within: `# Tides\n\n${many(10, (index) => `Lamp ${'abcdefghijkl'[index]} burns\n`)}\nDate: 2020-01-02\n`,
		beyond: `# Tides\n\n${many(11, (index) => `Lamp ${'abcdefghijkl'[index]} burns\n`)}\nDate: 2020-01-02\n`,
		reads: ['2020-01-02', undefined],
	},
	{
		what: 'four words beside a topic may say who brings it, five are its own',
		of: ({ agenda }) => agenda.map(({ title }) => title),
		within: `${PRESENT}\n## Agenda\n\n- Lamps (Ina, high, late, long)\n`,
		beyond: `${PRESENT}\n## Agenda\n\n- Lamps (Ina, high, late, long, wide)\n`,
		reads: [['Lamps'], ['Lamps (Ina, high, late, long, wide)']],
	},
	{
		what: 'a name has six words and no more',
		of: ({ attendees, unread }) => [attendees.length, unread.length],
		within: '# Tides\n\n## Present\n\n- Ina Marlow\n- Ada Bo Cleo Dora Ebba Fernau\n',
		beyond: '# Tides\n\n## Present\n\n- Ina Marlow\n- Ada Bo Cleo Dora Ebba Fern Gradel\n',
		reads: [[2, 0], [1, 1]],
	},
	{
		what: 'two handles beside a name are one person\'s, three are several people\'s',
		of: ({ attendees }) => attendees.map(({ name, handle }) => [name, handle]),
		within: '# Tides\n\n## Present\n\n- Ina Marlow @inamarlow @ina-at-ebb\n',
		beyond: '# Tides\n\n## Present\n\n- Ina Marlow @inamarlow @ina-at-ebb @bosand\n',
		reads: [[['Ina Marlow', 'inamarlow']], []],
	},
	{
		what: 'a note that is work alone has fewer than 160 characters',
		of: ({ actions }) => actions.length,
		within: `# Tides\n\n## Agenda\n\n- Lamps\n  - open an issue on ${'x'.repeat(142)}\n`,
		beyond: `# Tides\n\n## Agenda\n\n- Lamps\n  - open an issue on ${'x'.repeat(143)}\n`,
		reads: [1, 0],
	},
	{
		what: 'names right under a title are who was there up to the eighth block',
		of: ({ attendees }) => attendees.length,
		within: `# Tides 2020-01-02\n\n${many(6, (index) => `Lamp ${'abcdefghijkl'[index]} burns\n`)}\nIna Marlow (IM), Bo Sand (BS), Cleo Tarn (CT)\n`,
		beyond: `# Tides 2020-01-02\n\n${many(7, (index) => `Lamp ${'abcdefghijkl'[index]} burns\n`)}\nIna Marlow (IM), Bo Sand (BS), Cleo Tarn (CT)\n`,
		reads: [3, 0],
	},
];

test.each(CASES)('$what', ({ of, within, beyond, reads }) => {
	const read = (source: string) => of(natively(source, { path: 'tides/minutes.md', group: 'tides', repo: 'ebbline/tides' }).meeting);
	expect([read(within), read(beyond)]).toEqual(reads);
});
