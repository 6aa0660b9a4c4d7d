import type { AgendaItem, Meeting, RefKind } from '../minutes/model.ts';
import * as say from '../text/index.ts';
import { toldActions } from './actions.ts';
import type { Addresses } from './address.ts';
import { isCarried } from './carried.ts';
import { inWords } from './date.ts';
import { toldDecisions } from './decisions.ts';
import type { Entry, IssueMention, IssuePlace, IssueStory, Passage, Repo, Told } from './model.ts';
import { compare } from './order.ts';
import { shortened } from './quotes.ts';
import { hasPage, refKey, repoOf } from './ref.ts';
import { partedBySureness, toldItems } from './told.ts';
import { howMany } from './words.ts';

/** The story of every issue that the meetings, oldest first, name: those of most meetings first, then the latest. */
export function issueStories(meetings: readonly Entry[], spell: (ref: string) => string, at: Addresses): IssueStory[] {
	const byRef = new Map<string, { ref: string; mentions: IssueMention[] }>();
	const kinds = kindsOf(meetings);
	for (const entry of meetings) {
		for (const [key, mention] of mentionsIn(entry)) {
			const known = byRef.get(key);
			if (known) known.mentions.push(mention);
			else byRef.set(key, { ref: spell(key), mentions: [mention] });
		}
	}
	return [...byRef].map(([key, { ref, mentions }]) => describe(ref, mentions, kinds.get(key) ?? 'unknown', at)).sort(byInterest);
}

/** The repositories of these issues, those with the most first. */
export function reposOf(issues: readonly IssueStory[], at: Addresses): Repo[] {
	return [...Map.groupBy(issues, ({ repo }) => repo)]
		.map(([name, own]) => ({ name, address: at.repo(name), issues: own }))
		.sort((a, b) => b.issues.length - a.issues.length || compare(a.name, b.name));
}

/** Of issues in the order of `issueStories`, those that two or more meetings spoke of: as often, and as lately as they did. */
export function comingBack(issues: readonly IssueStory[]): { often: IssueStory[]; lately: IssueStory[] } {
	const often = issues.filter(({ mentions }) => mentions.length > 1);
	return { often, lately: often.toSorted((a, b) => compare(b.last.date ?? '', a.last.date ?? '')) };
}

/** `Pull request ebb/tides#12`. */
export function kindInWords({ kind, ref }: IssueStory): string {
	return `${say.issues.kinds[kind]} ${ref}`;
}

/** `7 meetings of 2 groups, 3 May 2018 to 7 June 2019`. */
export function extentInWords({ mentions, groups, first, last }: IssueStory): string {
	const [group] = groups;
	const count = say.issues.meetingsOf(howMany(mentions.length, 'meeting'), group && groups.length === 1 ? group.name : howMany(groups.length, 'group'));
	if (!first.date || !last.date) return count;
	return `${count}, ${last.date === first.date ? inWords(first.date) : say.range(inWords(first.date), inWords(last.date))}`;
}

/** What an issue is about, for one line of a list: its title, else what was last said where it was named. */
export function issueInShort({ title, mentions, first }: IssueStory): { text: string; quoted: boolean } {
	if (title) return { text: title, quoted: false };
	const said = mentions.flatMap(({ places }) => places.flatMap(({ quotes, actions, decisions }) => [...quotes, ...actions.map(({ fact }) => fact), ...decisions.map(({ fact }) => fact)]));
	const last = said.at(-1)?.text;
	if (last) return { text: shortened(last, 0, 90), quoted: true };
	return { text: mentions.some(({ announced }) => announced) ? say.issues.announced(first.title) : '', quoted: false };
}

function describe(ref: string, mentions: IssueMention[], kind: RefKind, at: Addresses): IssueStory {
	const [first, ...others] = mentions.map(({ entry }) => entry);
	if (!first) throw new Error(`Expected a meeting that names ${ref}`);
	const title = titleOf(mentions);
	callByTitle(mentions, title);
	return {
		ref,
		repo: repoOf(ref),
		number: Number(ref.slice(ref.lastIndexOf('#') + 1)),
		kind,
		...(title && { title }),
		address: at.issue(ref),
		mentions,
		first,
		last: [first, ...others].findLast(({ date, ahead }) => date && !ahead) ?? others.at(-1) ?? first,
		groups: [...new Set([first, ...others].map(({ group }) => group))],
	};
}

