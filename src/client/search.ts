import { search as say } from '../text/index.ts';
import type { Days } from '../archive/days.ts';
import type { Named } from '../archive/names.ts';
import type { Words } from '../archive/wordlist.ts';
import { answer, load, PAGE } from './answer.ts';
import type { Answered } from './answered.ts';
import { type Chip, filtersOf, withoutWords } from './chips.ts';
import { controlsOf, placesOf } from './controls.ts';
import { need } from './element.ts';
import { listenToKeys } from './keys.ts';
import { getFile, loadPagefind, once } from './pagefind.ts';
import { byMeeting } from './results.ts';
import { eachFilter, type Filters, isEmpty, readState, type SearchState, together, writeState } from './state.ts';
import { viewOf } from './view.ts';
import { plainQuery } from './words.ts';

/** A pause in typing, in ms, after which the next letter is a new step in the history. */
const PAUSE = 2000;
/** How long, in ms, typing must rest before it is searched for, as long as the last word could become anything: a search for it loads a good part of the index. */
const REST = 120;
const SHORT = /(?:^|[\s:])[\p{Script=Latin}\d]{1,2}$/u;
/** How long, in ms, typing must rest before the list of words is loaded, which is as large as all the rest of a search. */
const REST_FOR_WORDS = 300;
/** One letter stands in half the archive and says nothing. */
const TOO_SHORT = /^\s*[\p{Script=Latin}\d]\s*$/u;

/** What few searches need is loaded by those that do. */
const few = () => import('./few.ts');
/** What reads a box that may hold more than words, once one did. */
let reader: Awaited<ReturnType<typeof few>> | undefined;

const form = need('#search', HTMLFormElement);
const folder = form.dataset['pagefind'] ?? '';
const places = placesOf(form);
const controls = controlsOf(form, (name, value) => change({ ...settled(), [name]: settled()[name].filter((kept) => kept !== value) }), ({ words }) => {
	const plain = [...state.plain, ...words.map((word) => word.toLowerCase())];
	go({ ...state, plain }, true);
});
const view = viewOf(need('#results', HTMLElement), { more: () => void showMore(), retry: () => void run() });
const pagefind = once(() => loadPagefind(folder));
const days = once(async () => (await getFile(places.days)).json() as Promise<Days>);
const people = once(async () => (await getFile(places.people)).json() as Promise<Named[]>);
const words = once(async () => (await few()).unpackWords(await (await getFile(`${folder}words.txt`)).text()));

let state: SearchState = readState(location.search);
let shown: { answered: Answered; upTo: number } | undefined;
let known: Words | undefined;
/** Words of the box that the last answer took for filters. */
let chips: readonly Chip[] = [];
/** Ends the last search. */
let last = new AbortController();
let typedAt = 0;
/** While what was typed is not yet searched for: the box has more than the state. */
let resting: ReturnType<typeof setTimeout> | undefined;

controls.box.addEventListener('input', () => {
	clearTimeout(resting);
	const q = controls.box.value;
	resting = setTimeout(() => {
		const now = Date.now();
		go({ ...state, q }, now - typedAt > PAUSE);
		typedAt = now;
	}, SHORT.test(q) ? REST : 0);
});
controls.onChange((filters) => change(filters));
controls.onTyped(async (name, field, add) => {
	const text = field.value.trim();
	const { issuesNamed, namedBy, take } = await few();
	const values = name === 'issue' ? issuesNamed(text, places.known.repos) : namedBy(text, await people()).map(({ id }) => id);
	take(field, name, values, add);
}, async () => (await few()).offer(await people()));
form.addEventListener('submit', (event) => {
	event.preventDefault();
	go({ ...state, q: controls.box.value }, true);
});
addEventListener('popstate', () => {
	rested();
	state = readState(location.search);
	void run();
});
document.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest('a[data-search]') : null;
	if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	go(readState(link.search), true);
	controls.box.focus();
});
listenToKeys(controls.box, need('#slash', HTMLInputElement), view.links, () => go({ ...state, q: '' }, true));
void run();

/** Goes to another search, in the address too. */
function go(next: SearchState, asStep: boolean): void {
	rested();
	if (asStep && writeState(state) !== writeState(next)) history.pushState(null, '');
	state = next;
	void run();
	// Once the search is on its way: a browser takes some ms for it.
	setTimeout(() => history.replaceState(null, '', writeState(state) || location.pathname));
}

