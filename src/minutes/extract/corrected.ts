import { areAlike, type Change, type Corrected, type Correction, type Did, factsAt, holds, plainWords, type Spot, type Verdict, wordsIn } from '../corrections.ts';
import type { Action, Decision, Owner } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import { startingIn } from '../stretches.ts';
import type { Statement } from '../statements.ts';
import type { Topic } from './agenda.ts';
import type { Mention } from './issues.ts';
import { topicOf } from './topic.ts';

interface Facts {
	actions: Action[];
	decisions: Decision[];
}

/** What else was read of the document. */
interface Read {
	statements: ReadonlyMap<Block, Statement[]>;
	topics: readonly Topic[];
	mentions: readonly Mention[];
}

/** Actions and decisions as people correct them, in document order, and what came of each correction. A correction that may mean several places is not heeded. */
export function withCorrections(document: Outline, { actions, decisions }: Facts, corrections: readonly Correction[], read: Read): Facts & { corrected: Corrected[] } {
	const facts: Facts = { actions: [...actions], decisions: [...decisions] };
	const corrected = corrections.map((correction) => heed(document, facts, correction, read));
	return { actions: inOrder(facts.actions), decisions: inOrder(facts.decisions), corrected };
}

function heed(document: Outline, facts: Facts, correction: Correction, read: Read): Corrected {
	const verdicts = verdictsOf(correction);
	const outcomes: Corrected[] = [];
	const actions: Kind<Action> = { of: 'action', facts: facts.actions, change: changeAction, make: (place) => ({ ...factOf(document, place, read), owners: [], done: false }) };
	const decisions: Kind<Decision> = { of: 'decision', facts: facts.decisions, change: sameAs, make: (place) => factOf(document, place, read) };
	if (verdicts.includes('no action')) outcomes.push(without(actions, correction));
	if (verdicts.includes('no decision')) outcomes.push(without(decisions, correction));
	const places = () => placesOf(document, correction, read);
	if (verdicts.includes('action')) outcomes.push(within(actions, correction, places));
	if (verdicts.includes('decision')) outcomes.push(within(decisions, correction, places));
	if (verdicts.length === 0) outcomes.push(within(actions, correction), within(decisions, correction));
	const did = outcomes.flatMap((outcome) => outcome.did);
	if (did.length > 0) return { came: 'heeded', did };
	if (outcomes.some(({ came }) => came === 'several')) return { came: 'several', did };
	// What is no longer read as what it is not is as it should be.
	return { came: verdicts.length > 0 && places().length > 0 ? 'heeded' : 'none', did };
}

interface Kind<Fact> {
	of: Did['of'];
	facts: Fact[];
	change(fact: Fact, correction: Correction): Change[];
	make(place: Place): Fact;
}

/** An owner or a day is an action's. */
function verdictsOf({ is = [], owners, done }: Correction): readonly Verdict[] {
	return (owners !== undefined || done !== undefined) && !is.includes('action') ? [...is, 'action'] : is;
}

function without<Fact extends Action | Decision>({ of, facts }: Kind<Fact>, spot: Spot): Corrected {
	const found = factsAt(facts, spot);
	if (!areAlike(found)) return { came: 'several', did: [] };
	for (const fact of found) facts.splice(facts.indexOf(fact), 1);
	return { came: found.length > 0 ? 'heeded' : 'none', did: found.map(() => ({ of, how: 'removed' })) };
}

