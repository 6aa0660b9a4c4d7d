import { readFileSync, writeFileSync } from 'node:fs';
import { joinedIn, patternsOf } from './patterns.ts';

process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/**
 * `npm run patterns:judge`: gives a verdict of recheck to every pattern of src that has none, and takes away what is of no
 * pattern. Prints what it calls vulnerable with an attack on it, and gives that no verdict: mend it, or, where growth was
 * measured and is none, write `doubted` by hand.
 */
const FILE = 'tests/patterns/verdicts.json';
const LIMIT = 5000;

const known: Record<string, string> = JSON.parse(readFileSync(FILE, 'utf8'));
const verdicts: Record<string, string> = {};
const told = { safe: 0, doubted: 0, undecided: 0, vulnerable: 0 };
for (const { source, flags, at } of [...patternsOf('src'), ...(await joinedIn('src', ['minutes', 'archive', 'source', 'exports', 'text']))]) {
	const name = `/${source}/${flags}`;
	const verdict = known[name] === undefined || known[name] === 'unjudged' ? judge(source, flags, at[0] ?? '') : known[name];
	if (verdict !== 'vulnerable') verdicts[name] = verdict;
	told[verdict as keyof typeof told]++;
}
writeFileSync(FILE, `${JSON.stringify(verdicts, undefined, '\t')}\n`);
console.log(Object.entries(told).map(([verdict, count]) => `${count} ${verdict}`).join(', '));

function judge(source: string, flags: string, at: string): string {
	const found = checkSync(source, flags, { timeout: LIMIT, checker: 'automaton' });
	if (found.status === 'safe') return 'safe';
	if (found.status === 'unknown') return 'undecided';
	console.log(`${at}: /${source}/${flags} is ${found.complexity.summary}: ${found.attack.pattern}`);
	return 'vulnerable';
}
