import { availableParallelism } from 'node:os';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests build sites, open a browser, read all real minutes, install packages, ask Git often or measure how a time grows: minutes, not seconds. `tests/suite.test.ts` holds that no other builds or opens one. */
export const SLOW = ['tests/site/**', 'tests/package/**', 'tests/workflows/**', 'tests/fuzz/**', 'tests/corpus/**', 'tests/astro/loader.test.ts', 'tests/astro/swap.test.ts', 'tests/import/**', 'tests/patterns/patterns.test.ts', 'tests/cli/astro.test.ts', 'tests/cli/inert.test.ts'];

/** Those that take longest, which begin first, so that no worker is left with one while the others have ended. Where no run was before, Vitest goes by the sizes of files. */
const LONGEST = ['site/faults', 'site/incremental', 'package/packed', 'site/search', 'site/search-axe', 'site/axe', 'site/visual', 'site/spans', 'corpus/corpus', 'import/killed', 'site/appearance', 'minutes/laws'];

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) => (LONGEST.findIndex((path) => moduleId.endsWith(`/${path}.test.ts`)) + 1 || Infinity);
		const sorted = await super.sort(files);
		return sorted.map((file, index) => ({ file, index, place: place(file) })).sort((a, b) => (a.place === b.place ? a.index - b.index : a.place - b.place)).map(({ file }) => file);
	}
}

/** Its patterns are told as their modules are loaded, and a module is loaded once. */
const ALONE = 'tests/patterns/patterns.test.ts';

/** Packages are taken as they are published: parsers of Markdown have a second build for who develops them, which checks itself at every step. */
const asPublished: Plugin = {
	name: 'as-published',
	configResolved({ ssr }) {
		const { conditions } = ssr.resolve ?? {};
		conditions?.splice(0, conditions.length, ...conditions.filter((condition) => condition !== 'development|production'));
	},
};

const test = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
	test: {
		// By itself Vitest leaves a core to itself: half of two.
		maxWorkers: availableParallelism(),
		sequence: { sequencer: LongestFirst },
		projects: [
			// Its files share what they import, which takes longer than most of their tests: none changes a module, and what one sets it puts back.
			{ plugins: [asPublished], test: { ...test, name: 'fast', include: ['tests/**/*.test.ts'], exclude: SLOW, isolate: false } },
			{ test: { ...test, name: 'alone', include: [ALONE] } },
			// What hangs ends, and what only waits for a busy machine does not: a build can take a minute there.
			{ test: { ...test, name: 'slow', include: SLOW.map((path) => (path.endsWith('/**') ? `${path}/*.test.ts` : path)), exclude: [ALONE], globalSetup: ['tests/site/place.ts'], testTimeout: 300_000, hookTimeout: 600_000, isolate: false } },
		],
	},
});
