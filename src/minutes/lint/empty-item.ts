import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** An agenda item without notes among items that have them. */
export function* emptyItem({ agenda }: Meeting): Iterable<Finding> {
	const empty = agenda.filter(({ notes }) => !notes);
	if (empty.length >= agenda.length / 2) return;
	for (const { title, position } of empty) {
		yield { reason: `Unexpected item \`${title}\` without notes, expected what was said; add a note, if only that it was not reached`, place: position };
	}
}
