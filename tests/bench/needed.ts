import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What `npm run bench:prune -- --record` measured, and a digest of the sources that it measured. */
export const NEEDED = 'tests/bench/needed.json';
export interface Needed { sources: string; branches: number; idle: string[] }

const SOURCES = ['commitments', 'resolutions', 'words'].map((name) => `src/minutes/layouts/${name}.ts`);

/** Of the patterns of promises and decisions and their lists. */
export function digestOfPatterns(): string {
	const hash = createHash('sha256');
	for (const path of SOURCES) hash.update(readFileSync(path, 'utf8').replace(/\r\n/g, '\n'));
	return hash.digest('hex');
}
