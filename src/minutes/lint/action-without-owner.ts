import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A marked action, still open, that nobody has taken. Phrased ones do without: the rule would judge prose. */
export function* actionWithoutOwner({ actions }: Meeting): Iterable<Finding> {
	for (const { owners, done, how, position } of actions) {
		if (owners.length > 0 || done || how !== 'marked') continue;
		yield { reason: 'Unexpected action without an owner, expected somebody who does it; name them in it, as `@inamarlow: write the report`', place: position };
	}
}
