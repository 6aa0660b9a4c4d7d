import { expect, test } from 'vitest';
import { learned, weekly } from './learned.ts';

test('a group knows whom two of its files list, and not whom one does', () => {
	const files = weekly('2024-05-02', 4, (day, index) => `# Tide Group, ${day}\n\n## Present\n\n- Ina Marlow\n${index < 2 ? '- Bo Sand\n' : ''}${index < 1 ? '- Cleo Tarn\n' : ''}\n## The buoy\n\n- it leaks ${index}\n`);
	expect(learned(files)?.people.map(({ name, seen }) => [name, seen?.files])).toEqual([['Ina Marlow', 4], ['Bo Sand', 2]]);
});
