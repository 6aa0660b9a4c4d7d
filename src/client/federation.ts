import { spanFolder, SPANS } from '../archive/search-spans.ts';
import type { Answered, Sources } from './answered.ts';
import { mergeIndexes, searchAll } from './indexes.ts';
import { getFile } from './pagefind.ts';
import type { SearchState } from './state.ts';
import type { Federated } from './words.ts';

/** Answers a search out of the archive and those others that it names, each by the index that it publishes; one that is not to be had is told, and the rest is answered. */
export async function answerWithOthers(state: SearchState, sources: Sources, answer: (state: SearchState, sources: Sources) => Promise<Answered>): Promise<Answered> {
	const { places, pagefind } = sources;
	const wanted = places.federation.filter(({ url }) => state.archives?.includes(url));
	const reached = await Promise.all(wanted.map(async (other) => reach(other, pagefind).then(() => [other], (error: unknown) => {
		console.error(error);
		return [];
	})));
	const federation = places.federation.map((other) => ({ ...other, isSearched: reached.flat().includes(other) }));
	const answered = await answer(state, { ...sources, places: { ...places, known: { ...places.known, federation, searchAll } } });
	const unreached = wanted.filter((other) => !reached.flat().includes(other)).map(({ title }) => title);
	return { ...answered, ...(unreached.length > 0 && { unreached }) };
}

/** Loads the indexes of another archive, of all its years. */
async function reach({ url }: Federated, pagefind: Sources['pagefind']): Promise<void> {
	const folder = `${url}/pagefind/`;
	const older = (await (await getFile(`${folder}${SPANS}list.json`)).json()) as string[];
	await mergeIndexes(pagefind, [folder, ...older.map((span) => `${folder}${spanFolder(span)}`)], { baseUrl: `${new URL(url).origin}/`, mergeFilter: { archive: url } });
}
