import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { environment } from '../site/build.ts';
import { copyProject } from '../site/project.ts';
import { CORPUS } from './corpus.ts';
import type { Cpu, Measured } from './measure.ts';

/** Pages that tell of more than one meeting or group: what an archive has beyond its minutes. */
const ADDED = /^\/(?:issues|people|actions|decisions)(?:\/|$)/;
/** What may be done for their sake: finding out what there is, and writing the files that stand beside pages. */
const SHARED = ['addresses', '/data/written.txt'];

/**
 * `npm run bench:pages [-- --content DIR] [--place DIR]`: builds a site twice and prints what the second build, which
 * reads nothing again, takes for each kind of page: CPU time of all threads. Builds in memory where it can: a disk that
 * others use too would be most of what is measured.
 */
const { values } = parseArgs({ options: { content: { type: 'string' }, place: { type: 'string' } } });
const content = resolve(values.content ?? (existsSync(CORPUS) ? CORPUS : 'content'));
const place = await mkdtemp(join(values.place ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir()), 'minutebook-pages-'));
try {
	await copyProject(place);
	await build();
	const { kinds, cpu, wall, memory } = await build();
	console.log(`${content} in ${place}: ${seconds(wall)} wall, ${seconds(sum(cpu))} CPU, ${(memory / 1e6).toFixed(0)} MB at most\n`);
	console.log(table(kinds));
	const added = kinds.filter(({ kind }) => ADDED.test(kind));
	const pages = added.reduce((all, kind) => all + kind.pages, 0);
	const each = (counted: Measured['kinds']) => (counted.reduce((all, kind) => all + sum(kind.cpu), 0) / pages).toFixed(2);
	console.log(`\n${pages} pages of issues, people, actions and decisions: ${each(added)} ms CPU a page; ${each([...added, ...kinds.filter(({ kind }) => SHARED.includes(kind))])} ms with all addresses and all files beside pages, the database among them, counted as theirs`);
} finally {
	await rm(place, { recursive: true, force: true });
}

/** In a process of its own, whose lines are read as a terminal reads them. */
async function build(): Promise<Measured> {
	await rm(join(place, 'dist'), { recursive: true, force: true });
	const child = fork(fileURLToPath(new URL('measure.ts', import.meta.url)), { cwd: place, env: { ...environment(), CONTENT_DIR: content }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
	let output = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
	return new Promise((done, fail) => {
		let measured: Measured | undefined;
		child.on('message', (message) => (measured = message as Measured));
		child.on('error', fail);
		child.on('close', (code) => (code === 0 && measured ? done(measured) : fail(new Error(`Expected a build of ${content}, got exit code ${code}:\n${output}`))));
	});
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
