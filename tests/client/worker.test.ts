import { afterEach, expect, test, vi } from 'vitest';
import { startWorker } from '../../src/client/worker/worker.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const OPTIONS = { baseUrl: '/', excerptLength: 1, ranking: { pageLength: 0, termFrequency: 0, metaWeights: { meeting: 0 } } } as Parameters<typeof startWorker>[1];

test('the worker keeps what it found as long as any copy of a result can be asked for it', async () => {
	const kept: unknown[] = [];
	vi.stubGlobal('document', { documentElement: { lang: 'en' } });
	vi.stubGlobal('FinalizationRegistry', class {
		register(target: unknown) {
			kept.push(target);
		}
	});
	vi.stubGlobal('Worker', class extends EventTarget {
		postMessage({ id, method }: { id: number; method: string }) {
			const result = method === 'search' ? { filters: {}, results: [{ id: 'a', score: 1, data: 'data 1' }] } : {};
			queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { id, result } })));
		}
	});
	const pagefind = await startWorker('/pagefind/', OPTIONS);
	const { results: [hit] } = await pagefind.search('kelp', {});
	expect(kept).toEqual([{ ...hit }.data]);
});

test('the worker hears of results that nobody asks for any more once nothing is searched for, and not of all at once', async () => {
	vi.useFakeTimers();
	const asked: string[] = [];
	let drop: (name: string) => void = () => {};
	vi.stubGlobal('document', { documentElement: { lang: 'en' } });
	vi.stubGlobal('FinalizationRegistry', class {
		constructor(dropped: (name: string) => void) {
			drop = dropped;
		}
		register() {}
	});
	vi.stubGlobal('Worker', class extends EventTarget {
		postMessage({ id, method }: { id: number; method: string }) {
			asked.push(method);
			queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { id, result: { filters: {}, results: [] } } })));
		}
	});
	const pagefind = await startWorker('/pagefind/', OPTIONS);
	for (let name = 0; name < 300; name++) drop(`data ${name}`);
	await pagefind.search('kelp', {});
	expect(asked).toEqual(['init', 'search']);
	await vi.advanceTimersToNextTimerAsync();
	expect(asked).toHaveLength(202);
	await vi.runAllTimersAsync();
	expect(asked.filter((method) => method === 'releaseData')).toHaveLength(300);
});
