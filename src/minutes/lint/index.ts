import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Meeting } from '../model.ts';
import { oneLetterOff, twoLettersSwapped } from '../spelling.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { ambiguousDate } from './ambiguous-date.ts';
import { ambiguousIssue } from './ambiguous-issue.ts';
import { dateAhead } from './date-ahead.ts';
import { dateMismatch } from './date-mismatch.ts';
import { duplicateAttendee } from './duplicate-attendee.ts';
import { emptyItem } from './empty-item.ts';
import { mismatchedIssueLink } from './mismatched-issue-link.ts';
import { missingAttendees } from './missing-attendees.ts';
import { missingDate } from './missing-date.ts';
import { missingTitle } from './missing-title.ts';
import { misspeltOwner } from './misspelt-owner.ts';
import type { Rule } from './rule.ts';
import { switchesIn } from './switches.ts';
import { unclosedComment } from './unclosed-comment.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { unknownSection } from './unknown-section.ts';
import { unreadableAttendee } from './unreadable-attendee.ts';
import { unreadableDate } from './unreadable-date.ts';
import { wrongWeekday } from './wrong-weekday.ts';

declare module 'vfile-message' {
	interface VFileMessage {
		/** `missing-date/without-year`: which of its rule's causes it has. */
		causeId?: string;
	}
}

/** Every rule by its id, in the order they run. README.md beside this explains each. */
export const rules = {
	'missing-title': missingTitle,
	'missing-date': missingDate,
	'unreadable-date': unreadableDate,
	'ambiguous-date': ambiguousDate,
	'date-mismatch': dateMismatch,
	'date-ahead': dateAhead,
	'wrong-weekday': wrongWeekday,
	'missing-attendees': missingAttendees,
	'unreadable-attendee': unreadableAttendee,
	'duplicate-attendee': duplicateAttendee,
	'unknown-section': unknownSection,
	'unfilled-placeholder': unfilledPlaceholder,
	'unclosed-comment': unclosedComment,
	'ambiguous-issue': ambiguousIssue,
	'mismatched-issue-link': mismatchedIssueLink,
	'empty-item': emptyItem,
	'action-without-owner': actionWithoutOwner,
	'misspelt-owner': misspeltOwner,
} as const satisfies Record<string, Rule>;

/**
 * Adds what the rules find as messages to the file, `remark-minutes:<rule>`. Left out are the rules in `off` and those
 * that a comment `<!-- minutebook-disable rule -->` names; a comment that names no rule there is gets a message.
 * `today`, `YYYY-MM-DD`, is what days are held against; without it none is said to be yet to come.
 */
export function lint(tree: Root, meeting: Meeting, file: VFile, off: readonly string[] = [], today?: string): void {
	const switches = switchesIn(tree);
	const left = new Set([...off, ...switches.map(({ rule }) => rule)]);
	for (const { rule, place } of switches) {
		if (rule === '*' || Object.hasOwn(rules, rule)) continue;
		file.message(`Unexpected rule \`${rule}\` in a comment, expected one that there is; ${nearest(rule)}`, { place: place ?? START, source: 'remark-minutes', ruleId: 'unknown-rule' });
	}
	for (const [ruleId, rule] of Object.entries(rules) as [string, Rule][]) {
		if (left.has('*') || left.has(ruleId)) continue;
		for (const { reason, place, actual, expected, cause } of rule(meeting, tree, today)) {
			const message = file.message(reason, { place: place ?? tree.position?.start ?? START, source: 'remark-minutes', ruleId });
			if (actual !== undefined) message.actual = actual;
			if (expected !== undefined) message.expected = expected;
			if (cause !== undefined) message.causeId = `${ruleId}/${cause}`;
		}
	}
}

/** What to do about a rule that there is not. */
function nearest(rule: string): string {
	const meant = Object.keys(rules).find((known) => oneLetterOff(known, rule) || twoLettersSwapped(known, rule));
	return meant ? `write \`${meant}\`` : `one of ${Object.keys(rules).join(', ')}`;
}

const START = { line: 1, column: 1, offset: 0 };
