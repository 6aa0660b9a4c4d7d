import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { buildSite, FIXTURE } from './build.ts';
import { digestOf, type Done, doneOf } from './place.ts';

/** What is built once for all tests. */
const ARCHIVES = { sample: resolve('content'), fixture: FIXTURE };
const PAUSE = 200;
/** Against a builder that was killed: longer than any build takes. */
const LONGEST = 600_000;

export interface Built {
	archive: string;
	outDir: string;
	/** What the build printed. */
	output: string;
}

/**
 * The site of the sample archive, or of the fixture, built from nothing once for all files of a run of tests: whoever asks
 * first builds it, the others wait for that. It is to be read, not changed: `tests/site/place.ts` finds who did.
 */
export async function built(name: keyof typeof ARCHIVES): Promise<Built> {
	const folder = join(inject('sites'), name);
	const isFirst = await mkdir(folder).then(() => true, (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EEXIST') throw error;
		return false;
	});
	const done = isFirst ? await build(name, folder) : await doneOnce(folder);
	if ('problem' in done) throw new Error(done.problem);
	return { archive: join(folder, 'archive'), outDir: join(folder, 'dist'), output: done.output };
}

async function build(name: keyof typeof ARCHIVES, folder: string): Promise<Done> {
	const archive = join(folder, 'archive');
	const done = await cp(ARCHIVES[name], archive, { recursive: true })
		.then(() => buildSite(archive, join(folder, 'dist')))
		.then(async (output): Promise<Done> => ({ digest: await digestOf(folder), output }), (error: unknown): Done => ({ problem: String(error) }));
	// In one step, as others read it.
	await writeFile(join(folder, 'done.part'), JSON.stringify(done));
	await rename(join(folder, 'done.part'), join(folder, 'done.json'));
	return done;
}

async function doneOnce(folder: string): Promise<Done> {
	for (let waited = 0; waited < LONGEST; waited += PAUSE) {
		const done = await doneOf(folder);
		if (done) return done;
		await new Promise((again) => setTimeout(again, PAUSE));
	}
	throw new Error(`Expected the shared site in ${folder} within ${LONGEST / 1000} s, got none: the test that builds it may have been stopped`);
}
