import { readFileSync } from 'node:fs';
import type { Code, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { lint, rules } from '../../../src/minutes/lint/index.ts';
import { reference } from '../../../src/minutes/reference.ts';
import { readMinutes } from '../../../src/minutes/read.ts';

const entries = entriesOf(reference.parse(readFileSync('src/minutes/lint/README.md', 'utf8')) as Root);

test('the README explains every rule, in the order they run', () => {
	expect([...entries.keys()]).toEqual(Object.keys(rules));
});

test.each([...entries])('the README says of %s what it finds, what is bad, what is good and why', (_rule, content) => {
	expect(content.map((node) => (node.type === 'code' ? 'code' : (/^(?:Bad|Good|Why)\b/.exec(toString(node))?.[0] ?? 'what')))).toEqual(
		['what', 'Bad', 'code', 'Good', 'code', 'Why'],
	);
});

test.each([...entries])('the bad example of %s triggers it, and the good one does not', (rule, content) => {
	const [bad, good] = content.filter((node): node is Code => node.type === 'code');
	expect(rulesFor(bad)).toContain(rule);
	expect(rulesFor(good)).not.toContain(rule);
});

/** The file's name stands after the language. */
function rulesFor(example: Code | undefined): (string | undefined)[] {
	const file = new VFile({ path: example?.meta ?? '2023-05-11.md', value: example?.value ?? '' });
	const { tree, meeting } = readMinutes(file, { path: file.path, group: 'build' });
	lint(tree, meeting, file, [], '2026-01-01');
	return file.messages.map(({ ruleId }) => ruleId);
}

function entriesOf(tree: Root): Map<string, RootContent[]> {
	const found = new Map<string, RootContent[]>();
	let open: RootContent[] | undefined;
	for (const node of tree.children) {
		if (isRule(node)) found.set(toString(node), (open = []));
		else open?.push(node);
	}
	return found;
}

function isRule(node: RootContent): node is Heading {
	return node.type === 'heading' && node.depth === 2;
}
