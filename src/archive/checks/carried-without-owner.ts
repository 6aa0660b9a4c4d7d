import { counted } from './counted.ts';
import type { Archive } from '../model.ts';
import type { CheckFinding } from './rule.ts';

/** A promise that meeting after meeting repeats and nobody has taken. */
export function* carriedWithoutOwner({ actions, perhaps }: Archive): Iterable<CheckFinding> {
	for (const { owners, carried, state, last, entry } of [...actions, ...perhaps.actions]) {
		if (owners.length > 0 || carried === 0 || state === 'done') continue;
		yield { path: last.entry.path, line: last.line, reason: `Unexpected action without an owner, carried over by ${counted(carried, 'meeting')} since \`${entry.path}\`, expected somebody who does it; name them, or close it` };
	}
}
