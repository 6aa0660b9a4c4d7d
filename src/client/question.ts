import type { Answered, Sources } from './answered.ts';
import { find } from './find.ts';
import { type Places, storyOf } from './lead.ts';
import type { Fragment } from './pagefind.ts';
import { type Lead, missingIn } from './results.ts';
import { above as say } from '../text/index.ts';
import { type SearchState, together } from './state.ts';

/** What a sentence asks of what it is about. */
export interface Question {
	/** `decided`: for a decision; `story`: how it went; `when`: for the first and the last time; `open`: whether it is done. */
	asks: 'decided' | 'story' | 'when' | 'open';
	/** What it is about, in the words of the sentence. */
	about: string;
}

/** Sentences as people type them; each holds what it is about. */
const FORMS: readonly (readonly [Question['asks'], RegExp])[] = [
	// `who decided to drop IRC`, `why was it decided that …`, `when did the TSC decide on …`
	['decided', /^(?:who|why|when|how|where) (?:(?:was|is) it |(?:has it|had it) been |did (?:we|they|you|(?:the )?[\w-]+) |have (?:we|they) )?decided?(?: to| on| that| about| for| against)? (?<about>.+)$/i],
	// `what was decided about IRC`
	['decided', /^what (?:was|is|has been|did (?:we|they|(?:the )?[\w-]+)) decided? (?:about|on|for|with|regarding) (?<about>.+)$/i],
	// `what happened to the store`, `what became of it`, `what is the status of …`
	['story', /^what(?:ever| has|['’]s)? (?:happened|became|become|is happening|happening) (?:to|with|of) (?<about>.+)$/i],
	['story', /^what(?: is|['’]s| was) the (?:status|state) of (?<about>.+)$/i],
	// `when did X become stable`, `when was X deprecated`
	['story', /^what(?:['’]s| is) (?:going on|new) with (?<about>.+)$/i],
	['story', /^any (?:updates?|news|progress) (?:on|about|with) (?<about>.+)$/i],
	// `has X been adopted yet`
	['story', /^(?:has|have) (?<about>.+?) been (?:adopted|approved|accepted|released|shipped|published|implemented)(?: yet| already)?$/i],
	['when', /^when (?:did|was|were|has|have|had) (?<about>.+)$/i],
	// `is X still open`, `was X ever merged`, `are the gauges done`
	['open', /^(?:is|are|was|were|has|have) (?<about>.+?)(?: been)?(?: still| already| ever| yet)? (?:open|done|closed|landed|resolved|finished|fixed|merged|unresolved|pending)(?: yet| already| now)?$/i],
];
/** Of issues that are called alike so many are offered. */
const ALIKE = 3;
/** Verbs that say only that there was a change. */
const CHANGES = /(?<!\S)(?:become|became|get|got|happen|happened|start|started|turn into)(?!\S)/gi;

/** What a whole text asks, where it is a question that the minutes can answer better than by its words. */
export function questionIn(text: string): Question | undefined {
	const plain = text.trim().replace(/\s+/g, ' ').replace(/ ?(?<!\?)\?+$/, '');
	for (const [asks, form] of FORMS) {
		const about = form.exec(plain)?.groups?.['about']?.replace(CHANGES, '').replace(/\s+/g, ' ').trim();
		if (about) return { asks, about };
	}
	return undefined;
}

/** The pages that answer what a question asks of what was found. */
export async function questionLeads({ asks }: Question, { query, fragments }: Answered, { filters }: SearchState, { pagefind, places }: Sources): Promise<Lead[]> {
	const whole = fragments.filter((fragment) => missingIn(fragment, query.words).length === 0);
	// Where none has every word, most of the best may be one issue's all the same.
	if (asks !== 'when') return storyLeads(whole.length > 0 ? whole : fragments, asks === 'open', places);
	const named = together(filters, query.filters);
	// A meeting's own entry only lists things.
	const talks = { ...named, kind: named.kind.length > 0 ? named.kind : ['discussion'] };
	const byDate = await Promise.all((['oldest', 'newest'] as const).map((sort) => find(pagefind, query, talks, sort, places.known)));
	const ends = await Promise.all(byDate.flatMap(({ hits: [end] }) => end?.data() ?? []));
	return mentionLeads(ends.filter((end) => missingIn(end, query.words).length === 0));
}

/** The story of the issue that most of the items are about, of each where several are called alike, and, where it is asked for, the register of what is open. */
export function storyLeads(entries: readonly Fragment[], isRegister: boolean, { issues, actions }: Places): Lead[] {
	const items = entries.filter(({ meta }) => meta.title);
	const refs = items.flatMap(({ meta }) => meta.ref ?? []);
	const ref = refs.find((each) => refs.filter((other) => other === each).length * 2 > items.length);
	const titles = items.map(({ meta }) => meta.title);
	const title = titles.find((each) => titles.filter((other) => other === each).length * 2 > titles.length);
	const called = items.filter(({ meta }) => meta.title === title).map((item) => item.meta.ref);
	const alike = called.includes(undefined) ? [] : [...new Set(called.flatMap((each) => each ?? []))].slice(0, ALIKE);
	return [...(ref ? [ref] : alike).map((story) => storyOf(story, issues)), ...(isRegister ? [{ title: say.leads.open, address: actions, note: say.leads.register }] : [])];
}

/** The first and the last item that speak of something, where they are two. */
export function mentionLeads([oldest, newest]: readonly Fragment[]): Lead[] {
	if (!oldest || !newest || oldest.url === newest.url) return [];
	const leadTo = ({ url, meta }: Fragment, note: (meeting: string) => string): Lead => ({ title: meta.title ?? meta.meeting, address: url, note: note(meta.meeting) });
	return [leadTo(oldest, say.leads.oldest), leadTo(newest, say.leads.newest)];
}
