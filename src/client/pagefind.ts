import type { Options, Pagefind } from './worker/api.ts';
import { startWorker } from './worker/worker.ts';

export type { Answer, Fragment, Hit, Options, Pagefind } from './worker/api.ts';

/** Whether the worker is the one that this page can speak to; the build knows. */
declare const SPEAKS_TO_WORKER: boolean;

/** Chosen by `npm run bench:search`: a title, in any form, says what an item is about, its group and date say it of every item; a short note is no better than a long one, and a word is not more to the point for being said often. The rest as Pagefind has it. */
export const OPTIONS: Options = {
	baseUrl: '/',
	excerptLength: 30,
	ranking: { pageLength: 0, termFrequency: 0.6, metaWeights: { title: 8, called: 8, also: 1, meeting: 0.5, date: 0.5, ref: 0.5 } },
};

/** Loads Pagefind and its index from their folder. Rejects where they are not there or not to be had. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
	const pagefind = await (SPEAKS_TO_WORKER ? startWorker(folder, OPTIONS).catch(() => startHere(folder)) : startHere(folder));
	// Answers once the index is there, and with why it is not.
	await pagefind.search('', {});
	return pagefind;
}

let attempts = 0;

/** Pagefind's documented way in, which works without workers; its file is as large as the worker's. */
async function startHere(folder: string): Promise<Pagefind> {
	// A module that did not load once is not asked for again under the same address.
	const address = `${folder}pagefind.js${attempts++ > 0 ? `?again=${attempts}` : ''}`;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind & { options(options: Options): Promise<void>; init(): Promise<void> };
	await pagefind.options(OPTIONS);
	await pagefind.init();
	return pagefind;
}

/** A file of the site; `HEAD` asks whether it is there, past any cache. Rejects what is not. */
export async function getFile(address: string, method: 'GET' | 'HEAD' = 'GET'): Promise<Response> {
	const answer = await fetch(address, { method, ...(method === 'HEAD' && { cache: 'no-store' as const }) });
	if (!answer.ok) throw new Error(`Expected ${address} to be there, got ${answer.status}`);
	return answer;
}

/** The same value each time, got when it is first asked for; what failed, or is forgotten, is got again. */
export function once<Value>(get: () => Promise<Value>): (() => Promise<Value>) & { forget(): void } {
	let got: Promise<Value> | undefined;
	const forget = () => (got = undefined);
	const ask = () => (got ??= get().catch((error: unknown) => {
		forget();
		throw error;
	}));
	return Object.assign(ask, { forget });
}
