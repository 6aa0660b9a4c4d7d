import { readFileSync } from 'node:fs';
import type { Code, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { checks } from '../../../src/archive/checks/index.ts';
import { reference } from '../../../src/minutes/reference.ts';
import { checked } from './checked.ts';

const entries = entriesOf(reference.parse(readFileSync('src/archive/checks/README.md', 'utf8')) as Root);

test('the README explains every rule, in the order they run', () => {
	expect([...entries.keys()]).toEqual(Object.keys(checks));
});

test.each([...entries])('the README says of %s what it finds, what is bad, what is good and why', (_rule, content) => {
	const parts = content.map((node) => (node.type === 'code' ? 'code' : (/^(?:Bad|Good|Why)\b/.exec(toString(node))?.[0] ?? 'what')));
	expect(parts.filter((part, index) => part !== 'code' || parts[index - 1] !== 'code')).toEqual(['what', 'Bad', 'code', 'Good', 'code', 'Why']);
});

test.each([...entries])('the bad example of %s triggers it, and the good one does not', async (rule, content) => {
	const good = content.findIndex((node) => toString(node) === 'Good');
	expect(await rulesFor(content.slice(0, good))).toContain(`minutes-check:${rule}`);
	expect(await rulesFor(content.slice(good))).not.toContain(`minutes-check:${rule}`);
});

async function rulesFor(content: readonly RootContent[]): Promise<(string | undefined)[]> {
	const blocks = content.filter((node): node is Code => node.type === 'code');
	const files = Object.fromEntries(blocks.flatMap(({ lang, meta, value }) => (lang === 'files' ? value.split('\n').map((path) => [path, '# Tide group\n']) : [[meta, `${value}\n`]])));
	return (await checked(files)).map(({ rule }) => rule);
}

function entriesOf(tree: Root): Map<string, RootContent[]> {
	const found = new Map<string, RootContent[]>();
	let open: RootContent[] | undefined;
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) found.set(toString(node), (open = []));
		else open?.push(node);
	}
	return found;
}
