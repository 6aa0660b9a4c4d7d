import { expect, test } from 'vitest';
import { load } from '../../src/client/answer.ts';
import type { Fragment, Hit } from '../../src/client/pagefind.ts';
import { readQuery } from '../../src/client/query.ts';

const KNOWN = { groups: [], years: [], repos: [] };

function hit(title: string, content: string, score: number): Hit {
	const fragment = { url: `/#${title}`, content, meta: { meeting: 'Tides', title }, filters: {}, sub_results: [] } as unknown as Fragment;
	return { id: title, score, data: async () => fragment };
}

test('what is called nearly all that was asked stands above a long entry in which all of it lies about', async () => {
	const hits = [hit('Round', 'who pays is not known, the lanterns were late, and the review of the pier waits', 1), hit('Review of the lanterns', 'it is to be done', 1)];
	const fragments = await load({ hits, complete: 1 }, 0, readQuery('who pays for review of lanterns', KNOWN), 'relevance');
	expect(fragments.map(({ meta }) => meta.title)).toEqual(['Review of the lanterns', 'Round']);
});

test('what nobody waits for any more is not loaded', async () => {
	const hits = [{ ...hit('Round', '', 1), data: () => Promise.reject(new Error('not asked for')) }];
	await expect(load({ hits, complete: 1 }, 0, readQuery('round', KNOWN), 'relevance', AbortSignal.abort())).rejects.toThrow('aborted');
});