/** What was typed is searched for, or nothing is to be made of it any more. */
function rested(): void {
	clearTimeout(resting);
	resting = undefined;
}

/** Sets the filters; what the box said of them becomes the controls', so that the two cannot differ. */
function change(filters: Filters): void {
	go({ ...state, q: withoutWords(reader?.withoutOperators(state.q) ?? state.q.trim(), understood()), filters, sort: controls.read().sort }, true);
}

/** The filters that operators of the box name, as far as it is read. */
function named(): Filters {
	return (plainQuery(state.q) ?? reader?.readQuery(state.q, places.known))?.filters ?? eachFilter(() => []);
}

/** The filters in force, as the controls would hold them. */
function settled(): Filters {
	const all = together(together(state.filters, named()), filtersOf(understood()));
	return { ...all, issue: state.filters.issue };
}

/** The chips whose words the box still has, and which are not to be words again. */
function understood(): Chip[] {
	const typed = state.q.split(/\s+/);
	return chips.filter(({ words }) => words.every((word) => typed.includes(word) && !state.plain.includes(word.toLowerCase())));
}

/** Shows in the controls what is asked for; answers how the filters in use are called. */
function write(): string[] {
	const held = understood();
	// An answer that comes while somebody types leaves the box to them.
	const q = resting === undefined ? state.q : controls.box.value;
	return controls.write({ ...state, q }, together(named(), filtersOf(held)), held);
}

/** The list of words once nothing more is typed. */
async function wordsAtRest(signal: AbortSignal): Promise<Words> {
	if (!known) await new Promise((done) => setTimeout(done, REST_FOR_WORDS));
	signal.throwIfAborted();
	return (known = await words());
}

/** Once the page is there with its styles. */
async function pageLoaded(): Promise<void> {
	if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
}

/** Searches for what is asked for now; the search before it ends, if it is not done. */
async function run(): Promise<void> {
	write();
	last.abort();
	last = new AbortController();
	const { signal } = last;
	await search(signal).catch((error: unknown) => signal.aborted || fail(error));
}

async function search(signal: AbortSignal): Promise<void> {
	const asked = state;
	const nothing = isEmpty(asked) || (TOO_SHORT.test(asked.q) && isEmpty({ ...asked, q: '' }));
	if (nothing) {
		shown = undefined;
		chips = [];
		write();
		view.idle();
		controls.count(undefined);
		// The index is there for the first letter, and in no picture's way before.
		await pageLoaded();
		await pagefind();
		return;
	}
	view.wait(say.searching);
	const [loaded, reads] = await Promise.all([pagefind(), plainQuery(asked.q) ? reader : few()]);
	signal.throwIfAborted();
	if (reads !== reader) {
		reader = reads;
		write();
	}
	const answered = await answer(asked, { pagefind: loaded, places, days, people, words: () => wordsAtRest(signal), signal });
	if (answered.found.hits.length === 0 || !navigator.onLine) await getFile(`${folder}pagefind-entry.json`, 'HEAD');
	signal.throwIfAborted();
	const { found, fragments, leads, query, instead, years } = answered;
	const isPlain = found.hits.length > 0 && leads.length + query.unread.length === 0 && !instead && !years && places.federation.length === 0;
	const above = isPlain ? [] : (await few()).above(answered, asked, places.federation);
	signal.throwIfAborted();
	shown = { answered, upTo: PAGE };
	chips = answered.chips;
	const under = write();
	view.show({
		under,
		above,
		isLed: leads.length > 0,
		meetings: byMeeting(fragments, answered.shown),
		found: found.hits.length,
		complete: found.complete,
		more: found.hits.length > PAGE,
	});
	const counts = await found.count?.();
	if (shown?.answered === answered) controls.count(counts, years !== undefined);
}

async function showMore(): Promise<void> {
	if (!shown) return;
	const { answered, upTo } = shown;
	try {
		const fragments = await load(answered.found, upTo, answered.query, state.sort);
		if (shown?.answered !== answered) return;
		shown.upTo = upTo + PAGE;
		view.add(byMeeting(fragments, answered.shown), answered.found.hits.length > shown.upTo);
	} catch (error) {
		fail(error);
	}
}

function fail(error: unknown): void {
	console.error(error);
	pagefind.forget();
	view.fail(navigator.onLine ? say.notLoaded : say.offline);
}
