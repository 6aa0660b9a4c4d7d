import type { Export } from './export.ts';
import { hostPolicy } from './policy.ts';

/** What a host sends with every file, by name. */
export const HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': hostPolicy,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

export const headers: Export = {
	path: '_headers',
	type: 'text/plain',
	describe: 'what hosts that read it (Netlify, Cloudflare Pages) send with every file',
	write: () => `/*\n${Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
};