/** A title without a letter says nothing. */
function titleOf(mentions: readonly IssueMention[]): string | undefined {
	const titles = mentions.flatMap(({ places }) => places.filter(({ topic }) => topic).map(({ item }) => item?.title ?? ''));
	return titles.findLast((title) => /\p{L}{2}/u.test(title));
}

/** A title that stays is told once. */
function callByTitle(mentions: readonly IssueMention[], title = ''): void {
	let known = wordsIn(title);
	for (const place of mentions.flatMap(({ places }) => places)) {
		const words = wordsIn(place.item?.title ?? '');
		if (!place.item || !place.topic || words === known) continue;
		place.called = place.item.title;
		known = words;
	}
}

function wordsIn(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function kindsOf(meetings: readonly Entry[]): Map<string, RefKind> {
	const tallies = new Map<string, Map<RefKind, number>>();
	for (const { ref, kind } of meetings.flatMap(({ meeting }) => meeting.issues)) {
		if (ref === undefined || kind === 'unknown') continue;
		const tally = tallies.get(refKey(ref)) ?? new Map<RefKind, number>();
		tallies.set(refKey(ref), tally.set(kind, (tally.get(kind) ?? 0) + 1));
	}
	return new Map([...tallies].map(([key, tally]) => [key, [...tally].reduce((most, other) => (other[1] > most[1] ? other : most))[0]]));
}

function byInterest(a: IssueStory, b: IssueStory): number {
	return b.mentions.length - a.mentions.length || compare(b.last.date ?? '', a.last.date ?? '') || compare(a.repo, b.repo) || b.number - a.number;
}

/** What a meeting says of each issue that it names, by `refKey`. */
function mentionsIn(entry: Entry): Map<string, IssueMention> {
	const { meeting, quotes } = entry;
	const keys = new Set(refsIn(meeting).map(refKey));
	if (keys.size === 0) return new Map();
	const items = toldItems(entry);
	const actions = byIssue(partedBySureness(toldActions(entry)).sure, ({ fact }) => fact.issues);
	const decisions = byIssue(partedBySureness(toldDecisions(entry)).sure, ({ fact }) => fact.issues);
	const topics = Map.groupBy(items.filter(({ fact }) => fact.ref), ({ fact }) => refKey(fact.ref ?? ''));
	const passages = byIssue(quotes.passages, ({ issues }) => issues);
	const announced = meeting.links.issue?.ref;
	return new Map([...keys].map((key) => {
		const isOwn = announced !== undefined && refKey(announced) === key;
		const places = placesOf(entry, items, {
			topics: topics.get(key) ?? [],
			passages: (passages.get(key) ?? []).filter(({ line }) => !isOwn || line !== meeting.links.issue?.position.start.line),
			actions: actions.get(key) ?? [],
			decisions: decisions.get(key) ?? [],
		});
		return [key, { entry, ...(isOwn && { announced: true as const }), places }];
	}));
}

/** Whether a meeting said something of an issue, and did not only list it or copy what was said before. */
export function isDiscussed({ places }: Pick<IssueMention, 'places'>): boolean {
	return places.length === 0 || places.some(({ topic, carried, quotes, actions, decisions }) => !topic || (!carried && quotes.length + actions.length + decisions.length > 0));
}

interface Said {
	topics: readonly Told<AgendaItem>[];
	passages: readonly Passage[];
	actions: IssuePlace['actions'];
	decisions: IssuePlace['decisions'];
}

function placesOf(entry: Entry, items: readonly Told<AgendaItem>[], { topics, passages, actions, decisions }: Said): IssuePlace[] {
	const places = new Map<string, IssuePlace>();
	const { notes } = entry.quotes;
	const placeAt = (anchor: string | undefined): IssuePlace => {
		const told = items.find(({ fact }) => fact.anchor === anchor);
		const known = places.get(told?.fact.anchor ?? '');
		if (known) return known;
		const place: IssuePlace = { ...(told && { item: told.fact }), topic: false, address: told?.address ?? entry.address, quotes: [], actions: [], decisions: [] };
		places.set(told?.fact.anchor ?? '', place);
		return place;
	};
	const discuss = (item: AgendaItem): void => {
		const place = placeAt(item.anchor);
		const quote = notes[item.anchor];
		if (isCarried(entry, item.anchor)) place.carried = true;
		else if (!place.topic && quote) place.quotes = [quote];
		place.topic = true;
	};
	for (const { fact } of topics) discuss(fact);
	for (const action of actions) placeAt(action.fact.item).actions.push(action);
	for (const decision of decisions) placeAt(decision.fact.item).decisions.push(decision);
	const told = new Set([...actions, ...decisions].map(({ fact }) => fact.position.start.line));
	for (const passage of passages) {
		const item = items.find(({ fact }) => fact.anchor === passage.item)?.fact;
		if (item && item.position.start.line === passage.line) discuss(item);
		else if (!item && topics.some(({ fact }) => onlyNames(passage, fact))) continue;
		else if (!places.get(item?.anchor ?? '')?.topic && !told.has(passage.line)) placeAt(item?.anchor).quotes.push({ text: passage.text, line: passage.line });
	}
	return [...places.values()].sort((a, b) => lineOf(a) - lineOf(b));
}

/** Whether a line only lists a topic that the notes come to later. */
function onlyNames({ text }: Passage, { title }: AgendaItem): boolean {
	const words = new Set(ownWords(title));
	return ownWords(text).every((word) => words.has(word));
}

/** Words without references: `[owner/name#12]`, addresses and numbers. */
function ownWords(text: string): string[] {
	return text.toLowerCase().replace(/https?:\S+|(?<![\w./-])[\w./-]*#\d+|(?<![\w.-])[\w.-]+\/[\w.-]+/g, ' ').match(/\p{L}{2,}/gu) ?? [];
}

function lineOf({ item, quotes, actions, decisions }: IssuePlace): number {
	return (item ?? actions[0]?.fact ?? decisions[0]?.fact)?.position.start.line ?? quotes[0]?.line ?? 0;
}

/** By `refKey` of each issue that they are about. */
function byIssue<Thing>(things: readonly Thing[], issuesOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
	const pairs = things.flatMap((thing) => [...new Set(issuesOf(thing).map(refKey))].map((key) => ({ key, thing })));
	return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, own]) => [key, own.map(({ thing }) => thing)]));
}

