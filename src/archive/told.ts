import { itemId } from '../minutes/html/anchors.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { isShown } from '../minutes/shown.ts';
import type { Entry, Told } from './model.ts';

/** Facts of a meeting, each with the place on its page where it stands, which has this id, and its topic. */
export function toldFacts<Fact extends { item?: string }>(entry: Entry, facts: readonly Fact[], ids: readonly string[]): Told<Fact>[] {
	return facts.map((fact, index) => {
		const topic = fact.item !== undefined && entry.meeting.agenda.find(({ anchor }) => anchor === fact.item)?.title;
		return { fact, entry, address: placeOn(entry, ids[index] ?? ''), ...(topic && { topic }) };
	});
}

/** A meeting's topics, each with the place on its page where it stands. */
export function toldItems(entry: Entry): Told<AgendaItem>[] {
	return entry.meeting.agenda.map((fact) => ({ fact, entry, address: itemPlace(entry, fact.anchor) }));
}

/** The address of an agenda item on its meeting's page. */
export function itemPlace(entry: Entry, anchor: string): string {
	return placeOn(entry, itemId(anchor));
}

function placeOn({ address }: Entry, id: string): string {
	return `${address}#${encodeURIComponent(id)}`;
}

/** Those that are sure enough to be shown; the others. */
export function partedBySureness<One extends { fact: { sure: number } }>(told: readonly One[]): { sure: One[]; perhaps: One[] } {
	return { sure: told.filter(({ fact }) => isShown(fact)), perhaps: told.filter(({ fact }) => !isShown(fact)) };
}
