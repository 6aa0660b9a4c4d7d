import { headingKind, isNamed } from '../sections.ts';
import { SECTION_NAMES } from '../layouts/names.ts';
import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A heading that nearly has a section's name, and may be read as a topic because of it. */
export function* unknownSection({ sections }: Meeting): Iterable<Finding> {
	for (const { kind, title, position } of sections) {
		if (kind === 'repo' || kind === 'title' || isNamed(title)) continue;
		const name = SECTION_NAMES.find((known) => distance(title.toLowerCase(), known.toLowerCase()) <= (known.length < LONG ? 0 : 1));
		if (!name || headingKind(name) === 'topic') continue;
		yield { reason: `Unexpected heading \`${title}\`, expected \`${name}\`; correct it, or its section may be read as a topic`, place: position, actual: title, expected: [name] };
	}
}

/** A shorter name is a letter off from another word: `Note`, `Notes`. */
const LONG = 6;

/** Letters added, left out, changed or swapped with the next. */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 1) return 2;
	let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
			row.push(Math.min(changed, swapped, at(last, j) + 1, at(row, j - 1) + 1));
		}
		[before, last] = [last, row];
	}
	return at(last, b.length);
}

function at(row: readonly number[] | undefined, index: number): number {
	return row?.[index] ?? Infinity;
}
