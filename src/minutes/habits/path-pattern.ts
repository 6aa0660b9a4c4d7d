import { dayOf } from '../days.ts';
import { remembering } from '../remembering.ts';

/** The day that a path has where a pattern such as `YYYY/*-MM-DD` says; undefined where the path is no such one. The pattern is without the extension. */
export function dayByPattern(path: string, pattern: string): { value: string; raw: string } | undefined {
	const { year, month, day } = matcherOf(pattern).exec(path)?.groups ?? {};
	const value = year && month && day ? dayOf(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)) : undefined;
	return value === undefined ? undefined : { value, raw: path };
}

/** Signs of a pattern and what they stand for; anything else stands for itself. */
const SIGNS: Readonly<Record<string, string>> = { YYYY: '(?<year>\\d{4})', YY: '(?<year>\\d{2})', MM: '(?<month>\\d{2})', M: '(?<month>\\d{1,2})', DD: '(?<day>\\d{2})', D: '(?<day>\\d{1,2})', '*': '[^/]*?' };

const matcherOf = remembering((pattern: string) => {
	const seen = new Set<string>();
	const source = pattern.split(/(YYYY|YY|MM|M|DD|D|\*)/).map((part) => {
		const sign = SIGNS[part];
		const name = part[0] ?? '';
		if (sign === undefined || (part !== '*' && seen.has(name))) return part === '*' || sign === undefined ? part.replace(/[.+?^${}()|[\]\\*]/g, '\\$&') : '\\d+';
		if (part !== '*') seen.add(name);
		return sign;
	}).join('');
	return new RegExp(`(?:^|/)${source}(?:\\.[^./]*)?$`);
});
