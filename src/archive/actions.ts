import type { Action } from '../minutes/model.ts';
import { daysBetween } from './date.ts';
import { landedFor, landedIn } from './landed.ts';
import type { ActionOwner, ActionStory, Entry, Group, Landed, Reviewed, Telling, Told } from './model.ts';
import { compare } from './order.ts';
import { ownersIn } from './owners.ts';
import { refKey } from './ref.ts';
import { type Claim, pending, type Pending } from './repeat.ts';
import { doublesIn } from './same.ts';
import { toldActions } from './told.ts';

/** How many of a group's last meetings tell what it is busy with. */
export const RECENT = 10;

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

/** What somebody promised, newest first; `id` is theirs. */
export function actionsOf(actions: readonly ActionStory[], id: string): ActionStory[] {
	return actions.filter(({ owners }) => owners.some(({ person }) => person?.id === id));
}

/** Parts of a register: what is open now, what is open and was not told of late, what has gone quiet, and what is done. */
export function registerParts(actions: readonly ActionStory[]): { part: RegisterPart; actions: ActionStory[] }[] {
	const parts = Map.groupBy(actions, ({ state, now }): RegisterPart => (now ? 'now' : state === 'quiet' || state === 'done' ? state : 'older'));
	return REGISTER_PARTS.map((part) => ({ part, actions: parts.get(part) ?? [] }));
}

export const REGISTER_PARTS = ['now', 'older', 'quiet', 'done'] as const;

export type RegisterPart = (typeof REGISTER_PARTS)[number];

/** What is to be done now: told in one of the last meetings of its group, and nothing calls it done. */
export function pressing(actions: readonly ActionStory[]): ActionStory[] {
	return actions.filter(({ now }) => now);
}

/** The newest of all groups, a few of each, so that no group fills the list. */
export function latestActions(groups: readonly Group[], limit: number, each = 3): ActionStory[] {
	const newest = groups.flatMap((group) => pressing(group.actions).slice(0, each));
	return newest.sort((a, b) => compare(dayFor(b), dayFor(a))).slice(0, limit);
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
function dayFor({ entry }: ActionStory): string {
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
