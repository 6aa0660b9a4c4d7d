import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loads } from '../../src/astro/loads.ts';
import watchArchive from '../../src/astro/watch.ts';

test.each([
	{ how: 'as soon as the server watches', act: (watcher: EventEmitter) => void watcher.emit('ready') },
	{ how: 'a moment later, where nobody says when it does', act: () => vi.advanceTimersByTime(10_000) },
])('an edit that nobody was told of is read, $how', async ({ act }) => {
	const { root, watcher, refresh } = await started();
	await writeFile(join(root, '2024-05-02.md'), '# Tides, once more\n');
	act(watcher);
	await vi.advanceTimersByTimeAsync(200);
	expect(refresh).toHaveBeenCalledTimes(1);
});

test('an archive that stays as it is is not read again', async () => {
	const { watcher, refresh } = await started();
	watcher.emit('ready');
	vi.advanceTimersByTime(60_000);
	expect(refresh).not.toHaveBeenCalled();
});

test('many changes at once are read once', async () => {
	const { root, watcher, refresh } = await started();
	for (let index = 0; index < 20; index++) watcher.emit('all', 'change', join(root, `${index}.md`));
	watcher.emit('all', 'change', `${root}-beside/1.md`);
	await vi.advanceTimersByTimeAsync(200);
	expect(refresh).toHaveBeenCalledTimes(1);
});

test('a load that Astro let pass is asked for again, and no longer once it was done', async () => {
	const { root, watcher, refresh } = await started();
	watcher.emit('all', 'change', join(root, '1.md'));
	await vi.advanceTimersByTimeAsync(500);
	expect(refresh.mock.calls.length).toBeGreaterThan(1);
	refresh.mockImplementation(async () => void loads().asked++);
	await vi.advanceTimersByTimeAsync(300);
	refresh.mockClear();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(refresh).not.toHaveBeenCalled();
});

test('a change that is never loaded is told, once', async () => {
	const { root, watcher, warn } = await started();
	watcher.emit('all', 'change', join(root, '1.md'));
	await vi.advanceTimersByTimeAsync(60_000);
	expect(warn.mock.calls).toEqual([[expect.stringMatching(/could not be loaded.*save the file once more/)]]);
});

test('a change that comes while one is loaded is loaded after it', async () => {
	const { root, watcher, refresh } = await started();
	let done = () => {};
	refresh.mockImplementation(() => (loads().asked++, new Promise((resolve) => (done = resolve))));
	watcher.emit('all', 'change', join(root, '1.md'));
	await vi.advanceTimersByTimeAsync(200);
	watcher.emit('all', 'change', join(root, '2.md'));
	done();
	await vi.advanceTimersByTimeAsync(200);
	expect(refresh).toHaveBeenCalledTimes(2);
});

test('a change that Astro let pass while another was loaded is asked for again', async () => {
	const { root, watcher, refresh } = await started();
	let done = () => {};
	refresh.mockImplementationOnce(() => new Promise((resolve) => (done = () => (loads().asked++, resolve()))));
	watcher.emit('all', 'change', join(root, '1.md'));
	await vi.advanceTimersByTimeAsync(200);
	watcher.emit('all', 'unlink', join(root, '2.md'));
	await vi.advanceTimersByTimeAsync(200);
	done();
	await vi.advanceTimersByTimeAsync(1_000);
	expect(refresh.mock.calls.length).toBeGreaterThan(2);
});

test('what changes while it is loaded and is not told of is read after that, once', async () => {
	const { root, watcher, refresh } = await started();
	refresh.mockImplementation(async () => {
		loads().asked++;
		rmSync(join(root, '2024-05-02.md'), { force: true });
	});
	// Long after the server began to watch.
	await vi.advanceTimersByTimeAsync(20_000);
	watcher.emit('all', 'change', join(root, '2024-05-02.md'));
	await vi.advanceTimersByTimeAsync(60_000);
	expect(refresh).toHaveBeenCalledTimes(2);
});

test('where pages were made from what was there before, the store is written once more', async () => {
	const { root, watcher, refresh } = await started();
	refresh.mockImplementation(async () => void Object.assign(loads(), { asked: loads().asked + 1, left: 'new', shown: 'old' }));
	watcher.emit('all', 'change', join(root, '1.md'));
	await vi.advanceTimersByTimeAsync(60_000);
	expect(refresh.mock.calls.at(-1)).toEqual([{ loaders: ['minutebook-archive'], context: { again: true } }]);
});

test('as long as pages that are asked for are made from what was there before, the store is written again; not where nobody asks', async () => {
	const { root, watcher, refresh, ask } = await started();
	refresh.mockImplementation(async () => void Object.assign(loads(), { asked: loads().asked + 1, left: 'new', shown: 'old' }));
	watcher.emit('all', 'change', join(root, '1.md'));
	await vi.advanceTimersByTimeAsync(2_000);
	const writes = () => refresh.mock.calls.filter(([options]) => 'context' in options).length;
	expect(writes()).toBe(1);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(writes()).toBe(1);
	for (let times = 0; times < 3; times++) ask();
	await vi.advanceTimersByTimeAsync(2_000);
	expect(writes()).toBe(2);
	loads().shown = 'new';
	ask();
	await vi.advanceTimersByTimeAsync(2_000);
	expect(writes()).toBe(2);
});

/** The integration on an archive of one file, with a server that tells of nothing by itself. */
async function started() {
	const root = await mkdtemp(join(tmpdir(), 'minutebook-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	await writeFile(join(root, '2024-05-02.md'), '# Tides\n');
	Object.assign(loads(), { left: '', shown: '' });
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
	const warn = vi.fn();
	const refresh = vi.fn(async (_options: object): Promise<void> => {});
	let handle = (_request: object, _response: object, _next: () => void): void => {};
	const hooks = watchArchive(root).hooks as Partial<Record<keyof AstroIntegration['hooks'], (options: object) => void>>;
	hooks['astro:config:setup']?.({ command: 'dev', updateConfig: () => {} });
	hooks['astro:config:done']?.({ config: { srcDir: new URL('file:///project/src/') } });
	hooks['astro:server:setup']?.({ server: { watcher, middlewares: { use: (given: typeof handle) => void (handle = given) } }, refreshContent: refresh, logger: { ...console, warn } });
	return { root, watcher, refresh, warn, ask: () => handle({ method: 'GET', url: '/' }, { writeHead: () => {} }, () => {}) };
}
