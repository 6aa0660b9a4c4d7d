import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** The few agenda items with a reference and without notes, where most items have notes. */
export function* emptyItem({ agenda, sections }: Meeting): Iterable<Finding> {
	const empty = agenda.filter(({ notes }) => !notes);
	if (empty.length > agenda.length * FEW) return;
	const announced = new Set(sections.flatMap(({ title, kind }) => (kind === 'announcements' ? title : [])));
	for (const { title, ref, section, position } of empty) {
		// an announcement, or a line without a reference, may say all there is to say
		if (ref === undefined || (section !== undefined && announced.has(section))) continue;
		yield { reason: `Unexpected item \`${title}\` without notes, expected what was said; add a note, if only that it was not reached`, place: position };
	}
}

/** Where more are without notes, the minutes are kept that way. */
const FEW = 0.25;
