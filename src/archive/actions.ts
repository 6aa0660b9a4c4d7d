import { factAnchors } from '../minutes/html/anchors.ts';
import type { Action } from '../minutes/model.ts';
import * as say from '../text/index.ts';
import { daysBetween } from './date.ts';
import { RECENT } from './group.ts';
import type { ActionOwner, ActionState, ActionStory, Entry, Landed, Reviewed, Telling, Told } from './model.ts';
import { compare } from './order.ts';
import { ownersIn } from './people.ts';
import { refKey } from './ref.ts';
import { doublesIn } from './same.ts';
import { itemPlace, toldFacts } from './told.ts';
import { inDays } from './words.ts';

interface About {
	/** A reference as the archive spells it. */
	spell: (ref: string) => string;
	/** What ages are counted to, `YYYY-MM-DD`. */
	today: string;
}

/** Days after which something is quiet that nobody speaks of. */
export const QUIET = 365;

/**
 * Every promise of the meetings, which come oldest first; newest first, each once however often it is repeated.
 * Nothing is done unless a line says so, or people do; what is told again after that is a new one.
 */
export function actionStories(meetings: readonly Entry[], about: About): ActionStory[] {
	const stories: ActionStory[] = [];
	for (const own of Map.groupBy(meetings, ({ group }) => group.id).values()) {
		const open = pending();
		// What has no date is neither before nor after anything.
		for (const entry of own) stories.push(...promisesOf(entry, entry.date ? open : pending(), about));
	}
	const landed = landedIn(meetings);
	const recent = recentIn(meetings);
	return withoutDoubles(stories).map((story) => stated(story, about.today, recent, landed)).sort((a, b) => compare(dayFor(b), dayFor(a)));
}

/** A meeting's actions, each with the place on its page where it stands. */
export function toldActions(entry: Entry): Told<Action>[] {
	const { actions } = entry.meeting;
	return toldFacts(entry, actions, factAnchors('action', actions));
}

/** The new promises of a meeting; the old ones that its lines repeat or close are told so, line by line. */
function promisesOf(entry: Entry, open: Pending, about: About): ActionStory[] {
	const made: ActionStory[] = [];
	const lines: { line: number; told?: Told<Action>; looksBack?: Reviewed }[] = [
		...toldActions(entry).map((told) => ({ line: told.fact.position.start.line, told })),
		...entry.quotes.reviewed.map((looksBack) => ({ line: looksBack.line, looksBack })),
	];
	for (const { told, looksBack } of lines.sort((a, b) => a.line - b.line)) {
		if (looksBack) {
			const known = open.reviewedBy(looksBack.text, entry.date);
			if (known) tell(known, { ...looksBack, entry, address: entry.address, done: looksBack.done === true });
		}
		if (!told) continue;
		const { fact, address } = told;
		const owners = ownersIn(entry, fact.owners);
		const claim = claimOf(fact, owners, entry);
		const telling = { text: fact.text, line: fact.position.start.line, entry, address, done: fact.done };
		// Of what people say that it is told elsewhere, they know where.
		const known = fact.same ? undefined : open.repeatedBy(claim, entry.date, ({ last }) => last.entry !== entry);
		if (known) tell(known, telling, fact);
		const story = known ?? storyOf(told, owners, telling, about);
		if (!known) made.push(story);
		if (!known && !fact.same) open.add(claim, story);
	}
	return made;
}

function storyOf({ fact, entry, topic, address }: Told<Action>, owners: ActionOwner[], telling: Telling, { spell }: About): ActionStory {
	return {
		fact, entry, address, owners, ...(topic && { topic }), issues: [...new Set(fact.issues.map(spell))],
		state: fact.done ? 'done' : fact.how === 'phrased' ? 'unknown' : 'open',
		...(fact.done && { evidence: telling }),
		...(fact.closed && { closed: fact.closed }),
		tellings: [telling], last: telling, carried: 0,
	};
}

/** A meeting counts once; of its lines the one that says done is kept. Where people say that it was not done, no line closes it. */
function tell(story: ActionStory, { done, ...told }: Telling, action?: Action): void {
	const telling = { ...told, done: done && story.fact.closed !== false };
	if (story.last.entry !== telling.entry) story.tellings.push(telling);
	else if (telling.done) story.tellings.splice(-1, 1, telling);
	story.last = story.tellings.at(-1) ?? telling;
	story.carried = story.tellings.slice(1).filter(({ done }) => !done).length;
	if (action?.closed) story.closed = action.closed;
	// It is as sure as the surest of its lines.
	if (action && action.sure > story.fact.sure) story.fact = { ...story.fact, sure: action.sure };
	if (telling.done) Object.assign(story, { state: 'done', evidence: telling });
	else if (action && action.how !== 'phrased' && story.state === 'unknown') story.state = 'open';
}

/** What people say is told twice, once: each later telling is the other one's. */
function withoutDoubles(stories: readonly ActionStory[]): ActionStory[] {
	const doubles = doublesIn(stories, ({ fact }) => fact.same, ({ tellings }) => tellings);
	for (const [{ tellings }, of] of doubles) {
		for (const telling of tellings) if (telling.entry.date && of.last.entry.date && telling.entry.date > of.last.entry.date) tell(of, telling);
	}
	return stories.filter((story) => !doubles.has(story));
}

