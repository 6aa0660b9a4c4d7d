import { z } from 'zod';
import { type Days, meetingDays } from '../archive/days.ts';
import { type Named, namedPeople } from '../archive/names.ts';
import type { Export } from './export.ts';

const address = z.string().describe('On the site, without its origin');

export const searchDaysShape: z.ZodType<Days> = z.record(z.iso.date(), z.array(z.strictObject({
	title: z.string(),
	address,
}))).describe('By the day they were held');

export const searchPeopleShape: z.ZodType<Named[]> = z.array(z.strictObject({
	id: z.string().describe('As in people.json'),
	title: z.string().describe('Their name, else their handle'),
	address,
	spellings: z.array(z.string()).describe('Names and handles in lower case'),
}));

export const searchDays: Export = {
	path: 'search/days.json',
	type: 'application/json',
	describe: 'what the search page answers a date with: the meetings of each day',
	write: ({ meetings }) => JSON.stringify(meetingDays(meetings)),
};

export const searchPeople: Export = {
	path: 'search/people.json',
	type: 'application/json',
	describe: 'what the search page answers a name with: everybody by every spelling',
	write: ({ people }) => JSON.stringify(namedPeople(people)),
};