/** Every issue that a meeting names, as written, each spelling as often as it stands there. */
function refsIn({ issues, links, agenda, actions, decisions }: Meeting): string[] {
	return [
		...issues.flatMap(({ ref }) => ref ?? []),
		...(links.issue?.ref ? [links.issue.ref] : []),
		...agenda.flatMap(({ ref }) => ref ?? []),
		...[...actions, ...decisions].flatMap((fact) => fact.issues),
	].filter(hasPage);
}

/** A reference with its repository as the meetings mostly spell it. */
export function spelt(meetings: readonly Entry[]): (ref: string) => string {
	const tallies = new Map<string, Map<string, number>>();
	for (const repo of meetings.flatMap(({ meeting }) => refsIn(meeting).map(repoOf))) {
		const tally = tallies.get(repo.toLowerCase()) ?? new Map<string, number>();
		tallies.set(repo.toLowerCase(), tally.set(repo, (tally.get(repo) ?? 0) + 1));
	}
	const best = new Map([...tallies].map(([key, tally]) => [key, [...tally].reduce((most, other) => (other[1] > most[1] ? other : most))[0]]));
	return (ref) => `${best.get(repoOf(ref).toLowerCase()) ?? repoOf(ref)}${ref.slice(ref.lastIndexOf('#'))}`;
}
