import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEADERS } from '../../src/exports/headers.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml', '.atom': 'application/atom+xml',
};
/** Files whose names change with what is in them. */
const HASHED = /\/_astro\//;

export interface Served {
	origin: string;
	/** What it was asked for so far, in order. */
	asked: string[];
	/** Bytes sent so far, headers and all. */
	sent(): number;
	close(): Promise<void>;
}

/**
 * Serves a built site as a static host does: folders by their index, gzip, ten minutes of cache (a year for what has its
 * hash in its name), and `own` headers, those of `_headers` unless given: some hosts send none.
 */
export async function serve(root: string, base = '/', own = HEADERS): Promise<Served> {
	const asked: string[] = [];
	const sockets = new Set<Socket>();
	const sendable = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://here.invalid').pathname);
		asked.push(path);
		const name = path.endsWith('/') ? `${path}index.html` : path;
		const inside = name.startsWith(base) ? join(root, normalize(`/${name.slice(base.length)}`)) : '';
		const type = TYPES[extname(inside)];
		const headers = { 'Content-Type': type ?? 'application/octet-stream', 'Cache-Control': HASHED.test(path) ? 'max-age=31536000, immutable' : 'max-age=600', ...own, ...(type && { 'Content-Encoding': 'gzip' }) };
		const send = (content: Buffer) => response.writeHead(200, { ...headers, 'Content-Length': content.length }).end(content);
		const known = sendable.get(inside);
		if (known) send(known);
		else readFile(inside).then(
			(content) => {
				const made = type ? gzipSync(content) : content;
				sendable.set(inside, made);
				send(made);
			},
			() => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'),
		);
	});
	server.on('connection', (socket) => sockets.add(socket));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
		close: () => closed(server),
	};
}

function closed(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}
