import { safeAddress } from '../archive/targets.ts';
import type { Piece } from './results.ts';

type Child = Node | string;

/** An element with attributes and children; text is only ever text, and leads nowhere that no page may lead. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) if (attribute !== 'href' || safeAddress(value) !== undefined) made.setAttribute(attribute, value);
	made.append(...children);
	return made;
}

export function fromPieces(pieces: readonly Piece[]): Child[] {
	return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** The element that the page has for this; throws where the page and its script do not fit. */
export function need<Kind extends Element>(selector: string, kind: abstract new () => Kind, within: ParentNode = document): Kind {
	const found = within.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`Expected \`${selector}\` on the search page`);
	return found;
}
