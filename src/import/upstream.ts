import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HASH } from '../source/hash.ts';
import type { SourceConfig } from '../source/sources.ts';
import { git, GitError } from './git.ts';
import { judgeEntry } from './judge.ts';

/** A file of a repository that is to be in the archive. */
interface UpstreamFile {
	/** Below the source's folder. */
	path: string;
	blob: string;
}

/** What a source has at a commit, without the bytes of its files. */
export interface Upstream {
	commit: string;
	/** By path. */
	files: UpstreamFile[];
	/** What may be minutes and is not taken, with why. */
	refused: { path: string; reason: string }[];
}

/** A repository made for one source and one import. */
export interface Clone {
	source: SourceConfig;
	/** The folder of that repository. */
	at: string;
	/** Settings by which Git knows the other side as `origin`. */
	origin: string[];
}

/** Makes the repository that a source is fetched to; `hash` is one of its names, where one is known. */
export async function openClone(source: SourceConfig, root: string, at: string, hash = ''): Promise<Clone> {
	await mkdir(at, { recursive: true });
	await git(at, ['init', '--quiet', '--bare', '--template=', ...(hash.length > 40 ? ['--object-format=sha256'] : [])]);
	const from = source.local && !/^file:/i.test(source.from) ? resolve(root, source.from) : source.from;
	// A repository on this machine serves what it is asked for, whatever it is set to; of another, nobody here decides that.
	const served = source.local ? ['-c', 'remote.origin.uploadpack=git -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack'] : [];
	const ssh = source.local || from.toLowerCase().startsWith('https:') || process.env['GIT_SSH'] || (await git(at, ['config', '--get', 'core.sshCommand']).catch(() => '')).length > 0 ? [] : ['-c', `core.sshCommand=${SSH}`];
	return { source, at, origin: ['-c', `remote.origin.url=${from}`, ...served, ...ssh] };
}

/** Where the user has set nothing else: asks nobody, and does not wait without end. */
const SSH = 'ssh -o BatchMode=yes -o ConnectTimeout=30';

/** Fetches what a source has now, or at a commit: names and trees, no bytes where the other side can leave them out. Throws `GitError`. */
export async function fetchUpstream(clone: Clone, commit?: string): Promise<Upstream> {
	const { folder } = clone.source;
	const at = commit === undefined ? await fetchRef(clone) : await fetchCommit(clone, commit);
	const listed = await git(clone.at, ['ls-tree', '-r', '-z', '--full-tree', folder === '' ? at : await treeAt(clone, at, folder)]);
	const entries = splitAtNul(listed).map(judgeEntry);
	const files = entries.flatMap((entry) => ('blob' in entry ? [{ path: entry.path, blob: entry.blob }] : [])).sort((a, b) => (a.path < b.path ? -1 : 1));
	return { commit: at, files, refused: entries.flatMap((entry) => ('reason' in entry ? [{ path: entry.path, reason: entry.reason }] : [])) };
}

/** The commit has no such folder. */
export class NoFolder extends Error {
	readonly commit: string;

	constructor(commit: string) {
		super('no such folder');
		this.commit = commit;
	}
}

/** Whether the other side still has a commit. */
export async function hasCommit(clone: Clone, commit: string): Promise<boolean> {
	return fetchCommit(clone, commit).then(() => true, () => false);
}

/** Fetches bytes, all at once, where they are not there yet, and gives them one after another. Throws `GitError`. */
export async function* bytesOf(clone: Clone, blobs: readonly string[], limit: number): AsyncGenerator<{ blob: string; bytes?: Uint8Array; size: number }> {
	const names = [...new Set(blobs)];
	if (names.length === 0) return;
	// Without this Git would fetch those that lack one by one.
	await git(clone.at, [...clone.origin, 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none', '--stdin', 'origin'], lines(names)).catch(async (error: unknown) => {
		// Where the other side leaves nothing out, or is a bundle, all of it is here already.
		if (!(await allHere(clone, names))) throw error;
	});
	const sizes = new Map(linesOf(await git(clone.at, [...clone.origin, 'cat-file', '--batch-check=%(objectname) %(objectsize)'], lines(names))).map((line): [string, number] => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))]));
	const small = names.filter((name) => (sizes.get(name) ?? 0) <= limit);
	for (const name of names) if (!small.includes(name)) yield { blob: name, size: sizes.get(name) ?? 0 };
	for (let start = 0; start < small.length; ) {
		let end = start;
		for (let held = 0; end < small.length && (end === start || held + (sizes.get(small[end] ?? '') ?? 0) < AT_ONCE); end++) held += sizes.get(small[end] ?? '') ?? 0;
		yield* filesIn(await git(clone.at, [...clone.origin, 'cat-file', '--batch=%(objectname) %(objectsize)'], lines(small.slice(start, end))));
		start = end;
	}
}

