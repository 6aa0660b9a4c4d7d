import { headingKind, isNamed, SECTION_NAMES } from '../layouts/headings.ts';
import type { Meeting } from '../model.ts';
import { oneLetterOff, twoLettersSwapped } from '../spelling.ts';
import type { Finding } from './rule.ts';

/** A heading that nearly has a section's name, and may be read as a topic because of it. */
export function* unknownSection({ sections }: Meeting): Iterable<Finding> {
	for (const { kind, title, position } of sections) {
		if (kind === 'repo' || kind === 'title' || isNamed(title)) continue;
		const written = title.toLowerCase();
		const name = NAMES.find((known) => Math.abs(known.length - written.length) <= 1 && isSlip(written, known.toLowerCase()));
		if (!name || headingKind(name) === 'topic') continue;
		yield { reason: `Unexpected heading \`${title}\`, expected \`${name}\`; correct it, or its section may be read as a topic`, place: position, actual: title, expected: [name] };
	}
}

/** A shorter name is a letter off from another word: `Note`, `Notes`. */
const LONG = 6;

const NAMES = SECTION_NAMES.filter(({ length }) => length >= LONG);

function isSlip(written: string, known: string): boolean {
	return oneLetterOff(written, known) || twoLettersSwapped(written, known);
}
