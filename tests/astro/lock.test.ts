import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isHeld, lock } from '../../src/astro/lock.ts';

let root: string;
let path: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'minutebook-'));
	path = join(root, 'made/building');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const nobody = () => expect.unreachable('nobody has it');

/** A process that takes the lock and keeps it until it is ended. */
async function holder(): Promise<{ pid: number; end(): Promise<void> }> {
	const script = `import { isHeld, lock } from ${JSON.stringify(pathToFileURL(resolve('src/astro/lock.ts')).href)}; await lock(${JSON.stringify(path)}, () => {}); console.log('has it'); setInterval(() => {}, 1000)`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
	await new Promise((done) => child.stdout.once('data', done));
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	return {
		pid: child.pid ?? 0,
		async end() {
			child.kill('SIGKILL');
			await ended;
		},
	};
}

test('a lock is taken, and given back', async () => {
	const release = await lock(path, nobody);
	expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
	release();
	await expect(readFile(path)).rejects.toThrow('ENOENT');
	(await lock(path, nobody))();
});

test('who comes second is told who has it, once, and gets it when that process is gone, however it ended', async () => {
	expect(isHeld(path)).toBe(false);
	const first = await holder();
	expect(isHeld(path)).toBe(true);
	const said: string[] = [];
	const second = lock(path, (line) => {
		said.push(line);
		setTimeout(() => void first.end(), 500);
	});
	(await second)();
	expect(isHeld(path)).toBe(false);
	expect(said).toEqual([expect.stringMatching(new RegExp(`^process ${first.pid}, since \\d{4}-.+: \`.+building\`$`))]);
});

async function expectTaken(text: string): Promise<void> {
	(await lock(path, nobody))();
	await writeFile(path, text);
	await utimes(path, new Date(0), new Date(0));
	(await lock(path, nobody))();
}

test('a lock of a process that is gone, or of nothing that can be read, counts for nothing', async () => {
	await expectTaken(JSON.stringify({ pid: 4194305, host: hostname(), since: '', began: '' }));
	await expectTaken('half a li');
});

test.skipIf(!existsSync('/proc/self/stat'))('a lock of a process whose number another has by now counts for nothing (where /proc says when a process began)', async () => {
	await expectTaken(JSON.stringify({ pid: process.ppid, host: hostname(), since: '', began: '1' }));
});

test('another machine’s lock counts for ten minutes after it was last touched', async () => {
	(await lock(path, nobody))();
	await writeFile(path, JSON.stringify({ pid: 1, host: 'elsewhere', since: 'noon', began: '' }));
	const said: string[] = [];
	const waiting = lock(path, (line) => {
		said.push(line);
		void utimes(path, new Date(Date.now() - 610_000), new Date(Date.now() - 610_000));
	});
	(await waiting)();
	expect(said).toEqual([`process 1 on elsewhere, since noon: \`${path}\``]);
});