/** Bytes held in memory at once. */
const AT_ONCE = 50_000_000;

async function fetchRef(clone: Clone): Promise<string> {
	const { ref } = clone.source;
	if (HASH.test(ref)) return fetchCommit(clone, ref);
	const candidates = ref === 'HEAD' || ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
	for (const [index, candidate] of candidates.entries()) {
		try {
			await fetch(clone, ['--depth=1'], [candidate]);
			return await fetched(clone, 'FETCH_HEAD');
		} catch (error) {
			if (!(error instanceof GitError) || index === candidates.length - 1 || !NO_REF.test(error.reason)) throw error;
		}
	}
	throw new GitError(`couldn't find remote ref ${ref}`);
}

/** `couldn't find remote ref refs/heads/v1`. */
const NO_REF = /find remote ref/;

async function fetchCommit(clone: Clone, commit: string): Promise<string> {
	try {
		await fetch(clone, ['--depth=1'], [commit]);
	} catch (error) {
		if (!clone.source.local) throw error;
		// A bundle gives what it names alone.
		await fetch(clone, [], ['+refs/*:refs/fetched/*']);
	}
	return fetched(clone, commit);
}

/** Git's name of a folder; a file's bytes are not asked for to know that it is none. */
async function treeAt(clone: Clone, commit: string, folder: string): Promise<string> {
	const [, tree] = TREE.exec((await git(clone.at, ['ls-tree', '-d', '-z', '--full-tree', commit, '--', folder])).toString('latin1')) ?? [];
	if (tree === undefined) throw new NoFolder(commit);
	return tree;
}

/** `040000 tree <hash>`, at the start of a line of `git ls-tree`. */
const TREE = /^040000 tree ([\da-f]+)\t/;

async function fetch(clone: Clone, options: readonly string[], refs: readonly string[]): Promise<void> {
	await git(clone.at, [...clone.origin, 'fetch', '--quiet', '--no-tags', '--filter=blob:none', ...options, '--', 'origin', ...refs]);
}

async function fetched(clone: Clone, name: string): Promise<string> {
	return (await git(clone.at, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])).toString('latin1').trim();
}

/** Asked of what is here alone: Git would fetch what lacks. */
async function allHere(clone: Clone, names: readonly string[]): Promise<boolean> {
	const all = new Set(linesOf(await git(clone.at, [...clone.origin, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)'])));
	return names.every((name) => all.has(name));
}

function* filesIn(out: Buffer): Generator<{ blob: string; bytes: Uint8Array; size: number }> {
	for (let at = 0; at < out.length; ) {
		const end = out.indexOf('\n', at);
		const [blob = '', written = ''] = out.toString('latin1', at, end).split(' ');
		const size = Number(written);
		if (!Number.isInteger(size)) throw new GitError(`the file ${blob} is missing`);
		yield { blob, size, bytes: out.subarray(end + 1, end + 1 + size) };
		at = end + 1 + size + 1;
	}
}

function splitAtNul(bytes: Buffer): Buffer[] {
	const parts: Buffer[] = [];
	for (let at = 0; at < bytes.length; ) {
		const end = bytes.indexOf(0, at);
		parts.push(bytes.subarray(at, end));
		at = end + 1;
	}
	return parts;
}

function lines(names: readonly string[]): string {
	return names.map((name) => `${name}\n`).join('');
}

function linesOf(bytes: Buffer): string[] {
	return bytes.toString('latin1').split('\n').filter(Boolean);
}
