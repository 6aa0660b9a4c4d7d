import { parseArgs } from 'node:util';
import { caseOf, documentsIn, EXTREMES } from './cases.ts';
import { largeOf } from './large.ts';
import { type Target, TARGETS } from './targets.ts';

/**
 * `npm run fuzz`: so many cases (`--cases`, from `--seed` on, of the documents under `--corpus`), each fed to one of the
 * targets in turn, and, from the first seed on, to every one of them what is extreme. `--large N` feeds N documents of a million characters
 * (`--from` a number on) instead, as hostile as a budget lets in, and prints the ten that take longest.
 */
const { values } = parseArgs({ options: { cases: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, corpus: { type: 'string', default: 'content' }, large: { type: 'string' }, from: { type: 'string', default: '0' } } });

/** Milliseconds of this process, which others do not slow, for a million characters, and for whatever is shorter. */
const PATIENCE = 1000;

const told = { crashes: 0, slow: 0, misplaced: 0, characters: 0, fed: 0 };
const times: { name: string; target: string; characters: number; milliseconds: number }[] = [];
if (values.large === undefined) await feedCases(Number(values.cases), Number(values.seed), documentsIn(values.corpus));
else await feedLarge(Number(values.large), Number(values.from));

const slowest = times.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
for (const { name, target, characters, milliseconds } of slowest) console.log(`${Math.round(milliseconds)} ms, ${Math.round(milliseconds / Math.max(1, characters / 1e6))} a MB: ${target}, ${name}, ${characters} characters`);
console.log(`${told.fed} cases, ${(told.characters / 1e6).toFixed(1)} MB: ${told.crashes} crashes, ${told.slow} slow, ${told.misplaced} misplaced; slowest ${Math.round(slowest[0]?.milliseconds ?? 0)} ms`);
process.exitCode = told.crashes + told.slow + told.misplaced > 0 ? 1 : 0;

async function feedCases(cases: number, seed: number, documents: readonly string[]): Promise<void> {
	const targets = Object.entries(TARGETS);
	if (seed === 1) for (const [name, target] of targets) for (const [index, text] of EXTREMES.entries()) await feed(`extreme ${index}`, name, target, text);
	for (let number = seed; told.fed < cases; number++) {
		const [name = '', target] = targets[number % targets.length] ?? [];
		if (target) await feed(`case ${number}`, name, target, caseOf(number, target.from?.documents ?? documents, target.from?.pieces));
		if (told.fed % 10_000 === 0) console.log(`${told.fed} cases`);
	}
}

/** Ordinary documents come first, unmeasured: what is asked is how long a document takes, not the compiling of the program. */
async function feedLarge(count: number, from: number): Promise<void> {
	for (const text of documentsIn(values.corpus)) for (const target of ['loader', 'plugin'] as const) await TARGETS[target]?.run(text);
	for (let number = from; number < from + count; number++) {
		const { name, text } = largeOf(number, 1_000_000);
		for (const target of ['loader', 'plugin'] as const) await feed(`${number}, ${name}`, target, TARGETS[target], text);
	}
}

async function feed(name: string, targetName: string, target: Target | undefined, text: string): Promise<void> {
	told.fed++;
	told.characters += text.length;
	const started = process.cpuUsage();
	try {
		const wrong = (await target?.run(text)) ?? [];
		if (wrong.length > 0) {
			told.misplaced++;
			console.log(`${name}, ${targetName}: ${wrong.slice(0, 3).join(', ')}`);
		}
	} catch (error) {
		told.crashes++;
		console.log(`${name}, ${targetName}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error)}`);
	}
	const { user, system } = process.cpuUsage(started);
	const milliseconds = (user + system) / 1000;
	if (milliseconds > (target?.patience ?? PATIENCE) * Math.max(1, text.length / 1e6)) {
		told.slow++;
		console.log(`${name}, ${targetName}: ${Math.round(milliseconds)} ms for ${text.length} characters`);
	}
	times.push({ name, target: targetName, characters: text.length, milliseconds });
	if (times.length > 1000) times.splice(0, times.length, ...times.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10));
}
