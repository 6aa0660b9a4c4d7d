/** What files of all groups are called. */
const TAKEN = new Set(['all', 'actions', 'decisions']);

/** A group's name in the names of files that stand beside those of all groups. */
export function groupFile(id: string): string {
	return TAKEN.has(id) ? `${id}-group` : id;
}
