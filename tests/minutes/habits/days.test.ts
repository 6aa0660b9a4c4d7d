import { expect, test } from 'vitest';
import { learned, readTogether, weekly } from './learned.ts';

test('a number above 12 in one file tells which is the month in all of them', () => {
	const files = { 'a.md': '# Tide Group 13/04/2020\n', 'b.md': '# Tide Group 27/04/2020\n', 'c.md': '# Tide Group 11/05/2020\n' };
	expect(learned(files)?.days.order).toEqual({ first: 'day', seen: { files: 2, of: 2, first: ['a.md:1', 'b.md:1'] } });
	expect(readTogether(files)['c.md']?.date?.value).toBe('2020-05-11');
	expect(readTogether({ 'c.md': '# Tide Group 11/05/2020\n', 'd.md': '# Tide Group 04/05/2020\n' })['c.md']?.date).toBeUndefined();
});

test('where files contradict each other no order is learned', () => {
	expect(learned({ 'a.md': '# 13/04/2020\n', 'b.md': '# 27/04/2020\n', 'c.md': '# 04/28/2020\n' })?.days.order).toBeUndefined();
});

test.each([[9, 'day'], [8, undefined]])('of %i days one with the month first is a slip: %s', (days, order) => {
	const files = Object.fromEntries(Array.from({ length: days }, (_, n) => [`${n}.md`, `# ${n + 13}/04/2020\n`]));
	expect(learned({ ...files, 'other.md': '# 04/28/2020\n' })?.days.order?.first).toBe(order);
});

test.each([[1, undefined], [2, 'day']])('%i days that tell which number comes first: %s', (days, order) => {
	const files = Object.fromEntries(Array.from({ length: days }, (_, n) => [`${n}.md`, `# ${n + 13}/04/2020\n`]));
	expect(learned({ ...files, 'other.md': '# Notes\n' })?.days.order?.first).toBe(order);
});

test('a title left in place yields to the path whose day is the one on which the group meets', () => {
	const files = weekly('2026-01-01', 8, (day, index) => `# Tide Group: ${index === 6 ? 'Feb 12, 2025' : day}\n\n## Present\n\n- Ina Marlow\n`);
	expect(learned(files)?.days.weekday).toMatchObject({ day: 4, seen: { files: 7, of: 7 } });
	const { date, dates } = readTogether(files)['2026-02-12.md'] ?? {};
	expect([date?.value, dates?.map(({ value }) => value)]).toEqual(['2026-02-12', ['2026-02-12', '2025-02-12']]);
});

test('where both days are possible and no other file tells, the title is believed', () => {
	const files = weekly('2026-01-01', 8, (day, index) => `# Tide Group: ${index === 7 ? '2026-02-26' : day}\n`);
	expect([readTogether(files)['2026-02-19.md']?.date?.value, learned(files)?.days.settled]).toEqual(['2026-02-26', undefined]);
});

test('of two days the one is believed that no other file has, or that lies between those of the files around it', () => {
	const second = weekly('2026-01-01', 5, (day, index) => `# Tide Group: ${index === 2 || index === 3 ? '2026-01-08' : day}\n`);
	expect(learned(second)?.days.settled).toEqual([{ path: '2026-01-15.md', value: '2026-01-15', by: 'second' }, { path: '2026-01-22.md', value: '2026-01-22', by: 'second' }]);
	expect(readTogether(second)['2026-01-15.md']?.date?.value).toBe('2026-01-15');
	const once = weekly('2026-01-01', 5, (day, index) => `# Tide Group: ${index === 2 ? '2026-01-08' : day}\n`);
	expect(readTogether(once)['2026-01-15.md']?.date?.value).toBe('2026-01-08');
	const year = weekly('2026-01-01', 4, (day, index) => `# Tide Group: ${index === 2 ? '2025-01-15' : day}\n`);
	expect(learned(year)?.days.settled).toEqual([{ path: '2026-01-15.md', value: '2026-01-15', by: 'year' }]);
	const renamed = { ...weekly('2026-01-01', 3, (day) => `# Tide Group: ${day}\n`), '2026-01-15-evening.md': '# Tide Group: 2026-01-22\n' };
	expect(readTogether(renamed)['2026-01-15-evening.md']?.date?.value).toBe('2026-01-22');
});

test('one day that stands in the names of many files is no day of the week to meet on', () => {
	const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`20th-february-2025-${index}.md`, `# ${index + 2}th March 2025\n`]));
	expect(learned(files)?.days.weekday).toBeUndefined();
	expect(readTogether(files)['20th-february-2025-2.md']?.date?.value).toBe('2025-03-04');
});

test('the path is told as a pattern', () => {
	const text = '# Tide Group\n';
	expect(learned({ '2024/tide-05-02.md': text, '2024/tide-05-16.md': text, 'notes/2023/tide-12-28.md': text })?.days.path).toEqual({
		pattern: 'YYYY/*-MM-DD', seen: { files: 3, of: 3, first: ['2024/tide-05-02.md', '2024/tide-05-16.md', 'notes/2023/tide-12-28.md'] },
	});
});
