import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { here } from '../source/here.ts';
import { readSealed, writeSealed } from './seal.ts';
import { hash, programDigest } from './digest.ts';
import { type Inputs, inputsOf, nameOf, sumOf } from './inputs.ts';
import { type Look, looksIn } from './made.ts';

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
	const found = { archive, place: done.place, project, inputs: inputsOf(archive, done.place), program: await programDigest(project.root, project.publicDir) };
	if (done.inputs === nameOf(found.inputs) && done.program === found.program && done.site === siteOf(looksIn(done.place))) return done.place;
	seen = found;
	return undefined;
}

/** The program that makes the site. */
export interface Project {
	root: string;
	publicDir: string;
}

/** What was seen last, for a build that begins right after: what changes in between has the next one build again. */
let seen: { archive: string; place: string; project: Project; inputs: Inputs; program: string } | undefined;

/** Begins to keep in mind what a build is made from; until `end`, which says that it is done, there is nothing kept. */
export async function beginBuild(archive: string, cacheDir: string, place: string, project: Project): Promise<{ program: string; end(site: readonly Look[]): void }> {
	const file = join(cacheDir, DONE);
	rmSync(file, { force: true });
	const isSeen = seen?.archive === archive && seen.place === place && resolve(seen.project.root) === resolve(project.root) && resolve(seen.project.publicDir) === resolve(project.publicDir);
	const { inputs: before, program } = (isSeen && seen) || { inputs: inputsOf(archive, place), program: await programDigest(project.root, project.publicDir) };
	seen = undefined;
	return {
		program,
		end(site) {
			// From what the build itself wrote the next one makes the same.
			const own = held[WRITTEN];
			held[WRITTEN] = undefined;
			const inputs = nameOf(own === undefined ? before : { ...before, [KEPT]: sumOf(own) });
			writeSealed(file, DONE, JSON.stringify({ place, asked: askedNow(), program, inputs, site: siteOf(site) } satisfies Done));
		},
	};
}

/** The archive's file of addresses. */
const KEPT = 'addresses.yml';

function askedNow(): string {
	return hash(held[HELD] ?? [here, process.argv.slice(2)]);
}

function siteOf(looks: readonly Look[]): string {
	return createHash('sha256').update(JSON.stringify(looks)).digest('base64url');
}

function readDone(file: string): Done | undefined {
	const text = readSealed(file, DONE);
	return text === undefined ? undefined : (JSON.parse(text) as Done);
}
