import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { addressesUnder } from '../../src/archive/address.ts';
import { targetsFrom } from '../../src/archive/targets.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { native } from '../../src/minutes/parse.ts';
import { reference } from '../../src/minutes/reference.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { readArchive } from '../../src/source/archive.ts';
import type { SourceFile } from '../../src/source/model.ts';
import { CORPUS, filesOf } from './corpus.ts';
import { median } from './numbers.ts';

/**
 * `npm run bench:reading [-- --root DIR] [--runs N] [--beside CHECKOUT]`: CPU ms a file of reading an archive, from its
 * folder to HTML, habits and all; of that without the habits; beside what the two parsers take for their trees alone.
 * `--beside` reads with another checkout of this program as well, and says how much more or less this one takes. Each in
 * processes of its own, taking turns; a first pass pays for compiling the program as well. `--only` is how it starts those processes.
 */
const { values } = parseArgs({ options: { root: { type: 'string', default: CORPUS }, runs: { type: 'string', default: '5' }, only: { type: 'string' }, beside: { type: 'string' } } });
const PASSES = ['first', 'second', 'third'];
const OWN = '../..';
const other = pathToFileURL(values.beside ?? OWN).href;

type Work = (root: string) => Promise<number>;

/** Each pass from the archive's folder on; it answers how many files there were. */
const WORK: Readonly<Record<string, Work>> = {
	'folder to HTML': (root) => folderToHtml(OWN, root),
	'the other': (root) => folderToHtml(other, root),
	'without habits': (root) => eachFile(root, ({ context: { habits: _, ...context }, ...source }) => {
		const { tree, meeting } = readMinutes(copyOf(source), context);
		toHtml(tree, meeting, targetsFrom(addressesUnder('/'), source.provenance, false, { path: context.path }));
	}),
	'native parser': (root) => eachFile(root, (source) => native.parse(copyOf(source))),
	'reference parser': (root) => eachFile(root, (source) => reference.parse(copyOf(source))),
};

/** Files as they were read in a pass that is not measured. */
const known = new Map<string, SourceFile[]>();

if (values.only !== undefined) console.log(JSON.stringify(await passes(values.only)));
else if ((await filesOf(values.root)).length > 0) compare();

function compare(): void {
	const names = Object.keys(WORK).filter((name) => name !== 'the other' || values.beside !== undefined);
	const taken = new Map(names.map((name) => [name, PASSES.map((): number[] => [])]));
	for (let run = 0; run < Number(values.runs); run++) {
		for (const [name, byPass] of taken) {
			const beside = values.beside === undefined ? [] : ['--beside', values.beside];
			const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--root', values.root, ...beside, '--only', name], { encoding: 'utf8' });
			(JSON.parse(printed) as number[]).forEach((ms, pass) => byPass[pass]?.push(ms));
		}
	}
	const middle = (name: string) => PASSES.map((_, pass) => median(taken.get(name)?.[pass] ?? []));
	const row = (name: string, figures: readonly number[]) => console.log(`${name.padEnd(18)}${figures.map((figure) => figure.toFixed(2).padStart(6)).join('')}`);
	console.log(`CPU ms a file, all threads, the middle of ${values.runs} runs: ${PASSES.join(', ')} pass`);
	for (const name of taken.keys()) row(name, middle(name));
	for (const other of ['without habits', 'the other'].filter((name) => taken.has(name))) {
		row(`× ${other}`, middle('folder to HTML').map((ms, pass) => ms / (middle(other)[pass] ?? 1)));
	}
}

/** CPU ms a file that each pass over the archive takes in this process; the threads that compile and clean up are part of it. */
async function passes(name: string): Promise<number[]> {
	const work = WORK[name];
	if (!work) throw new Error(`Expected --only to be one of ${Object.keys(WORK).join(', ')}, found ${name}`);
	if (name === 'folder to HTML') await program(OWN);
	else if (name === 'the other') await program(other);
	else known.set(values.root, (await readArchive(values.root)).files);
	const taken: number[] = [];
	for (const _ of PASSES) {
		const before = process.cpuUsage();
		const files = await work(values.root);
		const { user, system } = process.cpuUsage(before);
		taken.push((user + system) / 1000 / files);
	}
	return taken;
}

/** The program of a checkout, whichever: so two states are measured in one run. Loading it is not part of what is measured. */
async function program(checkout: string) {
	const part = async <Module>(path: string) => (await import(`${checkout}/src/${path}`)) as Module;
	return {
		...(await part<typeof import('../../src/source/archive.ts')>('source/archive.ts')),
		...(await part<typeof import('../../src/minutes/read.ts')>('minutes/read.ts')),
		...(await part<typeof import('../../src/minutes/html/index.ts')>('minutes/html/index.ts')),
		...(await part<typeof import('../../src/archive/targets.ts')>('archive/targets.ts')),
		...(await part<typeof import('../../src/archive/address.ts')>('archive/address.ts')),
	};
}

async function folderToHtml(checkout: string, root: string): Promise<number> {
	const { readArchive, readMinutes, toHtml, targetsFrom, addressesUnder } = await program(checkout);
	const { files } = await readArchive(root);
	for (const source of files) {
		const { tree, meeting } = readMinutes(source.file, source.context);
		toHtml(tree, meeting, targetsFrom(addressesUnder('/'), source.provenance, false, { path: source.context.path }));
	}
	return files.length;
}

async function eachFile(root: string, work: (source: SourceFile) => void): Promise<number> {
	const files = known.get(root) ?? [];
	files.forEach(work);
	return files.length;
}

function copyOf({ file }: Pick<SourceFile, 'file'>): VFile {
	return new VFile({ path: file.path, value: file.value });
}
