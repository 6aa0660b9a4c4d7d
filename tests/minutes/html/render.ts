import type { Root } from 'mdast';
import type { Position } from 'unist';
import { type Targets, toHtml } from '../../../src/minutes/html/index.ts';
import type { Action, AgendaItem, Attendee, Decision, Evidence, IssueRef, Meeting } from '../../../src/minutes/model.ts';
import { native } from '../../../src/minutes/parse.ts';

/** A fact of a meeting by what is written; its position is that of `raw`, or of its `nth` occurrence. */
type Fact<Of extends Evidence> = Partial<Omit<Of, 'position'>> & { raw: string; nth?: number };

export interface Facts {
	title?: string;
	attendees?: Fact<Attendee>[];
	agenda?: Fact<AgendaItem>[];
	issues?: Fact<IssueRef>[];
	actions?: Fact<Action>[];
	decisions?: Fact<Decision>[];
}

/** Targets whose answers show in the HTML what was asked. */
export const here: Targets = {
	issue: (ref) => `/issues/${ref.replace('#', '/')}/`,
	person: (handle) => `/people/${handle.toLowerCase()}/`,
};

export function render(source: string, facts: Facts = {}, targets: Partial<Targets> = {}, parser: { parse(text: string): unknown } = native): string {
	return toHtml(parser.parse(source) as Root, meetingOf(source, facts), { ...here, ...targets });
}

export function meetingOf(source: string, { title, attendees = [], agenda = [], issues = [], actions = [], decisions = [] }: Facts = {}): Meeting {
	const evidence = ({ raw, nth }: { raw: string; nth?: number }) => ({ raw, position: positionOf(source, raw, nth) });
	const promise = { issues: [], how: 'marked' as const, form: 'mark', sure: 0.9 };
	return {
		...(title !== undefined && { title: { text: title, ...evidence({ raw: title }) } }),
		dates: [], links: { recordings: [] }, sections: [], unread: [],
		attendees: attendees.map((fact) => ({ role: 'participant', ...fact, ...evidence(fact) })),
		agenda: agenda.map((fact) => ({ title: '', anchor: 'item', ...fact, ...evidence(fact) })),
		issues: issues.map((fact) => ({ kind: 'issue', number: 0, ...fact, ...evidence(fact) })),
		actions: actions.map((fact) => ({ text: fact.raw, owners: [], done: false, ...promise, ...fact, ...evidence(fact) })),
		decisions: decisions.map((fact) => ({ text: fact.raw, ...promise, ...fact, ...evidence(fact) })),
	};
}

function positionOf(source: string, raw: string, nth = 1): Position {
	let offset = -1;
	for (let n = 0; n < nth; n++) offset = source.indexOf(raw, offset + 1);
	if (offset < 0) throw new Error(`Expected \`${raw}\` in \`${source}\``);
	return { start: pointOf(source, offset), end: pointOf(source, offset + raw.length) };
}

function pointOf(source: string, offset: number): Position['start'] {
	const lines = source.slice(0, offset).split(/\r\n|\r|\n/);
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}
