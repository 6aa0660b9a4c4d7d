import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Habits } from '../../../src/minutes/habits/model.ts';
import { type StatedHabits, withStated } from '../../../src/minutes/habits/state.ts';
import { readMinutes } from '../../../src/minutes/read.ts';

function read(source: string, stated: StatedHabits, path = 'tide/a.md') {
	const habits = withStated(undefined, 1, stated);
	return readMinutes(new VFile({ path, value: source }), { path, ...(habits && { habits }) }).meeting;
}

test('what is stated wins over what was learned, and the group over all groups', () => {
	const learned: Habits = { files: 3, days: { order: { first: 'month' } }, parts: [{ title: 'hello', kind: 'agenda' }, { title: 'things', kind: 'agenda' }], template: [], people: [] };
	expect(withStated(learned, 3, { days: 'day', headings: { Hello: 'links' }, ignore: ['* Add your item here'] }, { headings: { Hello: 'attendees' } })).toEqual({
		files: 3, days: { order: { first: 'day' } }, people: [],
		parts: [{ title: 'hello', kind: 'attendees', stated: true }, { title: 'things', kind: 'agenda' }],
		template: [{ text: 'add your item here', as: 'template', stated: true }],
	});
	expect(withStated(learned, 3, undefined)).toBe(learned);
});

test('a file of a group without habits is read by what is stated', () => {
	const { date, attendees, agenda, actions } = read('# Tide Group 03/04/2020\n\n## Hello\n\n- Ina Marlow\n\n## Agenda\n\n- Submit your item\n- The pier\n    - Ina will paint it\n    - ACTION: Ina to call the yard\n', { days: 'day', headings: { Hello: 'attendees' }, ignore: ['Submit your item'], promises: 'marked' });
	expect([date?.value, attendees.map(({ name }) => name), agenda.map(({ title }) => title), actions.map(({ text }) => text)]).toEqual(['2020-04-03', ['Ina Marlow'], ['The pier'], ['Ina to call the yard']]);
});

test('a stated pattern says where the day stands in the path', () => {
	expect(read('# Tide Group\n', { path: 'YY-*/DD_MM' }, 'notes/24-tide/02_05.md').date?.value).toBe('2024-05-02');
	expect(read('# Tide Group\n', { path: 'YYYY/*-MM-DD' }, 'notes/2024/02_05.md').date?.from).not.toBe('line');
});

test('the language decides of words that two share, and the order of days where no file tells', () => {
	const { parts, days, language } = withStated(undefined, 1, { language: 'de', headings: { Sonstiges: 'announcements' } }) ?? {};
	expect([days?.order, language, parts?.find(({ title }) => title === 'sonstiges')?.kind]).toEqual([{ first: 'day' }, 'de', 'announcements']);
	expect(withStated(undefined, 1, { language: 'en' })?.days.order).toBeUndefined();
	expect(withStated(undefined, 1, { language: 'fr', days: 'month' })?.days.order).toEqual({ first: 'month' });
});
