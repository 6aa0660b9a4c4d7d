import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Files whose tests build sites, open a browser, read all real minutes, install packages, ask Git often or measure how a time grows: minutes, not seconds. `tests/suite.test.ts` holds that no other builds or opens one. */
export const SLOW = ['tests/site/**', 'tests/package/**', 'tests/workflows/**', 'tests/fuzz/**', 'tests/corpus/**', 'tests/astro/loader.test.ts', 'tests/astro/swap.test.ts', 'tests/import/**', 'tests/patterns/patterns.test.ts', 'tests/cli/astro.test.ts', 'tests/cli/inert.test.ts'];

const test = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
	test: {
		// By itself Vitest leaves a core to itself: half of two.
		maxWorkers: availableParallelism(),
		projects: [
			// Its files share what they import, which takes longer than most of their tests: none changes a module, and what one sets it puts back.
			{ test: { ...test, name: 'fast', include: ['tests/**/*.test.ts'], exclude: SLOW, isolate: false } },
			// What hangs ends, and what only waits for a busy machine does not: a build can take a minute there.
			{ test: { ...test, name: 'slow', include: SLOW.map((path) => (path.endsWith('/**') ? `${path}/*.test.ts` : path)), globalSetup: ['tests/site/place.ts'], testTimeout: 300_000, hookTimeout: 600_000 } },
		],
	},
});
