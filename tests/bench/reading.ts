import type { Root } from 'mdast';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { addressesUnder } from '../../src/archive/address.ts';
import { targetsFrom } from '../../src/archive/targets.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { sketchOf } from '../../src/minutes/habits/sketch.ts';
import { native, reference } from '../../src/minutes/parse.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { readArchive } from '../../src/source/archive.ts';
import type { SourceFile } from '../../src/source/model.ts';
import { CORPUS, filesOf } from './corpus.ts';
import { median } from './numbers.ts';

/**
 * `npm run bench:reading [-- --root DIR] [--runs N]`: CPU ms a file of reading an archive (parse, extract, HTML)
 * and of looking for habits before it, how much both are of reading without habits, beside what the two parsers take for their trees alone. Each in processes of its
 * own, taking turns; a first pass pays for compiling the program as well. `--only` is how it starts those processes.
 */
const { values } = parseArgs({ options: { root: { type: 'string', default: CORPUS }, runs: { type: 'string', default: '5' }, only: { type: 'string' } } });
const PASSES = ['first', 'second', 'third'];
const at = addressesUnder('/');

const WORK: Readonly<Record<string, (source: SourceFile) => void>> = {
	reading(source) {
		const { tree, meeting } = readMinutes(copyOf(source), source.context);
		toHtml(tree, meeting, targetsFrom(at, source.provenance, false, { path: source.context.path }));
	},
	'without habits'({ context: { habits: _, ...context }, ...source }) {
		const { tree, meeting } = readMinutes(copyOf(source), context);
		toHtml(tree, meeting, targetsFrom(at, source.provenance, false, { path: context.path }));
	},
	'habits first': ({ file, context }) => sketchOf(context.path, native.parse(file) as Root, String(file)),
	'native parser': (source) => native.parse(copyOf(source)),
	'reference parser': (source) => reference.parse(copyOf(source)),
};

if (values.only !== undefined) console.log(JSON.stringify(await passes(values.only)));
else if ((await filesOf(values.root)).length > 0) compare();

function compare(): void {
	const taken = new Map(Object.keys(WORK).map((name) => [name, PASSES.map((): number[] => [])]));
	for (let run = 0; run < Number(values.runs); run++) {
		for (const [name, byPass] of taken) {
			const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--root', values.root, '--only', name], { encoding: 'utf8' });
			(JSON.parse(printed) as number[]).forEach((ms, pass) => byPass[pass]?.push(ms));
		}
	}
	console.log(`CPU ms a file, all threads, the middle of ${values.runs} runs: ${PASSES.join(', ')} pass`);
	for (const [name, byPass] of taken) console.log(`${name.padEnd(18)}${byPass.map((ms) => median(ms).toFixed(2).padStart(6)).join('')}`);
	const [both, alone] = [['reading', 'habits first'], ['without habits']].map((names) => PASSES.map((_, pass) => names.reduce((sum, name) => sum + median(taken.get(name)?.[pass] ?? []), 0)));
	console.log(`${'both, by without'.padEnd(18)}${PASSES.map((_, pass) => ((both?.[pass] ?? 0) / (alone?.[pass] ?? 1)).toFixed(2).padStart(6)).join('')}`);
}

/** CPU ms a file that each pass over the archive takes in this process; the threads that compile and clean up are part of it. */
async function passes(name: string): Promise<number[]> {
	const { files } = await readArchive(values.root);
	const work = WORK[name];
	if (!work) throw new Error(`Expected --only to be one of ${Object.keys(WORK).join(', ')}, found ${name}`);
	return PASSES.map(() => {
		const before = process.cpuUsage();
		files.forEach(work);
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000 / files.length;
	});
}

function copyOf({ file }: Pick<SourceFile, 'file'>): VFile {
	return new VFile({ path: file.path, value: file.value });
}
