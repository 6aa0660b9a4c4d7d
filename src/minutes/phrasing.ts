import type { Definition, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { withoutComments } from './comments.ts';
import { pointAt } from './offsets.ts';

/** What a reader sees of a block. */
export interface Phrased {
	/** As shown, a line feed where the source breaks a line, a tab between cells. */
	text: string;
	links: TextLink[];
	marks: TextMark[];
	pieces: Piece[];
}

export interface TextLink {
	start: number;
	end: number;
	url: string;
	position: Position;
}

export interface TextMark {
	of: 'strong' | 'emphasis' | 'code' | 'delete';
	start: number;
	end: number;
}

/** One leaf's text within its block's. */
export interface Piece {
	start: number;
	value: string;
	position: Position;
	/** Whether the source holds the value to the letter; known once asked. */
	exact: boolean | undefined;
	/** It is code: an entity stands for itself. */
	code: boolean;
}

/** What a block's text is read with. */
export interface Reading {
	definitions: Map<string, Definition>;
	placeOf(node: PhrasingContent, value: string): Position;
}

/** remark-gfm leaves what follows an unclosed bracket without a position: it is looked for behind the last that has one. */
export function placing(source: string, lines: readonly number[]): Reading['placeOf'] {
	let cursor = 0;
	return ({ position }, value) => {
		const at = position ? -1 : source.indexOf(value, cursor);
		const found = position ?? (at < 0 ? NOWHERE : { start: pointAt(lines, at), end: pointAt(lines, at + value.length) });
		cursor = Math.max(cursor, found.end.offset ?? 0);
		return found;
	};
}

/** Adds what a reader sees of a node to its block, comments not: text, links, marks and where each piece stands. */
export function append(block: Phrased, node: PhrasingContent, reading: Reading): void {
	const start = block.text.length;
	switch (node.type) {
		case 'text': case 'inlineCode':
			addPiece(block, node.value, reading.placeOf(node, node.value), node.type === 'inlineCode');
			if (node.type === 'inlineCode') block.marks.push({ of: 'code', start, end: block.text.length });
			break;
		case 'break':
			block.text += '\n';
			break;
		case 'strong': case 'emphasis': case 'delete':
			for (const child of node.children) append(block, child, reading);
			block.marks.push({ of: node.type, start, end: block.text.length });
			break;
		case 'link': case 'linkReference': {
			for (const child of node.children) append(block, child, reading);
			const url = node.type === 'link' ? node.url : reading.definitions.get(node.identifier.toLowerCase())?.url;
			if (url !== undefined) block.links.push({ start, end: block.text.length, url, position: node.position ?? spanOf(block, start) });
			break;
		}
		case 'image':
			block.text += node.alt ?? '';
			break;
		case 'html': {
			const place = reading.placeOf(node, node.value);
			const value = withoutComments(node.value);
			if (value) addPiece(block, value, place);
			break;
		}
	}
}

/** From the piece that starts at `start` to the last one. */
function spanOf(block: Phrased, start: number): Position {
	const first = block.pieces.find((piece) => piece.start >= start);
	return { start: first?.position.start ?? NOWHERE.start, end: block.pieces.at(-1)?.position.end ?? NOWHERE.end };
}

function addPiece(block: Phrased, written: string, position: Position, code = false): void {
	const value = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
	block.pieces.push({ start: block.text.length, value, position, exact: undefined, code });
	block.text += value;
}

/** Where what nobody wrote stands. */
export const NOWHERE: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
