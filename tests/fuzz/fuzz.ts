import { parseArgs } from 'node:util';
import { caseOf, documentsIn } from './cases.ts';
import { TARGETS } from './targets.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, corpus: { type: 'string', default: 'content' } } });
const [cases, seed] = [Number(values.cases), Number(values.seed)];

/** Milliseconds of this process, which others do not slow, that a case may take, whatever its length, and above that for each million characters. */
const PATIENCE = { any: 1000, million: 1000 };

const documents = documentsIn(values.corpus);
const told = { crashes: 0, slow: 0, misplaced: 0, characters: 0, slowest: 0 };
for (let number = seed; number < seed + cases; number++) {
	const text = caseOf(number, documents);
	told.characters += text.length;
	for (const [name, run] of Object.entries(TARGETS)) {
		const started = process.cpuUsage();
		try {
			const wrong = run(text);
			if (wrong.length > 0) {
				told.misplaced++;
				console.log(`case ${number}, ${name}: ${wrong.slice(0, 3).join(', ')}`);
			}
		} catch (error) {
			told.crashes++;
			console.log(`case ${number}, ${name}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error)}`);
		}
		const { user, system } = process.cpuUsage(started);
		const took = (user + system) / 1000;
		told.slowest = Math.max(told.slowest, took);
		if (took > PATIENCE.any + (PATIENCE.million * text.length) / 1e6) {
			told.slow++;
			console.log(`case ${number}, ${name}: ${Math.round(took)} ms for ${text.length} characters`);
		}
	}
	if ((number - seed + 1) % 5000 === 0) console.log(`${number - seed + 1} cases`);
}
console.log(`${cases} cases from seed ${seed}, ${documents.length} documents, ${(told.characters / 1e6).toFixed(1)} MB, ${Object.keys(TARGETS).length} readers: ${told.crashes} crashes, ${told.slow} slow, ${told.misplaced} misplaced; slowest ${Math.round(told.slowest)} ms`);
process.exitCode = told.crashes + told.slow + told.misplaced > 0 ? 1 : 0;
