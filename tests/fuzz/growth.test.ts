import { expect, test } from 'vitest';
import { LAYOUTS, within } from './large.ts';
import { TARGETS } from './targets.ts';

/** What once took a time that grew with the square of a document, and how it was laid out. */
const ONCE_SLOW: readonly [layout: string, stretch: string][] = [
	['long paragraphs', 'objections? #12 '],
	['long paragraphs', 'agreed <!--2024-02-30'],
	['long paragraphs', 'If he will and she will '],
	['short paragraphs', '&#0;<a href="'],
	['long paragraphs', '$TIDE$ '],
	['long items', 'Ina, Bo Sand\n'],
	['headings', '[#12 '],
	['headings', '<a href="'],
	['people', '@ina '],
	['people of many names', 'x'],
	['one line of issues', ' agreed '],
	['rows', '#12 '],
];
const SIZE = 100_000;
/** Characters of a text that is long enough to tell. */
const LEAST = 10_000;
/** Twice the text takes twice the time; four times would be a square. */
const LINEAR = 3.2;

test.each(ONCE_SLOW)('%s of "%s": twice as many take about twice as long', (layout, stretch) => {
	const lay = (size: number): string => LAYOUTS[layout]?.(stretch, size) ?? '';
	// A text that is refused has no growth: the longer one keeps to what a document may hold.
	const longer = within(lay, SIZE * 2);
	expect(longer.length).toBeGreaterThan(LEAST);
	const [once, twice] = [lay(longer.length / 2), longer].map(shortest) as [number, number];
	console.log(`${layout} of ${JSON.stringify(stretch)}: ${(twice / once).toFixed(2)} times ${Math.round(once)} ms`);
	// What takes next to nothing has no growth that could be told.
	expect(twice < 50 ? 1 : twice / once).toBeLessThan(LINEAR);
}, 60_000);

/** Milliseconds of this process, not of the clock: the least of some, as whatever else runs only adds to it. */
function shortest(text: string): number {
	return Math.min(...Array.from({ length: 10 }, () => {
		const started = process.cpuUsage();
		TARGETS['loader']?.run(text);
		const { user, system } = process.cpuUsage(started);
		return (user + system) / 1000;
	}));
}
