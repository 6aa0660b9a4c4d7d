import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

export function* unknownSection({ sections, agenda }: Meeting): Iterable<Finding> {
	const depths = new Set(sections.filter(({ kind, heading }) => heading !== false && kind !== 'topic' && kind !== 'title' && kind !== 'repo').map(({ depth }) => depth));
	const top = Math.min(...depths);
	const headings = new Set(sections.map(({ position }) => position.start.line));
	const lists = agenda.filter(({ position }) => !headings.has(position.start.line)).length;
	if (lists === 0) return;
	for (const section of sections) {
		if (section.kind !== 'topic' || section.depth !== top) continue;
		yield { reason: `Unexpected ${section.title}`, place: section.position };
	}
}
