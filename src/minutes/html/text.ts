import type { ElementContent, Text } from 'hast';
import { mentionLink } from './links.ts';
import type { Page } from './page.ts';
import { indexOf } from './place.ts';

/** A person's handle in running text; no e-mail address, no team, no package. */
const HANDLE = /(?<![\p{L}\p{N}_.@/-])@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?![\p{L}\p{N}_/-])/giu;

interface Found {
	start: number;
	end: number;
	of: Parameters<typeof mentionLink>[0];
}

/** A text with links where it mentions issues and people. */
export function dressText(text: Text, page: Page): ElementContent[] {
	const found = [...written(text, page), ...handles(text)].sort((a, b) => a.start - b.start || b.end - a.end);
	if (found.length === 0) return [text];
	const nodes: ElementContent[] = [];
	let from = 0;
	for (const { start, end, of } of found) {
		if (start < from) continue;
		const link = mentionLink(of, part(start, end), page);
		if (!link) continue;
		if (start > from) nodes.push(part(from, start));
		nodes.push(link);
		from = end;
	}
	if (from < text.value.length) nodes.push(part(from, text.value.length));
	return nodes;

	function part(first: number, last: number): Text {
		return { type: 'text', value: text.value.slice(first, last) };
	}
}

function written(text: Text, { facts, indent }: Page): Found[] {
	const { position } = text;
	const found: Found[] = [];
	if (!position) return found;
	for (let line = position.start.line; line <= position.end.line; line++) {
		for (const { raw, of, column } of facts.mentions.get(line) ?? []) {
			const start = indexOf(text, { line, column }, raw, indent);
			if (start >= 0) found.push({ start, end: start + raw.length, of });
		}
	}
	return found;
}

function handles({ value }: Text): Found[] {
	if (!value.includes('@')) return [];
	return [...value.matchAll(HANDLE)].map(({ 0: whole, 1: person = '', index }) => ({ start: index, end: index + whole.length, of: { person } }));
}