/** Confirms and changes the facts of a kind that are meant; where none was read, makes one of the only place that is. */
function within<Fact extends Action | Decision>({ of, facts, change, make }: Kind<Fact>, correction: Correction, placesFor?: () => Place[]): Corrected {
	const found = factsAt(facts, correction);
	if (!areAlike(found)) return { came: 'several', did: [] };
	const changed = (fact: Fact, first: Change[]) => [...first, ...change(fact, correction)].map((how): Did => ({ of, how }));
	for (const fact of found) Object.assign(fact, { confirmed: true, sure: 1 });
	if (found.length > 0) return { came: 'heeded', did: found.flatMap((fact) => changed(fact, correction.is ? ['confirmed'] : [])) };
	const [place, ...others] = placesFor?.() ?? [];
	if (!place || others.length > 0) return { came: place ? 'several' : 'none', did: [] };
	const fact = make(place);
	facts.push(fact);
	return { came: 'heeded', did: changed(fact, ['added']) };
}

function changeAction(action: Action, correction: Correction): Change[] {
	const { owners, done } = correction;
	if (owners) action.owners = owners.map(ownerOf);
	if (done !== undefined) action.closed = done;
	if (done === false) action.done = false;
	return [...(owners ? ['owner' as const] : []), ...(done !== undefined ? ['done' as const] : []), ...sameAs(action, correction)];
}

function sameAs(fact: Action | Decision, { same }: Correction): Change[] {
	if (!same) return [];
	fact.same = same;
	return ['same'];
}

function ownerOf(written: string): Owner {
	if (written === 'group') return { written, group: true };
	return written.startsWith('@') ? { written: written.slice(1), handle: written.slice(1) } : { written };
}

interface Place {
	block: Block;
	start: number;
	end: number;
}

/** Where a document's text has what a spot names: whole sentences, or a whole line. */
function placesOf(document: Outline, { line, quote }: Spot, { statements }: Read): Place[] {
	const places = document.blocks.flatMap((block) => (quote === undefined ? [] : (quoted(block, plainWords(quote), statements.get(block) ?? []) ?? [])));
	const onLine = line === undefined ? [] : (quote === undefined ? document.blocks.flatMap(linesOf) : places).filter((place) => isOn(document, place, line));
	// Of a paragraph nested in another, the innermost.
	return quote === undefined ? onLine.slice(-1) : onLine.length > 0 ? onLine : places;
}

function isOn(document: Outline, { block, start, end }: Place, line: number): boolean {
	const position = positionOf(document, block, start, end);
	return position.start.line <= line && line <= position.end.line;
}

function linesOf(block: Block): Place[] {
	return [...block.text.matchAll(/(?<![^\n])[^\n]*[\p{L}\p{N}][^\n]*/gu)].map(({ 0: text, index }) => ({ block, start: index + text.search(/\S/), end: index + text.trimEnd().length }));
}

function quoted(block: Block, said: string, statements: readonly Statement[]): Place | undefined {
	const words = wordsIn(block.text);
	const all = words.map(({ word }) => word).join(' ');
	if (!holds(all, said)) return undefined;
	const before = ` ${all} `.indexOf(` ${said} `);
	const first = all.slice(0, before).split(' ').length - 1;
	const [from, to] = [words[first]?.start ?? 0, words[first + said.split(' ').length - 1]?.end ?? block.text.length];
	const own = statements.filter(({ start, end }) => start < to && end > from);
	return { block, start: Math.min(from, ...own.map(({ start }) => start)), end: Math.max(to, ...own.map(({ end }) => end)) };
}

function factOf(document: Outline, { block, start, end }: Place, { topics, mentions }: Read): Decision {
	const position = positionOf(document, block, start, end);
	const topic = topicOf(topics)(block);
	const own = startingIn(mentions.filter((mention) => mention.block === block), start, end).flatMap(({ ref }) => ref ?? []);
	return {
		text: block.text.slice(start, end).replace(/\s+/g, ' ').trim(),
		issues: own.length > 0 ? [...new Set(own)] : topic?.ref ? [topic.ref] : [],
		...(topic && { item: topic.anchor }), how: 'corrected', form: 'corrected', sure: 1, confirmed: true, position, raw: rawOf(document, position),
	};
}

function inOrder<Fact extends Action | Decision>(facts: readonly Fact[]): Fact[] {
	return facts.toSorted((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0));
}
