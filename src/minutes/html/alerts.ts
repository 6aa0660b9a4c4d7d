import type { Element, ElementContent, Root } from 'hast';
import { element, textNode } from './nodes.ts';

/** `[!NOTE]` on a line of its own, as GitHub has it at the start of a quotation. */
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/;

/** Puts the word of an alert over its quotation, as it is written; the style sheet has its small letters. */
export function nameAlerts(root: Root): void {
	const open: (Root | Element)[] = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		for (const child of node.children) if (child.type === 'element') open.push(child);
		if (node.type === 'element' && node.tagName === 'blockquote') nameAlert(node);
	}
}

function nameAlert(quotation: Element): void {
	const at = quotation.children.findIndex(isElement);
	const paragraph = quotation.children[at];
	const text = paragraph && isElement(paragraph) && paragraph.tagName === 'p' ? paragraph.children[0] : undefined;
	if (!paragraph || !isElement(paragraph) || text?.type !== 'text') return;
	const [marked, word = ''] = ALERT.exec(text.value) ?? [];
	if (marked === undefined) return;
	const rest = text.value.slice(marked.length);
	const after = [...(rest ? [textNode(rest, text.position)] : []), ...paragraph.children.slice(1)];
	const title = element('p', { className: ['alert'] }, [textNode(word)]);
	quotation.children.splice(at, 1, title, ...(after.length > 0 ? [textNode('\n'), { ...paragraph, children: after }] : []));
}

function isElement(node: ElementContent): node is Element {
	return node.type === 'element';
}
