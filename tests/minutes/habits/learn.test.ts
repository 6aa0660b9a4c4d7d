import { expect, test } from 'vitest';
import { learned, readTogether, weekly } from './learned.ts';

test('a group of one file has no habits', () => {
	expect(learned({ 'tide/a.md': '# Tide Group\n' })).toBeUndefined();
});

test('neither habits nor records depend on the order of the files', () => {
	const files = Object.entries(weekly('2024-05-02', 9, (day, index) => `# Tide Group, ${index === 4 ? '2024-05-23' : day}\n\n## Hello\n\n- Ina Marlow / Harbour / @inamarlow\n- ${index % 2 ? 'Ravi Okoro' : 'R. Okoro'} / Ebb / @rokoro\n\n## Agenda\n\n- Welcome everybody\n- Topic ${index % 3}\n    - spoken of ${index}\n- ACTION: Ina to wind gauge ${index % 4}\n`));
	const expected = [learned(Object.fromEntries(files)), readTogether(Object.fromEntries(files))];
	for (let turn = 1; turn < files.length; turn++) {
		const turned = [...files.slice(turn), ...files.slice(0, turn)];
		for (const order of [turned, turned.toReversed(), turned.toSorted(([a], [b]) => (Number(a.slice(8, 10)) * 7) % 31 - (Number(b.slice(8, 10)) * 7) % 31)]) {
			expect([learned(Object.fromEntries(order)), readTogether(Object.fromEntries(order))]).toEqual(expected);
		}
	}
});
