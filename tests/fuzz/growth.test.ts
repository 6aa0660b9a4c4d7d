import { expect, test } from 'vitest';
import { LAYOUTS } from './large.ts';
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
/** Twice the text takes twice the time; four times would be a square. */
const LINEAR = 3.2;

test.each(ONCE_SLOW)('%s of "%s": twice as many take about twice as long', (layout, stretch) => {
	const lay = LAYOUTS[layout];
	const [once, twice] = [SIZE, SIZE * 2].map((size) => shortest(lay?.(stretch, size) ?? '')) as [number, number];
	console.log(`${layout} of ${JSON.stringify(stretch)}: ${(twice / once).toFixed(2)} times ${Math.round(once)} ms`);
	// What takes next to nothing has no growth that could be told.
	expect(twice < 50 ? 1 : twice / once).toBeLessThan(LINEAR);
}, 60_000);

/** Milliseconds of this process, not of the clock: the least of some, as whatever else runs only adds to it. */
function shortest(text: string): number {
	return Math.min(...Array.from({ length: 4 }, () => {
		const started = process.cpuUsage();
		TARGETS['loader']?.run(text);
		const { user, system } = process.cpuUsage(started);
		return (user + system) / 1000;
	}));
}
