import { headingKind } from '../layouts/headings.ts';
import type { SectionKind } from '../model.ts';
import { normalLine } from './line.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../layouts/languages/index.ts';
import type { Language } from '../layouts/languages/language.ts';
import { normalHeading } from '../layouts/vocabulary.ts';
import type { Habits, PartHabit } from './model.ts';

/** What somebody states of a group's habits; each wins over what was learned. */
export interface StatedHabits {
	/** Which number comes first in `03/04/2020`. */
	days?: 'day' | 'month';
	/** Where the path has the day: `YYYY/*-MM-DD`, without the extension. */
	path?: string;
	/** What headings, bold parts and labels are for. */
	headings?: Record<string, SectionKind>;
	/** Lines that are the template's. */
	ignore?: string[];
	/** Only what is marked is a promise. */
	promises?: 'marked';
	/** What the minutes are written in: of words that two languages share its own count, and days are in its order. */
	language?: LanguageCode;
	/** Whether a file is parted into meetings at its headings that name a day. */
	split?: 'headings' | 'never';
}

/** A group's habits with what was stated of them, the innermost last; undefined where nothing is known. */
export function withStated(habits: Habits | undefined, files: number, ...stated: readonly (StatedHabits | undefined)[]): Habits | undefined {
	return stated.reduce<Habits | undefined>((before, one) => (one ? state(before ?? { files, days: {}, parts: [], template: [], people: [] }, one) : before), habits);
}

function state(habits: Habits, { days, path, headings = {}, ignore = [], promises, split, language }: StatedHabits): Habits {
	const own = language ? wordsOf(language).filter(({ title }) => Object.keys(headings).every((heading) => normalHeading(heading) !== title)) : [];
	const order = days ?? (language && (LANGUAGE_CODES[language] as Language).dayFirst && !habits.days.order ? 'day' as const : undefined);
	const parts = [...own, ...Object.entries(headings).map(([title, kind]) => ({ title: normalHeading(title), kind, stated: true as const }))];
	const lines = ignore.map((text) => ({ text: normalLine(text), as: 'template' as const, stated: true as const }));
	return {
		...habits,
		days: { ...habits.days, ...(order && { order: { first: order } }), ...(path && { path: { pattern: path, stated: true as const } }) },
		parts: [...parts, ...habits.parts.filter(({ title }) => parts.every((part) => part.title !== title))],
		template: [...lines, ...habits.template.filter(({ text }) => lines.every((line) => line.text !== text))],
		...(promises && { promises }),
		...(split && { split }),
		...(language && { language }),
	};
}

/** The headings of a language that mean something else in one that comes before it. */
function wordsOf(language: LanguageCode): PartHabit[] {
	const sections = Object.entries(LANGUAGE_CODES[language].sections) as [SectionKind, readonly string[]][];
	return sections.flatMap(([kind, words]) => words.map((word) => ({ title: normalHeading(word), kind, stated: true as const }))).filter(({ title, kind }) => headingKind(title) !== kind);
}
