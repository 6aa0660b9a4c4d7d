import { MEASURED, type Measured } from './layouts/measured.ts';
import type { How } from './model.ts';

/** How sure an entry is that was read by a form, from 0 to 1; by a form that was never measured, as sure as others of its kind. */
export function sureOf(field: keyof Measured, form: string, how: How): number {
	const { forms, ...others } = MEASURED[field];
	return forms[form] ?? (how === 'marked' ? others.marked : others.phrased);
}
