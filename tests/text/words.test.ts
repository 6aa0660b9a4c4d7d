import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAstroSync } from '@astrojs/compiler-binding';
import { expect, test } from 'vitest';

/** Attributes that a reader is told. */
const TOLD = new Set(['title', 'aria-label', 'alt', 'placeholder', 'label', 'lead', 'note', 'description']);
/** Words that a reader would be told, not a class or an address: two of them, or one with a capital. */
const WORDS = /\p{L}{2,},? \p{L}|^\p{Lu}\p{Ll}+$/u;
/** Where such words are no language. */
const NO_WORDS = new Set(['ImportDeclaration', 'TSTypeAnnotation', 'TSInterfaceDeclaration', 'NewExpression']);
/** What these hold is typed, not read. */
const CODE = new Set(['code', 'Code']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.astro')).sort();

test.each(files)('%s takes every word that it says from src/text', (file) => {
	const source = readFileSync(join('src', file), 'utf8');
	expect(wordsIn(JSON.parse(parseAstroSync(source).ast))).toEqual([]);
});

interface Node {
	type: string;
	[key: string]: unknown;
}

/** What a file says itself. */
function wordsIn(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(wordsIn);
	if (!isNode(node) || NO_WORDS.has(node.type)) return [];
	if (node.type === 'JSXElement' && CODE.has(String(((node['openingElement'] as Node)['name'] as Node)['name']))) return [];
	if (node.type === 'JSXText') return /\p{L}/u.test(String(node['value'])) ? [String(node['value']).trim()] : [];
	if (node.type === 'JSXAttribute') {
		const name = (node['name'] as Node)['name'];
		const value = node['value'];
		if (isNode(value) && value.type === 'Literal') return TOLD.has(String(name)) && /\p{L}/u.test(String(value['value'])) ? [`${String(name)}="${String(value['value'])}"`] : [];
		if (name === 'class:list' || name === 'class' || name === 'content') return [];
	}
	if (node.type === 'Literal') return typeof node['value'] === 'string' && WORDS.test(node['value']) ? [node['value']] : [];
	if (node.type === 'TemplateElement') {
		const { cooked } = node['value'] as { cooked: string };
		return /\p{L}{2,} \p{L}|\p{L}{3,} $|^ \p{L}{2,}/u.test(cooked) ? [cooked] : [];
	}
	return Object.values(node).flatMap(wordsIn);
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value;
}
