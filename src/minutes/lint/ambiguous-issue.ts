import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A reference whose repository nothing tells. */
export function* ambiguousIssue({ issues }: Meeting): Iterable<Finding> {
	for (const { ref, raw, number, position } of issues) {
		if (ref !== undefined) continue;
		yield { reason: `Unexpected \`${raw}\` of an unknown repository, expected \`owner/repo#${number}\` or a link; name the repository`, place: position, actual: raw };
	}
}
