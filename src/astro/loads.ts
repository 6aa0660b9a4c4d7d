/**
 * What the dev server has loaded, and what its pages were last made from. Loaders, pages and the integration that watches are
 * each made by another copy of this module.
 */
interface Loads {
	/** How often the loader of meetings was asked to load. */
	asked: number;
	/** Names the entries that loaders left, and those that pages were made from. */
	left: string;
	shown: string;
}

const HELD = Symbol.for('minutebook.loads');
const held = globalThis as { [HELD]?: Loads };

export function loads(): Loads {
	return (held[HELD] ??= { asked: 0, left: '', shown: '' });
}

/** Names entries of a collection by their digests. */
export function nameOfEntries(entries: Iterable<{ id: string; digest?: string | number | undefined }>): string {
	return [...entries].map(({ id, digest }) => `${id} ${digest}`).sort().join('\n');
}
