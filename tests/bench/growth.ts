import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyArchive, writeArchive } from './generator.ts';
import { type Stage, stagesOf } from './stages.ts';

/**
 * `npm run bench:growth [-- --times 1,3,10] [--seed N] [--root DIR] [--most 1.1] [--runs N]`: what each stage takes of an archive, of one
 * three times and of one ten times as large, with as many times the groups, issues and people: CPU ms of its thread, and the
 * exponent that they grow with; last what all other threads take, which collect garbage and compile. A stage above `--most` fails. The archives are made up, or copies of `--root` with other names.
 * What takes less than 0.3 s of the largest is told and not judged.
 * Each size in a process of its own, which `--only` starts; of several runs the least counts.
 */
const { values } = parseArgs({ options: { times: { type: 'string', default: '1,3,10' }, seed: { type: 'string', default: '1' }, root: { type: 'string' }, most: { type: 'string', default: '1.1' }, runs: { type: 'string', default: '1' }, only: { type: 'string' } } });
/** Milliseconds below which a stage is noise, and what is not judged: at that it takes as long to be compiled. */
const NOISE = 30;
const LEAST = 300;

if (values.only !== undefined) console.log(JSON.stringify(await measured(values.only)));
else await compare(values.times.split(',').map(Number));

interface Measured {
	stages: Stage[];
	/** Of the process, at most, in bytes. */
	memory: number;
}

async function measured(folder: string): Promise<Measured> {
	const stages = await stagesOf(folder);
	const [all, own] = [process.cpuUsage(), process.threadCpuUsage()];
	stages.push({ stage: 'other threads', cpu: (all.user + all.system - own.user - own.system) / 1000 });
	return { stages, memory: process.resourceUsage().maxRSS * 1024 };
}

async function compare(times: readonly number[]): Promise<void> {
	const place = mkdtempSync(join(os.tmpdir(), 'minutebook-growth-'));
	try {
		const found = new Map<number, Measured>();
		for (const size of times) {
			const folder = join(place, String(size));
			if (values.root) await copyArchive(values.root, folder, size);
			else writeArchive(folder, { times: size, seed: Number(values.seed) });
			const runs = Array.from({ length: Number(values.runs) }, () => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=12000', fileURLToPath(import.meta.url), '--only', folder], { encoding: 'utf8', maxBuffer: 1e8 })) as Measured);
			found.set(size, least(runs));
			rmSync(folder, { recursive: true });
		}
		process.exitCode = print(found) ? 0 : 1;
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

function least(runs: readonly Measured[]): Measured {
	const [first] = runs;
	if (!first) throw new Error('Expected --runs of 1 or more');
	return { memory: Math.min(...runs.map(({ memory }) => memory)), stages: first.stages.map((stage, at) => ({ ...stage, cpu: Math.min(...runs.map(({ stages }) => stages[at]?.cpu ?? Infinity)) })) };
}

/** Whether no stage grows faster than it may. */
function print(found: ReadonlyMap<number, Measured>): boolean {
	const sizes = [...found.keys()];
	const [small = 1, large = 1] = [sizes[0], sizes.at(-1)];
	const rows = (found.get(small)?.stages ?? []).map(({ stage }, at) => {
		const cpu = sizes.map((size) => found.get(size)?.stages[at]?.cpu ?? 0);
		const [first = 0, last = 0] = [cpu[0], cpu.at(-1)];
		// What is lost in noise at first is taken for the noise: it cannot be said to grow slower than it does.
		const exponent = last < NOISE ? undefined : Math.log(last / Math.max(first, NOISE * small / large)) / Math.log(large / small);
		return { stage, cpu, exponent, last };
	});
	const width = Math.max(...rows.map(({ stage }) => stage.length));
	console.log(`${'stage'.padEnd(width)}${sizes.map((size) => `×${size}`.padStart(10)).join('')}  exponent`);
	for (const row of rows) {
		const { stage, cpu, exponent } = row;
		console.log(`${stage.padEnd(width)}${cpu.map((ms) => ms.toFixed(0).padStart(10)).join('')}${(exponent === undefined ? '–' : exponent.toFixed(2)).padStart(10)}${tooFast(row) ? '  grows faster than it may' : ''}`);
	}
	console.log(`${'memory of the process, MB'.padEnd(width)}${sizes.map((size) => ((found.get(size)?.memory ?? 0) / 1e6).toFixed(0).padStart(10)).join('')}`);
	const fast = rows.filter(tooFast);
	console.log(`CPU ms; ${rows.length} stages, ${fast.length} above ${values.most}`);
	return fast.length === 0;
}

function tooFast({ exponent, last }: { exponent: number | undefined; last: number }): boolean {
	return exponent !== undefined && exponent > Number(values.most) && last >= LEAST;
}
