import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { isCommentLabel, withoutComments } from '../../../src/minutes/comments.ts';

/** Letters and digits; white space, punctuation and markup are no words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Inline elements and nodes part no words. */
const INLINE = new Set(['a', 'b', 'code', 'del', 'em', 'i', 'ins', 'kbd', 's', 'span', 'strike', 'strong', 'sub', 'sup', 'u']);
const PHRASING = new Set(['delete', 'emphasis', 'html', 'inlineCode', 'link', 'linkReference', 'strong', 'text']);

/** Tags that are markup where they pair: the words in them are no words of the document. */
const TAG = /<\/?(?:a|b|code|del|em|i|ins|kbd|s|span|strike|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;
/** These part words as well. */
const BLOCK = /<\/?(?:blockquote|br|dd|details|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:\s[^<>]*)?\/?>/gi;

/** A picture's words are those that stand for it. */
const IMAGE = /<img(?:\s+(?:src|width|height|title)=(?:"[^"]*"|[^\s"'>]+))*\s+alt=("[^"]*"|[^\s"'>]+)\s*>/gi;

/** The words of a document, but for its comments, that its HTML's text lacks, each as often as it is missing. */
export function lostWords(tree: Root, page: HastRoot): string[] {
	const shown = countOf(shownBy(page));
	return [...countOf(writtenIn(tree, new Set()))].flatMap(([word, count]) => Array.from({ length: Math.max(0, count - (shown.get(word) ?? 0)) }, () => word));
}

/** What the document says next where its HTML no longer has its letters in their order; empty where it has them all. */
export function lostLetters(tree: Root, page: HastRoot): string {
	const written = writtenIn(tree, new Set()).match(WORD)?.join('') ?? '';
	const shown = shownBy(page).match(WORD)?.join('') ?? '';
	let from = 0;
	for (let index = 0; index < written.length; index++) {
		from = shown.indexOf(written[index] ?? '', from) + 1;
		if (from === 0) return written.slice(index, index + 20);
	}
	return '';
}

function countOf(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** A definition that nothing refers to has its words in nothing else. */
function writtenIn(node: Nodes, used: Set<string>): string {
	const gap = PHRASING.has(node.type) ? '' : ' ';
	switch (node.type) {
		case 'html':
			return withoutComments(node.value).replace(IMAGE, ' $1 ').replace(TAG, '').replace(BLOCK, ' ').replace(/&#?\w+;/g, ' ');
		case 'image': case 'imageReference':
			return ` ${node.alt ?? ''} `;
		case 'code':
			return `${node.meta ? `${node.lang} ${node.meta}` : ''} ${node.value} `;
		case 'root':
			for (const identifier of referencesIn(node)) used.add(identifier);
			return node.children.map((child) => writtenIn(child, used)).join(' ');
		case 'definition':
			if (used.delete(node.identifier)) return '';
			return isCommentLabel(node.label ?? node.identifier) ? '' : ` ${node.label ?? node.identifier} ${node.title ?? ''} `;
		case 'footnoteReference':
			return ` ${node.label ?? node.identifier} `;
	}
	if ('value' in node) return node.value + gap;
	return 'children' in node ? node.children.map((child) => writtenIn(child, used)).join('') + gap : gap;
}

function referencesIn(node: Nodes): string[] {
	if (node.type === 'linkReference' || node.type === 'imageReference') return [node.identifier, ...('children' in node ? node.children.flatMap(referencesIn) : [])];
	return 'children' in node ? node.children.flatMap(referencesIn) : [];
}

function shownBy(node: HastNodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && 'dataPagefindIgnore' in node.properties) return '';
	if (!('children' in node)) return '';
	const gap = node.type === 'element' && INLINE.has(node.tagName) ? '' : ' ';
	return gap + node.children.map(shownBy).join('') + gap;
}
