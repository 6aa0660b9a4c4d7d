import type { BrowserContext } from 'playwright-core';

/** A violation of the policy says so as this, among what a page prints. */
const VIOLATED = 'policy violated:';

/**
 * What happens in a browser that should not: a dialog, anything printed or thrown, a request to another origin, a violation
 * of the policy. Call it before the first page is opened; what it returns grows.
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
	const seen: string[] = [];
	await context.exposeBinding('violated', (_source, text: string) => void seen.push(`${VIOLATED} ${text}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI }) => {
			(globalThis as unknown as { violated(text: string): void }).violated(`${effectiveDirective} by ${blockedURI || 'inline'} on ${documentURI}`);
		});
	});
	context.on('page', (page) => {
		page.on('dialog', (dialog) => {
			seen.push(`dialog: ${dialog.message()} on ${page.url()}`);
			void dialog.dismiss();
		});
		// What has no icon is asked for one, which no site need have.
		page.on('console', (message) => !message.location().url.endsWith('/favicon.ico') && seen.push(`console: ${message.text()} on ${page.url()}`));
		page.on('pageerror', (error) => seen.push(`error: ${error.message} on ${page.url()}`));
	});
	context.on('request', (request) => {
		if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:')) seen.push(`request: ${request.url()}`);
	});
	return seen;
}
