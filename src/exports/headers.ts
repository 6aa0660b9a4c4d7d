import type { Export } from './export.ts';
import { hostPolicy } from './policy.ts';

/** What a host sends with every file, by name. */
export const HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': hostPolicy(),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

export const headers: Export = {
	path: '_headers',
	type: 'text/plain',
	describe: 'what hosts that read it (Netlify, Cloudflare Pages) send with every file',
	write: ({ federation }, { at }) => [
		block('/*', { ...HEADERS, 'Content-Security-Policy': hostPolicy(federation) }),
		// The search of another archive may load it.
		block(`${at.searchIndex}*`, { 'Access-Control-Allow-Origin': '*' }),
	].join(''),
};

function block(path: string, lines: Readonly<Record<string, string>>): string {
	return `${path}\n${Object.entries(lines).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
