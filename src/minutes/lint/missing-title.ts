import type { Finding } from './rule.ts';
import type { Meeting } from '../model.ts';

/** Minutes that no heading names. */
export function* missingTitle({ title }: Meeting): Iterable<Finding> {
	if (title) return;
	yield { reason: 'Unexpected minutes without a title, expected a heading that names the group and the day; start with one, as `# Build group, 2023-05-11`' };
}
