/** What an entry of the search index is of: `item` is talk with neither an action nor a decision. */
export type CellKind = 'meeting' | 'item' | 'action' | 'decision' | 'both';

/**
 * Where an entry of the search index stands among groups, years and kinds: each is in one cell. One list of
 * cells is a third of three lists, and its counts, added up, tell how many results any choice of filters has.
 */
export interface Cell {
	group: string;
	/** `2021`, or `undated`. */
	year: string;
	kind: CellKind;
}

export const CELL_KINDS: readonly CellKind[] = ['meeting', 'item', 'action', 'decision', 'both'];

/** `tides/2021/action`. */
export function writeCell({ group, year, kind }: Cell): string {
	return `${group}/${year}/${kind}`;
}

/** What `writeCell` wrote. */
export function readCell(text: string): Cell {
	const [group = '', year = '', kind] = text.split('/');
	return { group, year, kind: CELL_KINDS.find((known) => known === kind) ?? 'meeting' };
}

/** What a cell's entries can be chosen by; a meeting's own entry is no discussion. */
export function kindsOf({ kind }: Pick<Cell, 'kind'>): string[] {
	if (kind === 'meeting') return [];
	if (kind === 'both') return ['discussion', 'action', 'decision'];
	return kind === 'item' ? ['discussion'] : ['discussion', kind];
}
