import { MEASURED, type Measured } from './layouts/measured.ts';

/** How sure an entry is that was read by a form, from 0 to 1. A form that was never measured is as sure as all together. */
export function sureOf(field: keyof Measured, form: string): number {
	const { all, forms } = MEASURED[field];
	return shareOf(forms[form] ?? { right: 0, found: 0 }, all);
}

/** The share that is right of what a form found, drawn towards that of all forms where it found little; two digits. */
export function shareOf({ right, found }: { right: number; found: number }, all: number): number {
	return Math.round((100 * (right + WEIGHT * all)) / (found + WEIGHT)) / 100;
}

/** The share of all forms counts as much as so many entries of a form's own. */
const WEIGHT = 4;
