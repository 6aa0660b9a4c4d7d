import type { Element, Root } from 'hast';
import type { AgendaItem, Meeting, RefKind } from '../model.ts';
import { itemId, PAGE_IDS, take } from './anchors.ts';
import { type Facts, factsOf, type Mark } from './facts.ts';
import { isHeading } from './lines.ts';

/** Where what is written leads; undefined where it leads nowhere. */
export interface Targets {
	/** The address of an issue's page; `ref` is `owner/name#12`. */
	issue(ref: string, kind: RefKind): string | undefined;
	/** The address of a person's page, by handle. */
	person(handle: string): string | undefined;
	/** The whole address that a relative link of the document means. */
	relative?(href: string): string | undefined;
	/** What a link means where that may be a file beside the document; it becomes `data-file`, for who knows what files there are. */
	file?(href: string): string | undefined;
	/** Whether the document's comments are shown; not, unless given. */
	comments?: boolean;
	/** The level of the document's own title, 1 unless given. Without a title, headings start at 2. */
	firstLevel?: 1 | 2;
}

/** What is known while a document's blocks are gone through in order. */
export interface Page {
	facts: Facts;
	targets: Targets;
	/** The heading that is the document's title. */
	title: Element | undefined;
	/** Open sections, outermost first; `depth` as written, `level` as shown. */
	sections: { depth: number; level: number }[];
	/** How many agenda items the present block is in. */
	nesting: number;
	/** Facts that have their place. */
	placed: Set<AgendaItem | Mark>;
	/** Given, or kept for somebody. */
	ids: Set<string>;
	given: Set<string>;
	headings: { text: string; id: string }[];
	/** Links within the document. */
	fragments: Element[];
	tables: number;
	/** Columns before the text of the present block. */
	indent: number;
}

export function pageOf(tree: Root, meeting: Meeting, targets: Targets): Page {
	const facts = factsOf(meeting);
	const marks = [...facts.marks.values()].flat();
	return {
		facts, targets, title: titleOf(tree, meeting),
		sections: [], nesting: 0, placed: new Set(), headings: [], fragments: [], tables: 0, indent: 0,
		ids: new Set([...PAGE_IDS, ...meeting.agenda.map(({ anchor }) => itemId(anchor)), ...marks.map(({ id }) => id)]), given: new Set(),
	};
}

/** The first heading, where it is a first-level one or the one the meeting's title was read from. */
function titleOf(tree: Root, { title }: Meeting): Element | undefined {
	const first = tree.children.find((node) => node.type === 'element' && isHeading(node));
	if (first?.type !== 'element') return undefined;
	return first.tagName === 'h1' || (title && first.position?.start.line === title.position.start.line) ? first : undefined;
}

/** The id that was kept for this fact; one that somebody else has by now is numbered. */
export function keptId({ ids, given }: Page, wanted: string): string {
	const id = given.has(wanted) ? take(ids, wanted) : wanted;
	given.add(id);
	return id;
}
