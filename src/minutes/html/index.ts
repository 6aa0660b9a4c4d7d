import type { Root } from 'mdast';
import type { Meeting } from '../model.ts';
import { nameAlerts } from './alerts.ts';
import { dress } from './blocks.ts';
import { joinFragments } from './links.ts';
import { pageOf, type Targets } from './page.ts';
import { toSafeTree } from './safe.ts';
import { write } from './write.ts';

export { factAnchor, factAnchors, itemId, PAGE_IDS } from './anchors.ts';
export type { Targets } from './page.ts';

/**
 * The document as safe HTML with every word of it but for its comments: agenda items are headings with ids, issues and people
 * lead where `targets` says, actions and decisions are marked. Leaves the tree as it is; refuses nothing.
 */
export function toHtml(tree: Root, meeting: Meeting, targets: Targets): string {
	const safe = toSafeTree(tree, targets.comments);
	const page = pageOf(safe, meeting, targets);
	dress(safe, page);
	for (const text of joinFragments(page)) dress(text, page);
	nameAlerts(safe);
	return write(safe);
}

