import { readDays } from '../days.ts';
import { normalHeading } from '../layouts/vocabulary.ts';
import { remembering } from '../remembering.ts';

/** What a part is called, whichever day is written behind it: `Breakout A (Europe) - 2024-05-02`. */
export const partTitle = remembering((text: string): string => {
	const plain = readDays(text).filter(({ weak }) => !weak).reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
	return normalHeading(plain) || normalHeading(text);
});
