import type { Archive } from '../model.ts';
import { counted } from './counted.ts';
import type { CheckFinding } from './rule.ts';

/** References of a group whose repository nothing tells, once a group: one line of `archive.yml` may resolve them all. */
export function* unknownRepo({ groups }: Archive): Iterable<CheckFinding> {
	for (const { id, meetings, repo } of groups) {
		const unknown = meetings.flatMap(({ path, meeting }) => meeting.issues.filter(({ ref }) => ref === undefined).map((issue) => ({ ...issue, path })));
		const [first] = unknown;
		if (!first) continue;
		const { path, raw, position } = first;
		const fix = repo ? 'name it in the reference, as `owner/repo#12`' : `name it as \`repo\` of the group \`${id}\` in \`archive.yml\``;
		const more = unknown.length > 1 ? ` and ${counted(unknown.length - 1, 'more reference')} of this group` : '';
		yield { path, line: position.start.line, column: position.start.column, reason: `Unexpected \`${raw}\`${more} whose repository is unknown, expected a known one; ${fix}` };
	}
}
