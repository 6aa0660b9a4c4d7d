import { isCarried } from './carried.ts';
import type { AgendaItem } from '../minutes/model.ts';
import type { Entry, IssueMention, IssuePlace, Passage, Told } from './model.ts';
import { refKey, refsIn } from './ref.ts';
import { partedBySureness, toldActions, toldDecisions, toldItems } from './told.ts';

/** What a meeting says of each issue that it names, by `refKey`. */
export function mentionsIn(entry: Entry): Map<string, IssueMention> {
	const { meeting, quotes } = entry;
	const keys = new Set(refsIn(meeting).map(refKey));
	if (keys.size === 0) return new Map();
	const items = toldItems(entry);
	const facts = { actions: byRef(partedBySureness(toldActions(entry)).sure), decisions: byRef(partedBySureness(toldDecisions(entry)).sure) };
	const topics = Map.groupBy(items.filter(({ fact }) => fact.ref), ({ fact }) => refKey(fact.ref ?? ''));
	const passages = new Map<string, Passage[]>();
	for (const passage of quotes.passages) for (const key of new Set(passage.issues.map(refKey))) push(passages, key, passage);
	const announced = meeting.links.issue?.ref;
	return new Map([...keys].map((key) => {
		const isOwn = announced !== undefined && refKey(announced) === key;
		const places = placesOf(entry, items, {
			topics: topics.get(key) ?? [],
			passages: (passages.get(key) ?? []).filter(({ line }) => !isOwn || line !== meeting.links.issue?.position.start.line),
			actions: facts.actions.get(key) ?? [],
			decisions: facts.decisions.get(key) ?? [],
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
	const words = new Set(wordsOf(title));
	return wordsOf(text).every((word) => words.has(word));
}

/** Without references: `[owner/name#12]`, addresses and numbers. */
function wordsOf(text: string): string[] {
	return text.toLowerCase().replace(/https?:\S+|(?<![\w./-])[\w./-]*#\d+|(?<![\w.-])[\w.-]+\/[\w.-]+/g, ' ').match(/\p{L}{2,}/gu) ?? [];
}

function lineOf({ item, quotes, actions, decisions }: IssuePlace): number {
	return (item ?? actions[0]?.fact ?? decisions[0]?.fact)?.position.start.line ?? quotes[0]?.line ?? 0;
}

function byRef<Fact extends { issues: string[] }>(told: readonly Told<Fact>[]): Map<string, Told<Fact>[]> {
	const found = new Map<string, Told<Fact>[]>();
	for (const one of told) for (const key of new Set(one.fact.issues.map(refKey))) push(found, key, one);
	return found;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
