import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { indexSpan } from './search-index.ts';
import { inertLines } from '../source/inert.ts';
import { bySpan, readRecords } from './search-records.ts';

type Server = HookParameters<'astro:server:setup'>['server'];
type Files = ReadonlyMap<string, Uint8Array>;

/** Pagefind asks for it first, and never from a cache. */
const ENTRY = 'pagefind-entry.json';
const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json', txt: 'text/plain; charset=utf-8' };

/**
 * Answers what is under `<base>pagefind/` from an index in memory, which it makes of the records at
 * `address` when it is first asked, and again when a page is opened after they changed.
 */
export function searchMiddleware(server: Server, base: string, address: string, logger: AstroIntegrationLogger) {
	const folder = `${base}pagefind/`;
	let held: { text: string; files: Files } | undefined;
	let making: Promise<Files> | undefined;

	const make = async (): Promise<Files> => {
		const text = await fetchRecords(server, address);
		if (held?.text === text) return held.files;
		logger.info('making the search index');
		const files = new Map<string, Uint8Array>();
		for await (const some of bySpan(readRecords([text]))) {
			for (const [name, content] of await indexSpan(some)) files.set(name, content);
		}
		held = { text, files };
		return files;
	};

	return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
		const [path = ''] = (request.url ?? '').split('?');
		if (!path.startsWith(folder)) return next();
		const name = path.slice(folder.length);
		const ready = held && name !== ENTRY ? Promise.resolve(held.files) : (making ??= make().finally(() => (making = undefined)));
		ready.then(
			(files) => send(response, name, files.get(name)),
			(error: unknown) => {
				logger.error(inertLines(error instanceof Error ? error.message : String(error)));
				response.writeHead(500).end();
			},
		);
	};
}

function send(response: ServerResponse, name: string, content: Uint8Array | undefined): void {
	const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
	if (content) response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(content);
	else response.writeHead(404).end();
}

async function fetchRecords(server: Server, address: string): Promise<string> {
	const origin = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
	if (!origin) throw new Error('Expected the dev server to listen before it is searched. Load the page again.');
	const answer = await fetch(new URL(address, origin));
	if (!answer.ok) throw new Error(`Expected ${address} to list what there is to find, got ${answer.status}. The lines above say why.`);
	return answer.text();
}
