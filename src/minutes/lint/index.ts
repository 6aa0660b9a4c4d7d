import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Meeting } from '../model.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { ambiguousIssue } from './ambiguous-issue.ts';
import { dateMismatch } from './date-mismatch.ts';
import { duplicateAttendee } from './duplicate-attendee.ts';
import { emptyItem } from './empty-item.ts';
import { mismatchedIssueLink } from './mismatched-issue-link.ts';
import { missingAttendees } from './missing-attendees.ts';
import { missingDate } from './missing-date.ts';
import { missingTitle } from './missing-title.ts';
import type { Rule } from './rule.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { unknownSection } from './unknown-section.ts';
import { unreadableAttendee } from './unreadable-attendee.ts';
import { unreadableDate } from './unreadable-date.ts';

/** Every rule by its id, in the order they run. README.md beside this explains each. */
export const rules = {
	'missing-title': missingTitle,
	'missing-date': missingDate,
	'unreadable-date': unreadableDate,
	'date-mismatch': dateMismatch,
	'missing-attendees': missingAttendees,
	'unreadable-attendee': unreadableAttendee,
	'duplicate-attendee': duplicateAttendee,
	'unknown-section': unknownSection,
	'unfilled-placeholder': unfilledPlaceholder,
	'ambiguous-issue': ambiguousIssue,
	'mismatched-issue-link': mismatchedIssueLink,
	'empty-item': emptyItem,
	'action-without-owner': actionWithoutOwner,
} as const satisfies Record<string, Rule>;

/** Adds what the rules find as messages to the file, `remark-minutes:<rule>`. */
export function lint(tree: Root, meeting: Meeting, file: VFile): void {
	for (const [ruleId, rule] of Object.entries(rules) as [string, Rule][]) {
		for (const { reason, place, actual, expected } of rule(meeting, tree)) {
			const message = file.message(reason, { place: place ?? START, source: 'remark-minutes', ruleId });
			if (actual !== undefined) message.actual = actual;
			if (expected !== undefined) message.expected = expected;
		}
	}
}

const START = { line: 1, column: 1, offset: 0 };
