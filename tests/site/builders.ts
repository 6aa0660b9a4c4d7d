import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What a builder is asked for: Astro's arguments, and all variables. */
export interface Order {
	args: readonly string[];
	env: NodeJS.ProcessEnv;
}

export interface Outcome {
	code: number | null;
	/** What the build printed. */
	output: string;
}

const PROGRAM = fileURLToPath(new URL('builder.mjs', import.meta.url));
/** Bytes of a builder that makes room for a new one: each build loads modules that Node never lets go. */
const LARGE = 1.2e9;

/** Processes that build sites for all workers of a run of tests, as many at once as there are cores; each has Astro loaded and builds one site after another. */
export async function startBuilders(): Promise<{ address: string; stop(): Promise<void> }> {
	const idle: ChildProcess[] = [];
	const all = new Set<ChildProcess>();
	const waiting: (() => void)[] = [];
	let free = availableParallelism();

	async function build(order: Order): Promise<Outcome> {
		if (free === 0) await new Promise<void>((done) => waiting.push(done));
		else free--;
		try {
			const builder = idle.pop() ?? start(order.env);
			all.add(builder);
			const { code, output, memory } = await asked(builder, order);
			if (memory < LARGE) idle.push(builder);
			else builder.kill();
			return { code, output };
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free++;
		}
	}

	const server = createServer((request, response) => {
		let text = '';
		request.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => {
			void build(JSON.parse(text) as Order).then((outcome) => response.end(JSON.stringify(outcome)));
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		async stop() {
			for (const builder of all) builder.kill();
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}

/** What it prints after each build, which no build prints. */
const END = `${randomUUID()}\n`;

function start(env: NodeJS.ProcessEnv): ChildProcess {
	return fork(PROGRAM, [END], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
}

/** Has a builder build; where that ends it, its memory is beyond any limit. */
function asked(builder: ChildProcess, order: Order): Promise<Outcome & { memory: number }> {
	return new Promise((done) => {
		let output = '';
		let ends = 0;
		let said: { code: number; memory: number } | undefined;
		const streams = [builder.stdout, builder.stderr].filter((stream) => stream !== null);
		const finish = (code: number | null, memory: number) => {
			for (const stream of streams) stream.removeAllListeners('data');
			builder.removeAllListeners();
			done({ code, output, memory });
		};
		const look = () => said && ends === streams.length && finish(said.code, said.memory);
		for (const stream of streams) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
				if (!output.includes(END)) return;
				output = output.replace(END, () => (ends++, ''));
				look();
			});
		}
		builder.on('message', (message: { code: number; memory: number }) => {
			said = message;
			look();
		});
		builder.on('error', (error) => {
			output += String(error);
			finish(null, Infinity);
		});
		builder.on('close', (code) => finish(code, Infinity));
		builder.send(order);
	});
}
