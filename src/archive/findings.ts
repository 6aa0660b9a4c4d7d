import type { Entry, Finding } from './model.ts';
import { compare } from './order.ts';
import { MOST } from './parts.ts';
import { sourceLine } from './targets.ts';

/** Where something was found, for a link. */
export interface Place {
	text: string;
	address?: string;
}

/** Findings of one rule; those with the same words are together. */
export interface RuleFindings {
	rule: string;
	count: number;
	reasons: { reason: string; places: Place[] }[];
}

/** What was found in the meetings, rule by rule, most findings first. */
export function findingsByRule(meetings: readonly Entry[]): RuleFindings[] {
	return byRule(meetings.flatMap((entry) => entry.findings.map((finding) => ({ finding, place: placeIn(entry, finding) }))));
}

/** As `findingsByRule`, of findings that say their path; those about a meeting's file lead there. */
export function archiveFindingsByRule(findings: readonly Finding[], meetings: readonly Entry[]): RuleFindings[] {
	const entries = new Map(meetings.map((entry) => [entry.path, entry]));
	return byRule(findings.map((finding) => {
		const entry = entries.get(finding.path ?? '');
		return { finding, place: entry ? placeIn(entry, finding) : { text: [finding.path, finding.line].filter(Boolean).join(':') } };
	}));
}

/** Findings of one rule on as many pages as they need; of those with the same words some may stand on the next. */
export function pagesOfRule({ reasons }: RuleFindings, most: number): RuleFindings['reasons'][] {
	const pages: RuleFindings['reasons'][] = [];
	let room = 0;
	for (const { reason, places } of reasons) {
		for (let from = 0; from < places.length;) {
			if (room === 0) {
				pages.push([]);
				room = most;
			}
			const some = places.slice(from, from + room);
			pages.at(-1)?.push({ reason, places: some });
			from += some.length;
			room -= some.length;
		}
	}
	return pages;
}

/** How many findings of each rule the page of all shows: all, unless they are too many. */
export function mostOf(rules: readonly RuleFindings[]): number {
	return rules.reduce((sum, { count }) => sum + count, 0) > MOST ? FEW : Infinity;
}

const FEW = 10;

/** The first findings of each rule, so that a page can hold them all. */
export function shortened(rules: readonly RuleFindings[], most: number): RuleFindings[] {
	return rules.map((rule) => ({ ...rule, reasons: pagesOfRule(rule, most)[0] ?? [] }));
}

/** The findings of all lists, those of one rule together. */
export function joined(...lists: readonly RuleFindings[][]): RuleFindings[] {
	return [...Map.groupBy(lists.flat(), ({ rule }) => rule)].map(([rule, own]) => ({ rule, count: own.reduce((sum, { count }) => sum + count, 0), reasons: own.flatMap(({ reasons }) => reasons) }));
}

function byRule(found: readonly { finding: Finding; place: Place }[]): RuleFindings[] {
	const rules = [...Map.groupBy(found, ({ finding }) => finding.rule?.replace(/^.*:/, '') ?? 'other')];
	return rules.sort(([a, inA], [b, inB]) => inB.length - inA.length || compare(a, b)).map(([rule, own]) => ({
		rule,
		count: own.length,
		reasons: [...Map.groupBy(own, ({ finding }) => finding.reason)].map(([reason, same]) => ({ reason, places: same.map(({ place }) => place) })),
	}));
}

/** The line at its source, where that is known, else the meeting's page. */
function placeIn({ title, address, provenance }: Entry, { line }: Finding): Place {
	return { text: line ? `${title}, line ${line}` : title, address: provenance && line ? sourceLine(provenance, line) : address };
}
