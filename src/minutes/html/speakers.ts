import type { Element, ElementContent } from 'hast';
import { textOf } from './lines.ts';
import { element } from './nodes.ts';
import type { Page } from './page.ts';
import { cut } from './place.ts';

/** `Ada:`, `@ada:`; the name may be bold or a link, the colon within or after. */
const NAME = /^(\s*)(@?[^\s:@][^:\n]{0,50}?)\s*:(?=\s|$)/;
/** Longer words are no name. */
const LONGEST = 60;

/** Marks who speaks, where a note starts with the name or handle of somebody who attended. */
export function dressSpeaker(block: Element, page: Page): void {
	const index = block.children.findIndex((node) => node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && node.tagName !== 'input');
	const first = block.children[index];
	if (!first || page.facts.attendeesOn.size === 0 || page.facts.attendeesOn.has(first.position?.start.line ?? -1)) return;
	const speaker = first.type === 'text' ? inText(first, page) : first.type === 'element' ? inElement(first, block.children[index + 1], page) : undefined;
	if (speaker) block.children.splice(index, 1, ...speaker);
}

function inText(text: ElementContent & { type: 'text' }, page: Page): ElementContent[] | undefined {
	const [, lead = '', name = ''] = (text.value.includes(':') && NAME.exec(text.value)) || [];
	if (!isKnown(name, page)) return undefined;
	const end = lead.length + name.length;
	return [...(lead ? [cut(text, 0, lead.length)] : []), spoken(cut(text, lead.length, end)), cut(text, end, text.value.length)];
}

function inElement(node: Element, next: ElementContent | undefined, page: Page): ElementContent[] | undefined {
	const text = textOf([node]).trim();
	if (text.length > LONGEST) return undefined;
	const colon = text.endsWith(':') || (next?.type === 'text' && /^\s*:/.test(next.value));
	return colon && isKnown(text.replace(/(?<!\s)\s*:$/, ''), page) ? [spoken(node)] : undefined;
}

function isKnown(name: string, { facts }: Page): boolean {
	return name !== '' && facts.roster().called(name).length > 0;
}

function spoken(node: ElementContent): Element {
	return element('span', { className: ['speaker'] }, [node], node.position);
}
