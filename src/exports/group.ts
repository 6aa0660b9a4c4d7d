import type { Archive, Group } from '../archive/model.ts';

/** What files of all groups are called. */
const TAKEN = new Set(['all', 'actions', 'decisions']);

/** A group's name in the names of files that stand beside those of all groups. */
export function groupFile(id: string): string {
	return TAKEN.has(id) ? `${id}-group` : id;
}

/** Every group by its id, and by those it had before: who follows a feed or a calendar is not told where it has gone. */
export function allIds({ groups, permalinks }: Archive): { id: string; group: Group }[] {
	return [...groups.map((group) => ({ id: group.id, group })), ...permalinks.groups];
}
