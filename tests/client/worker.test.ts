import { afterEach, expect, test, vi } from 'vitest';
import { startWorker } from '../../src/client/worker/worker.ts';

afterEach(() => void vi.unstubAllGlobals());

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
	const pagefind = await startWorker('/pagefind/', { baseUrl: '/', excerptLength: 1, ranking: { pageLength: 0, termFrequency: 0, metaWeights: { meeting: 0 } } } as Parameters<typeof startWorker>[1]);
	const { results: [hit] } = await pagefind.search('kelp', {});
	expect(kept).toEqual([{ ...hit }.data]);
});
