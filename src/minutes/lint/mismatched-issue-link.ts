import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A link that says one number and leads to another. */
export function* mismatchedIssueLink({ issues }: Meeting): Iterable<Finding> {
	for (const { textNumber, number, ref, position } of issues) {
		if (textNumber === undefined) continue;
		yield {
			reason: `Unexpected text \`#${textNumber}\` on a link to \`${ref ?? `#${number}`}\`, expected \`#${number}\`; correct the text or the link`,
			place: position,
			actual: `#${textNumber}`,
			expected: [`#${number}`],
		};
	}
}
