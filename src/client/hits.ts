import type { Hit } from './pagefind.ts';

/** All hits, some of them first. */
export function putFirst(some: readonly Hit[], all: readonly Hit[]): Hit[] {
	return [...both(all, some), ...except(all, some)];
}

/** Those of some hits that others are among, in the order of these. */
export function inOrderOf(order: readonly Hit[], hits: readonly Hit[]): Hit[] {
	const found = new Map(hits.map((hit) => [hit.id, hit]));
	return order.flatMap(({ id }) => found.get(id) ?? []);
}

/** Those of some hits that are among others. */
export function both(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
	const ids = new Set(others.map(({ id }) => id));
	return hits.filter(({ id }) => ids.has(id));
}

/** Hits without others. */
export function except(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
	const ids = new Set(others.map(({ id }) => id));
	return hits.filter(({ id }) => !ids.has(id));
}
