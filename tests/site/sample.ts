import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { built } from './built.ts';
import { serve } from './serve.ts';

export interface Sample {
	browser: Browser;
	/** Where the site is served, without a slash at the end. */
	origin: string;
}

/** The sample archive, built once for all, served and a browser beside it, for all tests of a file; both are there once its tests run. */
export function sampleSite(): Sample {
	const sample = {} as Sample;
	const ends: (() => Promise<unknown>)[] = [];
	beforeAll(async () => {
		const site = await serve((await built('sample')).outDir);
		ends.unshift(() => site.close());
		const browser = await launchBrowser();
		ends.unshift(() => browser.close());
		Object.assign(sample, { browser, origin: site.origin });
	}, BROWSER_LIMIT);
	afterAll(async () => {
		for (const end of ends) await end();
	});
	return sample;
}
