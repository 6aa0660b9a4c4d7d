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
const SIZE = 200_000;
/** Characters of a text that is long enough to tell. */
const LEAST = 10_000;
/** The shorter text is so many times shorter: the further apart, the less can chance make of one growth another. */
const TIMES = 4;
/** Halfway, as factors go, between what grows as the text does (4) and as its square (16). */
const LINEAR = 8;

test.each(ONCE_SLOW)('%s of "%s": four times as many take about four times as long', (layout, stretch) => {
	const lay = (size: number): string => LAYOUTS[layout]?.(stretch, size) ?? '';
	// A text that is refused has no growth: the longer one keeps to what a document may hold.
	const longer = within(lay, SIZE);
	expect(longer.length).toBeGreaterThan(LEAST);
	const [less, more] = shortest(lay(longer.length / TIMES), longer);
	console.log(`${layout} of ${JSON.stringify(stretch)}: ${(more / less).toFixed(2)} times ${Math.round(less)} ms`);
	// What takes next to nothing has no growth that could be told.
	expect(more < 50 ? 1 : more / less).toBeLessThan(LINEAR);
}, 60_000);

/** Milliseconds of this thread that each text takes, not of those that compile or clean up: the least of some turns, as whatever else runs only adds to it. */
function shortest(...texts: [string, string]): [number, number] {
	const least: [number, number] = [Infinity, Infinity];
	for (let turn = 0; turn < 8; turn++) {
		for (const at of [0, 1] as const) {
			const started = process.threadCpuUsage();
			TARGETS['loader']?.run(texts[at]);
			const { user, system } = process.threadCpuUsage(started);
			least[at] = Math.min(least[at], (user + system) / 1000);
		}
	}
	return least;
}
