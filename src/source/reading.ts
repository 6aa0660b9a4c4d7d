import { z } from 'zod';
import { CODES } from '../minutes/layouts/languages/index.ts';
import type { StatedHabits } from '../minutes/habits/state.ts';

/** What a heading may be said to be for. */
const ROLES = ['attendees', 'observers', 'regrets', 'invited', 'agenda', 'announcements', 'minutes', 'standup', 'review', 'procedure', 'actions', 'decisions', 'qa', 'upcoming', 'links', 'topic'] as const;

const EXPECTED = `a mapping of headings to ${ROLES.map((role) => `\`${role}\``).join(', ')}`;

/** `reading:` of archive.yml, for all groups or for one: what the owner states of how minutes are written. */
export const READING = z.strictObject(
	{
		days: z.enum(['day-first', 'month-first'], '`day-first` or `month-first`').transform((order) => (order === 'day-first' ? 'day' as const : 'month' as const)).optional().describe('What comes first in a day such as 03/04/2020'),
		path: z.string('a pattern such as `YYYY/*-MM-DD`').refine(hasDay, 'a pattern with `YYYY`, `MM` and `DD`, such as `YYYY/*-MM-DD`').refine((path) => path.split('*').length <= 4, 'a pattern with three `*` at most').optional().describe('Where the day stands in the path'),
		headings: z.record(z.string(), z.enum(ROLES, `one of ${ROLES.map((role) => `\`${role}\``).join(', ')}`), EXPECTED).optional().describe('What a heading is for'),
		ignore: z.array(z.string('a line of text').trim().min(1, 'a line of text'), 'a list of lines').optional().describe('Lines that say nothing, as those of a template'),
		promises: z.literal('marked', '`marked`, or no such key').optional().describe('`marked`, where no sentence alone is a promise'),
		split: z.enum(['headings', 'never'], '`headings` or `never`').optional().describe('Whether dated headings part a file into several meetings: `headings` always, `never`, else where it is seen'),
		language: z.enum(CODES, `one of ${CODES.map((code) => `\`${code}\``).join(', ')}`).optional().describe('What the minutes are written in: of words that two languages share its own count, and days are in its order'),
	},
	'a mapping with `days`, `path`, `headings`, `ignore`, `promises`, `split` and `language`',
).transform(({ days, path, headings, ignore, promises, split, language }): StatedHabits => ({
	...(days && { days }), ...(path && { path }), ...(headings && { headings }), ...(ignore && { ignore }), ...(promises && { promises }), ...(split && { split }), ...(language && { language }),
}));

/** Whether a pattern names year, month and day, in an order that somebody writes. */
function hasDay(pattern: string): boolean {
	return ['YMD', 'DMY', 'MDY'].some((order) => {
		let at = -1;
		return [...order].every((part) => (at = pattern.indexOf(part, at + 1)) >= 0);
	});
}
