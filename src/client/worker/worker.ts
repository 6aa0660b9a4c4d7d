import type { Answer, Fragment, Options, Pagefind } from './api.ts';

/** What Pagefind's worker answers with. */
type Reply = { id: number } & ({ result: unknown; error?: undefined } | { error: string });
/** A search as the worker tells it: each result's data is to be asked for by this name. */
type Told = Omit<Answer, 'results'> & { results: { id: string; score: number; data: string }[] };

/** How long, in ms, the worker may take to say that it runs; its index may take longer. */
const LIMIT = 30_000;
/** Once nothing was asked for so long, in ms, it is told of so many results that nobody asks for any more: a search of one letter leaves thousands. */
const REST = 500;
const AT_ONCE = 200;

/**
 * Pagefind's search in its own worker, spoken to directly: `pagefind.js` would do the same after 13 KB
 * and a request more. Rejects where no worker runs; `pagefind.js` is the way then. README.md says why.
 */
export async function startWorker(folder: string, options: Options): Promise<Pagefind> {
	const worker = new Worker(`${folder}pagefind-worker.js`);
	const waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
	const unused: string[] = [];
	let last = 0;
	let resting: ReturnType<typeof setTimeout>;
	const call = (method: string, ...args: unknown[]) => new Promise<unknown>((done, fail) => {
		clearTimeout(resting);
		resting = setTimeout(() => unused.splice(0, AT_ONCE).map((name) => call('releaseData', name)), REST);
		waiting.set(++last, { done, fail });
		worker.postMessage({ id: last, method, args });
	});
	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		const asked = waiting.get(data.id);
		waiting.delete(data.id);
		if (data.error === undefined) asked?.done(data.result);
		else asked?.fail(new Error(data.error));
	});
	const stop = () => {
		for (const { fail } of waiting.values()) fail(new Error('Expected the search worker to run'));
		waiting.clear();
	};
	worker.addEventListener('error', stop);
	const late = setTimeout(stop, LIMIT);
	try {
		await call('init', { ...options, basePath: folder, language: document.documentElement.lang });
	} catch (error) {
		worker.terminate();
		throw error;
	}
	clearTimeout(late);
	// The worker keeps what it found until it is told that nobody asks for it any more.
	const dropped = new FinalizationRegistry((name: string) => void unused.push(name));
	return {
		mergeIndex: (path, how) => call('mergeIndex', path, how),
		async search(text, how) {
			const answer = (await call('search', text, how)) as Told;
			const results = answer.results.map(({ id, score, data: name }) => {
				const data = () => call('getData', name) as Promise<Fragment>;
				// Not the hit: copies of it ask for the same data.
				dropped.register(data, name);
				return { id, score, data };
			});
			return { filters: answer.filters, results };
		},
	};
}
