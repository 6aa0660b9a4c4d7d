import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NEEDED, type Needed } from '../bench/needed.ts';

/** What the archives, which are not in every checkout, said of each branch; `npm run bench:prune -- --record` asks them. */
const table = JSON.parse(readFileSync(NEEDED, 'utf8')) as Needed;
const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/bench/prune.ts', '--list'], { encoding: 'utf8' });

test('every branch of a promise or a decision was measured, and a label, a fixture or a real file needs it', () => {
	expect(status, stderr).toBe(0);
	const branches = JSON.parse(stdout) as [of: string, text: string][];
	expect(branches.length).toBeGreaterThan(500);
	const unknown = branches.filter(([of, text]) => !table[of]?.[text]).map(([of, text]) => `${of}: ${text}`);
	expect(unknown, 'not measured: npm run bench:prune -- --record').toEqual([]);
	const idle = branches.filter(([of, text]) => !table[of]?.[text]?.some((count) => count > 0)).map(([of, text]) => `${of}: ${text}`);
	expect(idle, 'needed by no label, fixture or real file: write a fixture for the new one, or take it out').toEqual([]);
});

test('what was measured is of branches that there are', () => {
	const there = new Set((JSON.parse(stdout) as [string, string][]).map((branch) => JSON.stringify(branch)));
	expect(Object.entries(table).flatMap(([of, branches]) => Object.keys(branches).filter((text) => !there.has(JSON.stringify([of, text]))).map((text) => `${of}: ${text}`))).toEqual([]);
});
