import type { Meeting } from './model.ts';

/** Why a readable document is not the minutes of a meeting, in one phrase; undefined when it is. */
export function notMinutes(_meeting: Meeting, _path: string): string | undefined {
	return undefined;
}
