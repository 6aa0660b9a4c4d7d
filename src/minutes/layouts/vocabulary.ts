import type { SectionKind } from '../model.ts';
import { remembering } from '../remembering.ts';
import { fold } from '../spelling.ts';
import { LANGUAGE_CODES, LANGUAGES } from './languages/index.ts';
import type { Language } from './languages/language.ts';

/** A heading as tables of them read it: in lower case, without signs, numbers and what stands in brackets. */
export function normalHeading(text: string): string {
	return text.length > LONGEST ? normal(text) : remembered(text);
}

/** No heading that comes back is longer. */
const LONGEST = 120;

const remembered = remembering(normal);

function normal(text: string): string {
	const lower = text.toLowerCase();
	return NORMAL.test(lower) ? lower : lower.replace(TAG, ' ').replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, '').replace(/[’'`]/g, '').replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
		.replace(/[^\p{L}\p{N}&/+]+/gu, ' ').replace(/ ?\/ ?/g, '/').trim();
}

/** A comment or a tag in a heading: `<!-- omit in toc -->`. */
export const TAG = /<!--[^>]{0,200}-->|<\/?(?:font|span|b|i|u|em|strong|br|a|p|div|sub|sup|small|big|center|mark|del|ins|code|details|summary|img)\b[^<>]{0,99}>/gi;

/** Words and single blanks: as tables read it already. */
const NORMAL = /^[a-z]+(?: [a-z]+)*$/;

/** The kind of section that a heading's words name in one of the languages. `normal` is as `normalHeading` gives it. */
export function sectionNamed(normal: string): SectionKind | undefined {
	return SECTIONS.get(fold(normal));
}

/** Whether a heading stands over topics that there was no time for. */
export function isDeferred(normal: string): boolean {
	return DEFERRED.has(fold(normal));
}

/** Whether a label says that a day follows: `Datum`, `Date & Time`, `日時`. */
export function saysWhen(label: string): boolean {
	return normalHeading(label).split(JOINED).some((part) => WHEN.has(fold(part.trim())));
}

/** Words that join two labels. */
const JOINED = /[/&+]| and | und | et | y | e | en | i /;

/** Of a month's name, or its short form: 1 to 12. */
export function monthNamed(word: string): number | undefined {
	return MONTHS.get(fold(word));
}

/** Of a weekday's name, or its short form: 0 for Sunday to 6. */
export function weekdayNamed(word: string): number | undefined {
	return WEEKDAYS.get(fold(word));
}

/** The name of a weekday in the language of another's. */
export function weekdayLike(word: string, day: number): string {
	const { weekdays } = LANGUAGES.find((language) => language.weekdays.some((forms) => forms.split(' ').some((form) => fold(form) === fold(word)))) ?? LANGUAGE_CODES.en;
	const name = weekdays[(day + 6) % 7]?.split(' ')[0] ?? '';
	return word[0] === word[0]?.toUpperCase() ? name.replace(/^./u, (letter) => letter.toUpperCase()) : name;
}

export type Column = keyof Language['columns'] | 'handle';

/** What a column of a table of people holds, by its heading. */
export function columnNamed(heading: string): Column | undefined {
	const normal = normalHeading(heading);
	return HANDLE_COLUMN.test(heading.trim()) ? 'handle' : COLUMNS.get(fold(normal));
}

/** `GitHub`, `GitHub handle`, `@`. */
const HANDLE_COLUMN = /^(?:(?:github|gh)(?:[ -]?(?:handle|user ?names?|ids?|accounts?|names?))?|handles?|user ?names?|nick(?:name)?s?|@)$/i;

/** Whether a cell or a word says that somebody was there, or was not; undefined where it says neither. */
export function saysThere(written: string): boolean | undefined {
	const word = fold(written.trim().replace(/[.!]$/, ''));
	return THERE.has(word) ? true : AWAY.has(word) ? false : undefined;
}

const SECTIONS = new Map<string, SectionKind>();
const DEFERRED = new Set<string>();
const WHEN = new Set<string>();
const MONTHS = new Map<string, number>();
const WEEKDAYS = new Map<string, number>();
const COLUMNS = new Map<string, Column>();
const THERE = new Set<string>();
const AWAY = new Set<string>();

for (const { sections, deferred, when, months, weekdays, columns, there, away } of LANGUAGES) {
	for (const [kind, names] of Object.entries(sections) as [SectionKind, readonly string[]][]) for (const name of names) first(SECTIONS, name, kind);
	for (const [column, names] of Object.entries(columns) as [Column, readonly string[]][]) for (const name of names) first(COLUMNS, name, column);
	for (const name of deferred) DEFERRED.add(fold(name));
	for (const name of when) WHEN.add(fold(name));
	for (const [index, forms] of months.entries()) for (const form of wordsOf(forms)) first(MONTHS, form, index + 1);
	for (const [index, forms] of weekdays.entries()) for (const form of wordsOf(forms)) first(WEEKDAYS, form, (index + 1) % 7);
	for (const word of wordsOf(there)) THERE.add(fold(word));
	for (const word of wordsOf(away)) AWAY.add(fold(word));
}

function wordsOf(forms: string): string[] {
	return forms.split(' ').filter(Boolean);
}

function first<Value>(map: Map<string, Value>, name: string, value: Value): void {
	const key = fold(name);
	if (!map.has(key)) map.set(key, value);
}