/** The last meetings of each group. */
function recentIn(meetings: readonly Entry[]): ReadonlySet<Entry> {
	const groups = Map.groupBy(meetings.filter(({ date, ahead }) => date && !ahead), ({ group }) => group.id);
	return new Set([...groups.values()].flatMap((own) => own.slice(-RECENT)));
}

function claimOf({ text, issues, position }: Action, owners: readonly ActionOwner[], { meeting }: Entry): Claim {
	const [from, to] = [position.start.offset ?? 0, position.end.offset ?? 0];
	const named = meeting.issues.flatMap(({ ref, position: { start } }) => (ref && (start.offset ?? -1) >= from && (start.offset ?? -1) < to ? [refKey(ref)] : []));
	return { text, owners: owners.flatMap(({ group, person }) => (group ? 'group' : (person?.id ?? []))), issues: issues.map(refKey), named };
}

/** What lies alone ahead is not the newest. */
export function dayFor({ entry }: ActionStory): string {
	return entry.ahead ? '' : (entry.date ?? '');
}

/** The story with its state as of a day. */
function stated(told: ActionStory, today: string, recent: ReadonlySet<Entry>, landed: ReadonlyMap<string, Landed[]>): ActionStory {
	const { last, evidence, closed, entry } = told;
	const isDone = told.state === 'done' || closed !== undefined;
	const isQuiet = last.entry.date !== undefined && today !== '' && daysBetween(last.entry.date, today) > QUIET;
	const over = isDone ? undefined : landedFor(told, landed);
	const to = closed?.day ?? (evidence && !evidence.entry.ahead ? evidence.entry.date : today);
	return {
		...told,
		state: isDone ? 'done' : isQuiet ? 'quiet' : told.state,
		...(!isDone && !isQuiet && recent.has(last.entry) && { now: true }),
		...(over && { landed: over }),
		...(entry.date && to && { days: daysBetween(entry.date, to) }),
	};
}

/** What tells whether a line repeats a promise. */
interface Claim {
	text: string;
	/** Ids of those of its owners that are known. */
	owners: readonly string[];
	/** Keys of the issues that it stands under. */
	issues: readonly string[];
	/** Keys of those that it names itself. */
	named: readonly string[];
}

/** The promises of one group that no line has called done yet, and nobody before the day that is asked for. */
interface Pending {
	add(claim: Claim, story: ActionStory): void;
	/**
	 * The one that an action of a meeting repeats: one with the same words, unless its owners or its issues are
	 * others; else the only one of an earlier meeting that names the same issue and has an owner in common.
	 */
	repeatedBy(claim: Claim, date: string | undefined, isEarlier: (story: ActionStory) => boolean): ActionStory | undefined;
	/** One that a line which looks back begins with the words of. */
	reviewedBy(text: string, date: string | undefined): ActionStory | undefined;
}

/** Fewer words are nobody's in particular: `Will follow up.` */
const FEWEST = 4;
/** What a later line says of how far a promise is, and is no part of it. */
const STATE = /\(\s*(?:done|carried over|roll(?:ed)?[- ]?over)\b[^)]{0,200}\)|[-–—:,]\s*(?:done|carried over|roll(?:ed)?[- ]?over)\b.*|^\s*\[[ x]?\]|✅|✔/gi;

function pending(): Pending {
	const byStart = new Map<string, Known[]>();
	const byIssue = new Map<string, Known[]>();
	const open = (known: readonly Known[] | undefined, date = ''): Known[] => known?.filter(({ story: { state, closed } }) => state !== 'done' && (!closed || date <= closed.day)) ?? [];
	return {
		add(claim, story) {
			const words = wordsOf(claim.text);
			const known = { ...claim, said: words.join(' '), story };
			const start = startOf(words);
			if (start) push(byStart, start, known);
			for (const issue of claim.named) push(byIssue, issue, known);
		},
		repeatedBy(claim, date, isEarlier) {
			const words = wordsOf(claim.text);
			const same = open(byStart.get(startOf(words)), date).find(({ said, owners, issues }) => said === words.join(' ') && agree(owners, claim.owners) && agree(issues, claim.issues));
			if (same) return same.story;
			const about = claim.named.flatMap((issue) => open(byIssue.get(issue), date)).filter(({ story, owners }) => isEarlier(story) && share(owners, claim.owners));
			const stories = new Set(about.map(({ story }) => story));
			return stories.size === 1 ? about[0]?.story : undefined;
		},
		reviewedBy(text, date) {
			const words = wordsOf(text);
			return open(byStart.get(startOf(words)), date).find(({ said }) => `${words.join(' ')} `.startsWith(`${said} `))?.story;
		},
	};
}

interface Known extends Claim {
	said: string;
	story: ActionStory;
}

