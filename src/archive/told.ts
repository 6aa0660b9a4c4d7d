import { actionAnchors, decisionAnchors, itemId } from '../minutes/html/anchors.ts';
import type { Action, AgendaItem, Decision } from '../minutes/model.ts';
import { isShown } from '../minutes/shown.ts';
import type { Entry, Told } from './model.ts';

/** A meeting's topics, each with the place on its page where it stands. */
export function toldItems(entry: Entry): Told<AgendaItem>[] {
	const { agenda } = entry.meeting;
	return tell(entry, agenda, agenda.map(({ anchor }) => itemId(anchor)));
}

/** A meeting's actions, each with the place on its page where it stands. */
export function toldActions(entry: Entry): Told<Action>[] {
	const { actions } = entry.meeting;
	return tell(entry, actions, actionAnchors(actions));
}

/** A meeting's decisions, each with the place on its page where it stands. */
export function toldDecisions(entry: Entry): Told<Decision>[] {
	const { decisions } = entry.meeting;
	return tell(entry, decisions, decisionAnchors(decisions));
}

/** Those that are sure enough to be shown; the others. */
export function partedBySureness<One extends { fact: { sure: number } }>(told: readonly One[]): { sure: One[]; perhaps: One[] } {
	return { sure: told.filter(({ fact }) => isShown(fact)), perhaps: told.filter(({ fact }) => !isShown(fact)) };
}

function tell<Fact extends Action | Decision | AgendaItem>(entry: Entry, facts: readonly Fact[], ids: readonly string[]): Told<Fact>[] {
	return facts.map((fact, index) => {
		const topic = 'item' in fact && entry.meeting.agenda.find(({ anchor }) => anchor === fact.item)?.title;
		return { fact, entry, address: `${entry.address}#${encodeURIComponent(ids[index] ?? '')}`, ...(topic && { topic }) };
	});
}
