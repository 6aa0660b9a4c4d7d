import type { Entry } from './model.ts';

/** Repositories whose issues the minutes speak of, `owner/name`, those spoken of most first; one that is written in several cases is one, written as it mostly is. */
export function reposSpokenOf(meetings: readonly Entry[], most: number): string[] {
	const times = new Map<string, Map<string, number>>();
	for (const { meeting } of meetings) {
		for (const { ref } of meeting.issues) {
			const repo = ref?.slice(0, ref.indexOf('#'));
			if (!repo) continue;
			const written = times.get(repo.toLowerCase()) ?? new Map<string, number>();
			times.set(repo.toLowerCase(), written.set(repo, (written.get(repo) ?? 0) + 1));
		}
	}
	const repos = [...times.values()].map((written) => ({ repo: byTimes(written)[0] ?? '', count: [...written.values()].reduce((sum, count) => sum + count, 0) }));
	return byTimes(new Map(repos.map(({ repo, count }) => [repo, count]))).slice(0, most);
}

/** The names of what is counted, the most first, else in their order. */
function byTimes(counts: ReadonlyMap<string, number>): string[] {
	return [...counts].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).map(([name]) => name);
}
