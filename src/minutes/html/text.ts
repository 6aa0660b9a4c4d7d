import type { ElementContent, Text } from 'hast';
import { firstPlaced } from '../stretches.ts';
import { mentionLink } from './links.ts';
import { textNode } from './nodes.ts';
import type { Page } from './page.ts';
import { indexOf } from './place.ts';

/** A person's handle in running text; no e-mail address, no team, no package. */
const HANDLE = /(?<![\p{L}\p{N}_.@/-])@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?![\p{L}\p{N}_/-])/giu;

interface Found {
	start: number;
	end: number;
	of: Parameters<typeof mentionLink>[0];
}

/** Adds to `nodes` a text with links where it mentions issues and people. */
export function dressText(text: Text, page: Page, nodes: ElementContent[]): void {
	const found = mentionsIn(text, page);
	if (found.length === 0) {
		nodes.push(text);
		return;
	}
	let from = 0;
	for (const { start, end, of } of found.sort(byPlace)) {
		if (start < from) continue;
		const link = mentionLink(of, part(text, start, end), page);
		if (!link) continue;
		if (start > from) nodes.push(part(text, from, start));
		nodes.push(link);
		from = end;
	}
	if (from === 0) nodes.push(text);
	else if (from < text.value.length) nodes.push(part(text, from, text.value.length));
}

function part({ value }: Text, start: number, end: number): Text {
	return textNode(value.slice(start, end));
}

/** The first is the first to stand there, the longest of several. */
function byPlace(a: Found, b: Found): number {
	return a.start - b.start || b.end - a.end;
}

function mentionsIn(text: Text, { facts, indent }: Page): Found[] {
	const { position, value } = text;
	const found: Found[] = [];
	for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) {
		const mentions = facts.mentions.get(line);
		if (!mentions) continue;
		const from = line === position?.start.line ? firstPlaced(mentions, position.start.column, ({ column }) => column) : 0;
		const to = line === position?.end.line ? firstPlaced(mentions, position.end.column, ({ column }) => column) : mentions.length;
		for (const { raw, of, column } of mentions.slice(from, to)) {
			const start = indexOf(text, { line, column }, raw, indent);
			if (start >= 0) found.push({ start, end: start + raw.length, of });
		}
	}
	if (value.includes('@')) for (const { 0: whole, 1: person = '', index } of value.matchAll(HANDLE)) found.push({ start: index, end: index + whole.length, of: { person } });
	return found;
}
