import type { KeptGroup } from '../../source/model.ts';

export interface GroupPlaces {
	/** The id that a group has now; undefined where there is no such group any more. */
	now(id: string): string | undefined;
	/** Ids that lead on to another. */
	moved: { id: string; now: string }[];
	/** Ids that are another group's now, which nothing but `archive.yml` can mend. */
	taken: { id: string; now: string }[];
	/** All that is to be kept, by id. */
	keep: ReadonlyMap<string, KeptGroup>;
}

/** Which group each id means: the one that has it, unless the folder it was given to has another id now. */
export function placeGroups(current: readonly { id: string; path?: string }[], kept: readonly KeptGroup[]): GroupPlaces {
	const ids = new Set(current.map(({ id }) => id));
	const byId = new Map(kept.map((row) => [row.id, row]));
	const byPath = new Map(current.toReversed().map((group) => [group.path, group]));
	const leadsTo = (id: string): KeptGroup | undefined => {
		const row = byId.get(id);
		return row?.now === undefined || row.now === id ? row : (byId.get(row.now) ?? row);
	};
	const nowOf = (id: string): string | undefined => {
		const row = leadsTo(id);
		const own = row?.path !== undefined && byPath.get(row.path);
		if (own) return own.id;
		return row && ids.has(row.id) ? row.id : ids.has(id) ? id : undefined;
	};
	const keep = new Map(kept.map((row) => [row.id, row]));
	for (const { id } of kept) {
		const now = nowOf(id);
		if (now !== undefined && now !== id) keep.set(id, { id, now });
	}
	for (const { id, path } of current) if (path !== undefined && (nowOf(id) ?? id) === id) keep.set(id, { id, path });
	const leading = [...keep.values()].flatMap(({ id, now }) => (now === undefined ? [] : [{ id, now }]));
	return { now: nowOf, keep, moved: leading.filter(({ id }) => !ids.has(id)), taken: leading.filter(({ id }) => ids.has(id)) };
}
