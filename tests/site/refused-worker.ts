import type { Page } from 'playwright-core';

/** On pages opened from now on the site's script may not start a worker; what it loads instead may start its own. */
export async function refuseWorker(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const Own = Worker;
		let started = 0;
		globalThis.Worker = class extends Own {
			constructor(address: string | URL) {
				if (started++ === 0) throw new Error('Expected nobody to speak to the worker');
				super(address);
			}
		};
	});
}
