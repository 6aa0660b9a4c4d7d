import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { here } from '../source/here.ts';
import { readSealed, writeSealed } from './seal.ts';
import { hash, programDigest } from './digest.ts';
import { inputsOf, nameOf, sumOf } from './inputs.ts';
import { looksIn } from './made.ts';

/** What a build was asked for and made, all by name. */
interface Done {
	/** Where its site is. */
	place: string;
	asked: string;
	program: string;
	inputs: string;
	/** Of each file that is there, as the system tells of it. */
	site: string;
}

/** Where a build keeps it, in the archive's cache. */
const DONE = 'done.json';

/** The site is made by another copy of this module than the one that is asked. */
const HELD = Symbol.for('minutebook.asked');
const WRITTEN = Symbol.for('minutebook.addresses');
const held = globalThis as { [HELD]?: unknown; [WRITTEN]?: string | undefined };

/** Says what the next build is asked for, where that is not the command line. */
export function ask(what: unknown): void {
	held[HELD] = what;
}

/** Says what a build wrote into the archive's file of addresses. */
export function wroteAddresses(text: string): void {
	held[WRITTEN] = text;
}

/**
 * Where the site of an archive is, if a build made it as it is from the very files that are there now, asked for the same:
 * another would make it again. Nothing where anything is otherwise, and with `--force`.
 */
export async function unchangedSite(archive: string, cacheDir: string, project: Project, args: readonly string[] = process.argv): Promise<string | undefined> {
	if (args.includes('--force')) return undefined;
	const done = readDone(join(cacheDir, DONE));
	if (!done || done.asked !== askedNow() || !existsSync(done.place)) return undefined;
	const isSame = done.inputs === nameOf(inputsOf(archive, done.place)) && done.program === (await programDigest(project.root, project.publicDir)) && done.site === siteOf(done.place);
	return isSame ? done.place : undefined;
}

/** The program that makes the site. */
export interface Project {
	root: string;
	publicDir: string;
}

/** Begins to keep in mind what a build is made from; until `end`, which says that it is done, there is nothing kept. */
export async function beginBuild(archive: string, cacheDir: string, place: string, { root, publicDir }: Project): Promise<{ program: string; end(): void }> {
	const file = join(cacheDir, DONE);
	rmSync(file, { force: true });
	const before = inputsOf(archive, place);
	const program = await programDigest(root, publicDir);
	return {
		program,
		end() {
			// From what the build itself wrote the next one makes the same.
			const own = held[WRITTEN];
			held[WRITTEN] = undefined;
			const inputs = nameOf(own === undefined ? before : { ...before, [KEPT]: sumOf(own) });
			writeSealed(file, DONE, JSON.stringify({ place, asked: askedNow(), program, inputs, site: siteOf(place) } satisfies Done));
		},
	};
}

/** The archive's file of addresses. */
const KEPT = 'addresses.yml';

function askedNow(): string {
	return hash(held[HELD] ?? [here, process.argv.slice(2)]);
}

function siteOf(place: string): string {
	return createHash('sha256').update(JSON.stringify(looksIn(place))).digest('base64url');
}

function readDone(file: string): Done | undefined {
	const text = readSealed(file, DONE);
	return text === undefined ? undefined : (JSON.parse(text) as Done);
}
