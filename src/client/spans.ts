import { type Span, spanFolder, spanName } from '../archive/search-spans.ts';
import type { Answered, Sources } from './answered.ts';
import { mergeIndexes, searchAll } from './indexes.ts';
import { getFile } from './pagefind.ts';
import type { SearchState } from './state.ts';
import { asksSomething, plainQuery } from './words.ts';

/** `2021`, `2019..2021`, `2019-2021`. */
const YEARS = /(?<!\d)(\d{4})(?:(?:\.\.|[-–])(\d{4}))?(?!\d)/g;

/**
 * Answers a search out of the newest years and those that it names, each span in an index of its own that is loaded when it is
 * first asked; out of older ones too, one after the other, while nothing has every word as typed; out of all where it asks for
 * all, for the oldest first, or when something was.
 */
export async function answerInSpans(state: SearchState, sources: Sources, answer: (state: SearchState, sources: Sources) => Promise<Answered>): Promise<Answered> {
	const { places, pagefind } = sources;
	const { spans, known } = places;
	const { filters } = plainQuery(state.q) ?? (await import('./few.ts')).readQuery(state.q, known);
	const searched = new Set(spans.filter((span, index) => index === 0 || isForAll(state) || namesYearOf(state, filters.year, span)));
	for (;;) {
		const some = spans.filter((span) => searched.has(span));
		await mergeIndexes(pagefind, some.filter((span) => span !== spans[0]).map((span) => folderOf(span, sources)));
		const within: Sources = {
			...sources,
			places: { ...places, known: { ...known, spans: some.toReversed(), searchAll } },
			words: async () => new Map([...(await sources.words()), ...(await wordsOf(some.filter((span) => span !== spans[0]), sources))]),
		};
		const answered = await answer(state, within);
		const next = spans.find((span) => !searched.has(span));
		const wanted = [...state.filters.year, ...answered.query.filters.year];
		if (!next || (wanted.length > 0 && wanted.every((year) => some.some((span) => span.includes(year))))) return answered;
		if (answered.found.complete > 0 && answered.instead === undefined) return { ...answered, years: yearsOf(some, spans) };
		searched.add(next);
	}
}

/** What was first said of something may be in any year. */
function isForAll({ q, sort, all }: SearchState): boolean {
	return all === true || sort === 'oldest' || asksSomething(q);
}

/** Whether a filter, an operator or a word of a search is one of these years. */
function namesYearOf({ q, filters }: SearchState, named: readonly string[], span: Span): boolean {
	return [...filters.year, ...named].some((year) => span.includes(year)) || [...q.matchAll(YEARS)].some(([, from = '', to = from]) => span.some((year) => year >= from && year <= to));
}

/** Spans that follow each other as one; what has no day is beside the oldest, and not named. */
function yearsOf(some: readonly Span[], spans: readonly Span[]): NonNullable<Answered['years']> {
	const runs: [from: string, to: string][] = [];
	for (const [index, span] of spans.entries()) {
		const dated = span.filter((name) => name !== 'undated');
		const [to = '', from = ''] = [dated[0], dated.at(-1)];
		const run = runs.at(-1);
		if (!some.includes(span) || dated.length === 0) continue;
		if (run && some.includes(spans[index - 1] ?? [])) run[0] = from;
		else runs.push([from, to]);
	}
	return runs;
}

function folderOf(span: Span, { places }: Sources): string {
	return `${places.index}${spanFolder(spanName(span))}`;
}

/** The words of some spans, each as common as where it is commonest. */
async function wordsOf(spans: readonly Span[], sources: Sources): ReturnType<Sources['words']> {
	const { unpackWords } = await import('./few.ts');
	const lists = await Promise.all(spans.map(async (span) => unpackWords(await (await getFile(`${folderOf(span, sources)}words.txt`)).text())));
	return new Map(lists.flatMap((list) => [...list]).sort(([, a], [, b]) => a - b));
}
