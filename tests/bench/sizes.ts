import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternsOf } from '../patterns/patterns.ts';

/** `npm run bench:sizes [-- CHECKOUT…]`: lines and characters of patterns of the code that reads promises and decisions, here and in other checkouts. */
const FILES = ['promise.ts', 'statements.ts', 'owners.ts', 'sure.ts', 'work.ts', 'extract/promises.ts', 'extract/actions.ts', 'extract/decisions.ts', 'extract/votes.ts', 'layouts/commitments.ts', 'layouts/resolutions.ts', 'layouts/words.ts'];

console.log('| checkout | lines | patterns | their characters | the longest |\n| --- | --: | --: | --: | --: |');
for (const root of ['.', ...process.argv.slice(2)]) {
	const there = FILES.filter((file) => existsSync(join(root, 'src/minutes', file)));
	const lines = there.map((file) => readFileSync(join(root, 'src/minutes', file), 'utf8').trimEnd().split('\n').length).reduce((sum, count) => sum + count, 0);
	const own = patternsOf(join(root, 'src')).filter(({ at }) => at.some((place) => there.some((file) => place.startsWith(`minutes/${file}:`))));
	const lengths = own.map(({ source }) => source.length);
	console.log(`| ${root} | ${lines} | ${own.length} | ${lengths.reduce((sum, length) => sum + length, 0)} | ${Math.max(...lengths)} |`);
}
