import type { Habits } from './model.ts';

/** What of a group's habits decides how a file is read, as text: without the evidence, which changes with every file. */
export function habitsKey(habits: Habits | undefined): string {
	if (!habits) return '';
	const known = keys.get(habits) ?? JSON.stringify(habits, (key, value: unknown) => (EVIDENCE.has(key) ? undefined : value));
	keys.set(habits, known);
	return known;
}

const keys = new WeakMap<Habits, string>();

/** Fields that say how something was learned. */
const EVIDENCE: ReadonlySet<string> = new Set(['files', 'seen', 'under', 'stated']);
