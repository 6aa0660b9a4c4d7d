import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NEEDED, type Needed } from '../bench/needed.ts';

/** What the archives, which are not in every checkout, said of each branch; `npm run bench:prune -- --record` asks them. */
const table = JSON.parse(readFileSync(NEEDED, 'utf8')) as Needed;
const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/bench/prune.ts', '--list'], { encoding: 'utf8' });

test('every branch of a promise or a decision is needed: something is read otherwise without it', () => {
	expect(status, stderr).toBe(0);
	const branches = JSON.parse(stdout) as [of: string, text: string][];
	expect(branches.length).toBeGreaterThan(500);
	const idle = branches.filter(([of, text]) => !table[of]?.[text]?.some((count) => count > 0)).map(([of, text]) => `${of}: ${text}`);
	expect(idle, 'needed by no label, fixture or real file: write the fixture, or take them out; then npm run bench:prune -- --record').toEqual([]);
});

test('what was measured is of branches that there are', () => {
	const there = new Set((JSON.parse(stdout) as [string, string][]).map((branch) => JSON.stringify(branch)));
	expect(Object.entries(table).flatMap(([of, branches]) => Object.keys(branches).filter((text) => !there.has(JSON.stringify([of, text]))).map((text) => `${of}: ${text}`))).toEqual([]);
});
