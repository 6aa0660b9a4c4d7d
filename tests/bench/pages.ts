import { fork } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { environment } from '../site/build.ts';
import { copyProject } from '../site/project.ts';
import { CORPUS } from './corpus.ts';
import { pagesIn, printLargest } from './largest.ts';
import type { Cpu, Measured } from './measure.ts';
import { cpuOfEnded, memoryOf } from './processes.ts';

/** Pages that tell of more than one meeting or group: what an archive has beyond its minutes. */
const ADDED = /^\/(?:issues|people|actions|decisions)(?:\/|$)/;
/** What may be done for their sake: finding out what there is, and writing the files that stand beside pages. */
const SHARED = ['addresses', '/data/written.json'];

/** Milliseconds between looks at how much memory is held. */
const PAUSE = 50;

/**
 * `npm run bench:pages [-- --content DIR] [--place DIR] [--site DIR]`: builds a site twice, from nothing and again, and prints what
 * each took; then what the second, which reads nothing again, took for each kind of page: CPU time of all threads, without
 * Pagefind's process; last the largest pages, and it fails where one is over what a page may weigh. Builds in memory where it
 * can: a disk that others use too would be most of what is measured. `--site DIR` weighs the pages of a site that is built.
 */
const { values } = parseArgs({ options: { content: { type: 'string' }, place: { type: 'string' }, site: { type: 'string' } } });
if (values.site) process.exit(printLargest(pagesIn(values.site)) ? 0 : 1);
const content = resolve(values.content ?? (existsSync(CORPUS) ? CORPUS : 'content'));
const place = await mkdtemp(join(values.place ?? (existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir()), 'minutebook-pages-'));
try {
	await copyProject(place);
	console.log(`${content} in ${place}, ${os.availableParallelism()} processors, load ${os.loadavg()[0]?.toFixed(1)}`);
	console.log(`first build: ${told(await build())}`);
	const second = await build();
	console.log(`second build: ${told(second)}\n`);
	const { kinds } = second;
	console.log(table(kinds));
	const added = kinds.filter(({ kind }) => ADDED.test(kind));
	const pages = added.reduce((all, kind) => all + kind.pages, 0);
	const each = (counted: Measured['kinds']) => (counted.reduce((all, kind) => all + sum(kind.cpu), 0) / pages).toFixed(2);
	console.log(`\n${pages} pages of issues, people, actions and decisions: ${each(added)} ms CPU a page; ${each([...added, ...kinds.filter(({ kind }) => SHARED.includes(kind))])} ms with all addresses and all files beside pages, the database among them, counted as theirs`);
	if (!printLargest(pagesIn(join(place, 'dist')))) process.exitCode = 1;
} finally {
	await rm(place, { recursive: true, force: true });
}

interface Built extends Measured {
	/** Of all processes of the build, Pagefind's among them. */
	cpu: Cpu;
	/** Bytes, at most, of all processes together. */
	memory: number;
}

/** In a process of its own, whose lines are read as a terminal reads them. */
async function build(): Promise<Built> {
	const before = cpuOfEnded();
	let memory = 0;
	await rm(join(place, 'dist'), { recursive: true, force: true });
	const child = fork(fileURLToPath(new URL('measure.ts', import.meta.url)), { cwd: place, env: { ...environment(), CONTENT_DIR: content }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
	const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), PAUSE);
	let output = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
	let measured: Measured | undefined;
	child.on('message', (message) => (measured = message as Measured));
	const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done)).finally(() => clearInterval(watch));
	if (code !== 0 || !measured) throw new Error(`Expected a build of ${content}, got exit code ${code}:\n${output}`);
	const { user, system } = cpuOfEnded();
	return { ...measured, memory, cpu: { user: user - before.user, system: system - before.system } };
}

function told({ wall, cpu, memory }: Built): string {
	const files = readdirSync(join(place, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const index = files.filter(({ parentPath }) => parentPath.startsWith(join(place, 'dist/pagefind')));
	const bytes = index.reduce((all, { parentPath, name }) => all + statSync(join(parentPath, name)).size, 0);
	const pages = files.filter(({ name }) => name.endsWith('.html')).length;
	return `${seconds(wall)} wall, ${seconds(cpu.user)} user + ${seconds(cpu.system)} system CPU, ${(memory / 1e6).toFixed(0)} MB at most; ${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB of them the search index`;
}

function table(kinds: Measured['kinds']): string {
	const rows = kinds.toSorted((a, b) => sum(b.cpu) - sum(a.cpu)).map(({ kind, pages, cpu }) => {
		const each = [cpu.user, cpu.system, sum(cpu)].map((time) => (pages > 0 ? (time / pages).toFixed(2) : ''));
		return [kind, pages > 0 ? String(pages) : '', seconds(sum(cpu)), ...each];
	});
	const all = [['kind', 'pages', 'CPU', 'user ms', 'system ms', 'ms each'], ...rows];
	const width = (column: number): number => Math.max(...all.map((row) => row[column]?.length ?? 0));
	return all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(width(column)) : cell.padStart(width(column)))).join('  ')).join('\n');
}

function sum({ user, system }: Cpu): number {
	return user + system;
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}
