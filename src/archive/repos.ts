import type { Entry } from './model.ts';

/** Repositories whose issues the minutes speak of, `owner/name`, those spoken of most first. */
export function reposSpokenOf(meetings: readonly Entry[], most: number): string[] {
	const times = new Map<string, number>();
	for (const { meeting } of meetings) {
		for (const { ref } of meeting.issues) {
			const repo = ref?.slice(0, ref.indexOf('#'));
			if (repo) times.set(repo, (times.get(repo) ?? 0) + 1);
		}
	}
	return [...times].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).slice(0, most).map(([repo]) => repo);
}