function wordsOf(text: string): string[] {
	return text.replace(STATE, ' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a line with the same words begins with; nothing where they are too few. */
function startOf(words: readonly string[]): string {
	return words.length < FEWEST ? '' : words.slice(0, FEWEST).join(' ');
}

/** Whether nothing speaks against the two being the same: one has none, or they have one in common. */
function agree(a: readonly string[], b: readonly string[]): boolean {
	return a.length === 0 || b.length === 0 || share(a, b);
}

function share(a: readonly string[], b: readonly string[]): boolean {
	return a.some((one) => b.includes(one));
}

function push(lists: Map<string, Known[]>, key: string, known: Known): void {
	const list = lists.get(key);
	if (list) list.push(known);
	else lists.set(key, [known]);
}

/** What a line says of an issue or a pull request that is over. */
const OVER = /\b(?:landed|merged|closed)\b/i;
/** Before it, or in its sentence: it is not, not yet, to be, or only if. */
const NOT = /\b(?:not|never|no|nor|without|[a-z]+n['’]?t|yet|be|being|becomes?|gets?|getting|if|once|when|until|till|unless|before|after|whether|should|shall|would|could|can|may|might|will|must|wants?|needs?|ready|pending|wait(?:s|ing)?|blocked|almost|nearly|soon|hope\w*|try\w*|propos\w*|suggest\w*|ask\w*|re-?open\w*|revert\w*|un\w+ed|half|partly|partially|some|most|part)\b|\?/i;
/** A note that is nothing but this, under the topic that an issue is: `Merged.`, `This PR has landed last week`. */
const NOTE = /^\W*(?:(?:it|this|that|(?:the |this )?(?:pr|pull request|issue))\b[\s,]*)?(?:(?:has|was|is|got|been|already|now|just|finally)\s+)*(?:landed|merged|closed)(?:\W*$|,[^.;]{0,60}[.!]?$| (?:last|this|yesterday|today|on|as|since|already|now)\b[^.;]{0,60}[.!]?$)/i;
/** A reference in running text: `#12`, `owner/repo#12`, the end of an address. */
const REFERENCE = /(?:#|\/(?:pull|issues)\/)(\d+)\b/g;

/** The lines of meetings that say of an issue that it is landed, merged or closed, by `refKey`, oldest first; only plain sentences count that speak of that issue alone. */
function landedIn(meetings: readonly Entry[]): ReadonlyMap<string, Landed[]> {
	const found: Landed[] = [];
	for (const entry of meetings) {
		if (!entry.date || entry.ahead) continue;
		for (const { text, line, issues, item } of entry.quotes.passages) {
			const said = issues.length === 1 ? text.split(SENTENCE).find((sentence) => saysOver(sentence, issues[0] ?? '')) : undefined;
			if (said) found.push({ ref: issues[0] ?? '', entry, text: said.trim(), line, address: item === undefined ? entry.address : itemPlace(entry, item) });
		}
		for (const { ref, anchor } of entry.meeting.agenda) {
			const quote = ref ? entry.quotes.notes[anchor] : undefined;
			const said = quote?.text.split('\n').find((note) => NOTE.test(note) && !NOT.test(note));
			if (ref && quote && said) found.push({ ref, entry, text: said.trim(), line: quote.line, address: itemPlace(entry, anchor) });
		}
	}
	return Map.groupBy(found, ({ ref }) => refKey(ref));
}

/** Where a later meeting says that what an action is about is over: not before the action was last told. */
function landedFor({ issues, entry, last }: ActionStory, landed: ReadonlyMap<string, Landed[]>): Landed | undefined {
	const after = issues.flatMap((ref) => landed.get(refKey(ref)) ?? []).filter((one) => (one.entry.date ?? '') > (entry.date ?? '~') && (one.entry.date ?? '') >= (last.entry.date ?? '~'));
	return after.sort((a, b) => compare(a.entry.date ?? '', b.entry.date ?? ''))[0];
}

/** Between two sentences of a line. */
const SENTENCE = /(?<=[.!?;])\s+|\n/;

/** Whether a sentence names the issue, no other, and says that it is over. */
function saysOver(sentence: string, ref: string): boolean {
	const numbers = new Set([...sentence.matchAll(REFERENCE)].map(([, number]) => number));
	return numbers.size === 1 && numbers.has(ref.slice(ref.indexOf('#') + 1)) && OVER.test(sentence) && !NOT.test(sentence);
}

/** What a state means, for who reads a list of actions. */
export const STATES = (['open', 'unknown', 'quiet', 'done'] as const satisfies readonly ActionState[]).map((state) => ({ state, ...say.actions.states[state] }));

/** `open for 3 months`, `unknown whether done, 2 years old`, `done`, `done after 35 days`. */
export function stateInWords({ state, days }: ActionStory): string {
	if (state === 'done') return say.actions.done(days ? inDays(days) : undefined);
	return say.actions[state](days === undefined ? undefined : inDays(days));
}

/** `open, 3 months`, `unknown, 2 years`, `done`: for a column of a list. */
export function stateInShort({ state, days }: ActionStory): string {
	return say.actions.inColumn(say.actions.states[state].word, state === 'done' || !days ? undefined : inDays(days));
}

/** `carried over once, last`, `carried over 3 times, last`: the day follows. */
export function carriedInWords({ carried }: ActionStory): string {
	return say.actions.carried(carried);
}
