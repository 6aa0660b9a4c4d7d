import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASTRO, environment } from './build.ts';
import { copyProject } from './project.ts';

const ADDRESS = /https?:\/\/localhost:\d+\//;
const PAUSE = 200;

export interface Dev {
	/** The archive it shows, to be changed. */
	archive: string;
	/** Where it listens, once it does. */
	origin(): Promise<string>;
	/** Asks for a page until what comes has these words; rejects with what the server printed when it ends. */
	shows(address: string, words: string): Promise<string>;
	/** Asks for a page until a meeting's page comes that lacks these words. */
	lacks(address: string, words: string): Promise<void>;
	/** Waits until the server has printed these words. */
	says(words: string): Promise<void>;
	/** What the server printed so far. */
	printed(): string;
	stop(): Promise<void>;
}

/** The dev server on a copy of an archive, in a copy of the project. */
export async function startDev(contentDir: string): Promise<Dev> {
	const place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	await copyProject(place);
	const archive = join(place, 'content');
	await cp(contentDir, archive, { recursive: true });

	const server = spawn(process.execPath, [ASTRO, 'dev', '--port', '0'], { cwd: place, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const ended = new Promise<void>((done) => server.on('close', () => done()));

	async function until<Value>(ask: () => Promise<Value | undefined>): Promise<Value> {
		while (server.exitCode === null) {
			const value = await ask();
			if (value !== undefined) return value;
			await new Promise((again) => setTimeout(again, PAUSE));
		}
		throw new Error(`Expected the dev server to run, it ended:\n${output}`);
	}

	const origin = () => until(async () => ADDRESS.exec(output)?.[0]);

	/** What is at an address once it is as it is to be. */
	async function page(address: string, isSo: (text: string) => boolean): Promise<string> {
		const from = await origin();
		return until(async () => {
			const text = await fetch(new URL(address, from)).then((response) => response.text(), () => '');
			return isSo(text) ? text : undefined;
		});
	}

	return {
		archive,
		origin,
		shows: (address, words) => page(address, (text) => text.includes(words)),
		async lacks(address, words) {
			await page(address, (text) => text.includes('<article') && !text.includes(words));
		},
		async says(words) {
			await until(async () => output.includes(words) || undefined);
		},
		printed: () => output,
		async stop() {
			server.kill();
			await ended;
			await rm(place, { recursive: true, force: true });
		},
	};
}
