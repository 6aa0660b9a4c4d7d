import type { Targets } from '../../../src/minutes/html/index.ts';
import { native } from '../../../src/minutes/parse.ts';
import { reference } from '../../../src/minutes/reference.ts';
import { expect, test } from 'vitest';
import { type Facts, render } from './render.ts';

interface Case {
	title: string;
	input: string;
	facts?: Facts;
	targets?: Partial<Targets>;
	html: string;
}

/** A table of documents and their whole HTML, the same with either parser. */
export function golden(cases: readonly Case[]): void {
	test.each([...cases])('$title', ({ input, facts, targets, html }) => {
		expect(render(input, facts, targets, native)).toBe(html);
		expect(render(input, facts, targets, reference)).toBe(html);
	});
}
