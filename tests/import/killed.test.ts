import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { finishImport } from '../../src/source/pending.ts';
import { directory } from '../source/directory.ts';
import { commit, importTo, minutesOf, repository } from './repository.ts';

const FILES = [...Array(60).keys()].map((index) => `meetings/${2020 + Math.floor(index / 12)}/${String(index % 12 + 1).padStart(2, '0')}.md`);

/** Every file of an archive, by path; what an import works with is none of it. */
function filesIn(root: string): Record<string, string> {
	const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
	return Object.fromEntries(entries.filter((path) => !path.startsWith('.minutebook')).sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Runs `minutebook import` in a process of its own, and kills it after so many milliseconds; how long it took where it ended before. */
async function run(root: string, after?: number): Promise<number> {
	const start = performance.now();
	const child = spawn(process.execPath, [resolve('src/cli/main.ts'), 'import', root], { stdio: 'ignore', detached: true });
	const timer = after === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), after);
	await new Promise((done) => child.once('close', done));
	clearTimeout(timer);
	return performance.now() - start;
}

test('killed at any of twenty random moments, the archive is the old or the new one, and the next import ends it', { timeout: 600_000 }, async () => {
	const upstream = await repository(Object.fromEntries(FILES.map((path, index) => [path, minutesOf('2024-05-02', `gauge ${index}`)])));
	const root = await directory({ 'archive.yml': `title: Ebbline\nsources:\n  - { repo: ${JSON.stringify(upstream)}, folder: meetings, group: tide }\n`, 'minutes/lock/own.md': 'mine' });
	await importTo(root);
	const before = filesIn(root);
	// A change, a rename and a deletion of a third of them each.
	await commit(upstream, Object.fromEntries(FILES.flatMap((path, index): [string, string | undefined][] => {
		const text = `${minutesOf('2024-05-02', `gauge ${index}`)}- more\n`;
		return index % 3 === 0 ? [[path, text]] : index % 3 === 1 ? [[path, undefined], [path.replace('.md', '-renamed.md'), text]] : [[path, undefined]];
	})));
	const copy = join(dirname(root), 'copy');
	const again = async (): Promise<void> => {
		await rm(copy, { recursive: true, force: true });
		cpSync(root, copy, { recursive: true });
	};
	await again();
	const took = await run(copy);
	const after = filesIn(copy);
	expect(Object.keys(after)).toHaveLength(Object.keys(before).length - 20);

	const ends = { old: 0, new: 0 };
	for (let moment = 0; moment < 20; moment++) {
		await again();
		// Node takes its time to start: most moments are after that.
		await run(copy, took * (0.3 + 0.75 * Math.random()));
		// What every command that reads the archive does first.
		finishImport(copy);
		const now = filesIn(copy);
		const end = now['sources.lock.yml'] === before['sources.lock.yml'] ? 'old' : 'new';
		ends[end]++;
		expect(now).toEqual(end === 'old' ? before : after);
		expect((await importTo(copy)).code).toBe(0);
		expect(filesIn(copy)).toEqual(after);
		expect(existsSync(join(copy, '.minutebook/import'))).toBe(false);
	}
	console.log(`killed: ${ends.old} times the old archive, ${ends.new} times the new one`);
});
