import type { ElementContent, Properties, Text } from 'hast';
import type { Position } from 'unist';
import { COMMENT, isComment } from '../comments.ts';
import { decodeEntities } from '../entities.ts';
import { element, textNode } from './nodes.ts';
import { pointOn } from './place.ts';
import { schema } from './schema.ts';

/** A stretch of a document's own HTML: a tag that may be markup, or what is shown as it is. */
export type Piece = { node: ElementContent } | Tag;

export interface Tag {
	name: string;
	end: boolean;
	properties: Properties;
	written: Text;
	/** Index of the tag that ends what this one starts. */
	partner?: number;
}

/** A comment, or a tag with its name and attributes. */
const TOKEN = new RegExp(`${COMMENT.source}|${/<(\/?)([a-z][a-z\d]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/.source}`, 'gi');
const ATTRIBUTE = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;

export const PHRASING = new Set(['a', 'b', 'br', 'code', 'del', 'em', 'i', 'img', 'ins', 'kbd', 'q', 's', 'samp', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var']);
const HARMLESS = new Set([...schema.tagNames.filter((name) => name !== 'input'), 'img']);
const IMAGE = ['src', 'alt', 'width', 'height'];

/** The tags in a `raw` node's value, its comments where they are wanted, and what is between. Among words, only tags that belong there are tags. */
export function piecesOf(raw: string, position: Position | undefined, inline: boolean, comments: boolean): Piece[] {
	const value = raw.replace(/\r\n?/g, '\n');
	const pieces: Piece[] = [];
	let from = 0;
	let line = position?.start.line ?? 0;
	for (const match of value.matchAll(TOKEN)) {
		const [written, slash, name = '', attributes = ''] = match;
		if (match.index > from) pieces.push({ node: textTo(match.index, true) });
		const text = textTo(match.index + written.length, false);
		if (name) pieces.push(toTag(name.toLowerCase(), slash === '/', attributes, text, inline));
		else if (comments || !isComment(written)) pieces.push({ node: element(inline ? 'span' : 'pre', { className: ['source-comment'] }, [text]) });
	}
	if (from < value.length) pieces.push({ node: textTo(value.length, true) });
	return pieces;

	/** The next stretch, on its lines; which columns of them it takes does not matter. */
	function textTo(end: number, decode: boolean): Text {
		const stretch = value.slice(from, end);
		const start = pointOn(line, line === position?.start.line ? position.start.column : 1);
		from = end;
		line += stretch.split('\n').length - 1;
		return textNode(decode ? decodeEntities(stretch) : stretch, position && { start, end: pointOn(line, Number.MAX_SAFE_INTEGER) });
	}
}

/** The tag, or its text where it could do harm or where an attribute of it would be lost. */
function toTag(name: string, end: boolean, attributes: string, written: Text, inline: boolean): Piece {
	if (!HARMLESS.has(name) || (inline && !PHRASING.has(name))) return { node: written };
	const properties: Properties = {};
	for (const [, attribute = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
		const known = attributesOf(name).find((property) => property.toLowerCase() === attribute.toLowerCase());
		if (known === undefined) return { node: written };
		properties[known] = decodeEntities(double ?? single ?? bare ?? '');
	}
	return { name, end, properties, written };
}

function attributesOf(name: string): string[] {
	const rules: Record<string, readonly unknown[]> = schema.attributes;
	return [...(rules['*'] ?? []), ...(name === 'img' ? IMAGE : (rules[name] ?? []))].filter((rule) => typeof rule === 'string');
}
