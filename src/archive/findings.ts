import type { Entry, Finding } from './model.ts';
import { compare } from './order.ts';
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
