import type { Position } from 'unist';
import type { Action, AgendaItem, Attendee, Decision, FactKind, IssueRef, Meeting } from '../model.ts';
import { type Roster, rosterOf } from '../roster.ts';
import { isShown } from '../shown.ts';
import { factAnchors } from './anchors.ts';

/** A meeting's facts, by where they stand. */
export interface Facts {
	/** By the offset of the heading, list item or paragraph. */
	items: Map<number, AgendaItem>;
	/** By line: several topics may be lines of one paragraph. */
	itemsOn: Map<number, AgendaItem[]>;
	/** By the offset of their link, or of their first character. */
	issues: Map<number, IssueRef>;
	/** By line, in the order of their columns. */
	mentions: Map<number, Mention[]>;
	/** By line. */
	marks: Map<number, Mark[]>;
	/** Lines on which somebody is listed as an attendee. */
	attendeesOn: Set<number>;
	/** Who attended, as the notes call them; known once asked. */
	roster(): Roster;
	/** In lower case. */
	handles: Set<string>;
}

/** Words in the text that lead to an issue or a person. */
export interface Mention {
	raw: string;
	/** Where it starts. */
	line: number;
	column: number;
	of: { issue: IssueRef } | { person: string };
}

/** An action or a decision, and its id on the page. */
export interface Mark {
	kind: FactKind;
	id: string;
	done?: boolean;
	/** It is not sure enough to be counted. */
	perhaps?: true;
	/** A decision that was struck out, or not carried. */
	outcome?: 'struck' | 'defeated';
	raw: string;
	position: Position;
}

export function factsOf(meeting: Meeting): Facts {
	const { agenda, issues, attendees, actions, decisions } = meeting;
	const actionIds = factAnchors('action', actions);
	const decisionIds = factAnchors('decision', decisions);
	const marks = [
		...actions.map((action, index) => markOf('action', actionIds[index], action)),
		...decisions.map((decision, index) => markOf('decision', decisionIds[index], decision)),
	];
	let roster: Roster | undefined;
	const mentions = [...issues.map((issue) => mentionOf(issue, 0, { issue })), ...attendees.flatMap(handleOf)];
	return {
		items: new Map(agenda.map((item) => [item.position.start.offset ?? -1, item])),
		itemsOn: Map.groupBy(agenda, ({ position }) => position.start.line),
		issues: new Map(issues.map((issue) => [issue.position.start.offset ?? -1, issue])),
		mentions: Map.groupBy(mentions.toSorted((a, b) => a.column - b.column), ({ line }) => line),
		marks: Map.groupBy(marks, ({ position }) => position.start.line),
		attendeesOn: new Set(attendees.map(({ position }) => position.start.line)),
		roster: () => (roster ??= rosterOf(attendees)),
		handles: new Set(attendees.flatMap(({ handle }) => handle?.toLowerCase() ?? [])),
	};
}

function markOf(kind: Mark['kind'], id: string | undefined, fact: Action | Decision): Mark {
	return { kind, id: id ?? kind, raw: fact.raw, position: fact.position, ...('done' in fact && { done: fact.done }), ...(!isShown(fact) && { perhaps: true }), ...('outcome' in fact && fact.outcome && { outcome: fact.outcome }) };
}

/** A handle that an attendee's line gives without `@`; those with it are found in any text. */
function handleOf({ raw, handle, position }: Attendee): Mention[] {
	if (handle === undefined) return [];
	const [written, sought] = [raw.toLowerCase(), handle.toLowerCase()];
	const index = written.lastIndexOf(sought);
	if (index < 0 || written.includes(`@${sought}`) || raw.slice(0, index).includes('\n')) return [];
	return [mentionOf({ raw: raw.slice(index, index + handle.length), position }, index, { person: handle })];
}

function mentionOf({ raw, position }: { raw: string; position: Position }, index: number, of: Mention['of']): Mention {
	// White space at a line's end is in the source alone.
	return { raw: raw.trimEnd(), line: position.start.line, column: position.start.column + index, of };
}
