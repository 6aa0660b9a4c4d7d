import type { Nodes } from 'mdast';
import { recordOf } from '../../src/exports/record.ts';
import type { Context } from '../../src/minutes/model.ts';
import { differences } from './laws.ts';
import { byPlugin, natively, type Reader } from './readers.ts';
import { shapes } from './shape.ts';

export interface Compared {
	name: string;
	/** How the records differ. */
	records: string[];
	/** The first place where the trees differ. */
	tree(): string | undefined;
	/** Whether every node stands at the same place in both. */
	isAlike(): boolean;
}

/** What the plugin behind remark-parse and the site read of one document, each by a reader of its own. */
export function compare(name: string, source: string, context: Context, readers: readonly [Reader, Reader] = [byPlugin, natively]): Compared {
	const [plugin, site] = [readers[0](source, context), readers[1](source, context)];
	return {
		name,
		isAlike() {
			const [ours, theirs] = shapes(site.tree, plugin.tree);
			return JSON.stringify(ours) === JSON.stringify(theirs);
		},
		records: differences(recordOf(name, plugin.meeting, []), recordOf(name, site.meeting, []), name),
		tree: () => firstDifference(plugin.tree, site.tree),
	};
}

/** Looks away from places, from what is left empty, and from how far apart the items of a list are set. */
function firstDifference(a: Nodes, b: Nodes): string | undefined {
	if (a.type !== b.type) return `${a.type}, not ${b.type}`;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)].filter((key) => !['position', 'spread', 'children', 'data'].includes(key)));
	for (const key of keys) {
		const [one, other] = [a, b].map((node) => JSON.stringify((node as unknown as Record<string, unknown>)[key] ?? null));
		if (one !== other) return `${a.type} ${key} ${one?.slice(0, 60)}, not ${other?.slice(0, 60)}`;
	}
	const [these, those] = [a, b].map((node) => ('children' in node ? node.children : [])) as [Nodes[], Nodes[]];
	if (these.length !== those.length) return `${these.length} in ${a.type}, not ${those.length}`;
	for (const [index, child] of these.entries()) {
		const found = firstDifference(child, those[index] as Nodes);
		if (found !== undefined) return found;
	}
	return undefined;
}
