import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { CONFIG } from '../source/config.ts';
import { ArchiveError, messageOn } from '../source/error.ts';
import { meter } from '../source/meter.ts';
import { plainAddress, type SourceConfig } from '../source/sources.ts';
import { TAKEN, type TakenSource } from '../source/taken.ts';
import { GitError } from './git.ts';
import { type Clone, fetchUpstream, hasCommit, NoFolder, openClone, type Upstream } from './upstream.ts';

/** A source, what it has, and what was taken of it last. */
export interface Fetched extends Upstream {
	source: SourceConfig;
	last?: TakenSource;
	clone: Clone;
}

/** Fetches at a time: who serves them is somebody else. */
const AT_ONCE = 4;

/** What sources have, in their order; `frozen`, what was taken last, and nothing is asked of anybody. Throws `ArchiveError`, with each that failed. */
export async function fetchAll(root: string, scratch: string, sources: readonly SourceConfig[], last: ReadonlyMap<SourceConfig, TakenSource>, frozen: boolean): Promise<Fetched[]> {
	const wrong: VFileMessage[] = [];
	const fetched: (Fetched | undefined)[] = sources.map(() => undefined);
	const waiting = [...sources.entries()];
	const step = meter('sources fetched', sources.length);
	const work = async (): Promise<void> => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [index, source] = next;
			try {
				fetched[index] = await fetchOne(root, join(scratch, `clone-${index}`), source, last.get(source), frozen);
			} catch (error) {
				const reason = reasonOf(error, source);
				if (reason === undefined) throw error;
				wrong[index] = messageOn(CONFIG, 'unreadable-source', reason, source.place);
			}
			step();
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	const told = wrong.filter(Boolean);
	if (told.length > 0) throw new ArchiveError(told.every(({ reason }) => reason === told[0]?.reason) ? told.slice(0, 1) : told);
	return fetched.filter((one) => one !== undefined);
}

async function fetchOne(root: string, scratch: string, source: SourceConfig, last: TakenSource | undefined, frozen: boolean): Promise<Fetched> {
	if (frozen && !(last && isOf(source, last) && last.to === source.to && last.ref === source.ref)) throw new NotLocked();
	const first = await openClone(source, root, join(scratch, 'git'), last?.commit);
	if (frozen && last) return { source, last, clone: first, commit: last.commit, files: last.files, refused: [] };
	const { clone, upstream } = await fetchUpstream(first).then((found) => ({ clone: first, upstream: found }), async (error: unknown) => {
		if (!(error instanceof GitError && OTHER_HASH.test(error.reason))) throw error;
		const other = await openClone(source, root, join(scratch, 'other'), last && last.commit.length > 40 ? '' : '0'.repeat(64));
		return { clone: other, upstream: await fetchUpstream(other) };
	});
	if (upstream.files.length === 0) throw new NoMinutes();
	const isSame = last && isOf(source, last) && last.commit !== upstream.commit && hasSame(last, upstream);
	return { source, clone, ...upstream, ...(last && { last }), ...(isSame && (await hasCommit(clone, last.commit)) && { commit: last.commit }) };
}

/** `mismatched algorithms: client sha1; server sha256`. */
const OTHER_HASH = /mismatched algorithms/;

/** It fits none in `sources.lock.yml`. */
class NotLocked extends Error {}

/** There is a folder, and nothing in it that may be minutes. */
class NoMinutes extends Error {}

function reasonOf(error: unknown, { repo, folder, ref }: SourceConfig): string | undefined {
	const shown = plainAddress(repo);
	if (error instanceof GitError && error.missing) return 'Unexpected lack of Git, expected it to import with; install it from https://git-scm.com, or copy the minutes and say in `SOURCES.txt` where they are from';
	if (error instanceof GitError) return `Unexpected source \`${shown}\` that cannot be fetched (${error.reason}), expected a repository that can be read, with \`${ref}\` in it; correct the source, or import the others with \`--only\``;
	if (error instanceof NoFolder) return `Unexpected folder \`${folder}\` that \`${shown}\` does not have at ${error.commit.slice(0, 10)}, expected one with minutes; correct \`folder\``;
	if (error instanceof NoMinutes) return `Unexpected folder \`${folder || '.'}\` of \`${shown}\` without minutes, expected Markdown files in it; correct \`folder\``;
	if (error instanceof NotLocked) return `Unexpected source \`${shown}\` that \`${TAKEN}\` does not have as it is here, expected them to fit with \`--frozen\`; run \`minutebook import\` without it and commit the file`;
	return undefined;
}

/** For each source what was taken of it last: at the same place, else to the same folder, else of the same repository. */
export function lastOf(sources: readonly SourceConfig[], taken: readonly TakenSource[]): Map<SourceConfig, TakenSource> {
	const free = new Set(taken);
	const found = new Map<SourceConfig, TakenSource>();
	const tests: ((source: SourceConfig, one: TakenSource) => boolean)[] = [(source, one) => isOf(source, one) && one.to === source.to, (source, one) => one.to === source.to, isOf];
	for (const test of tests) {
		for (const source of sources) {
			const one = found.has(source) ? undefined : [...free].find((candidate) => test(source, candidate));
			if (!one) continue;
			found.set(source, one);
			free.delete(one);
		}
	}
	return found;
}

function isOf(source: SourceConfig, { repo, folder }: TakenSource): boolean {
	return repo === source.repo && folder === source.folder;
}

function hasSame({ files }: TakenSource, upstream: Upstream): boolean {
	return files.length === upstream.files.length && files.every(({ path, blob, commit }, index) => commit === undefined && upstream.files[index]?.path === path && upstream.files[index]?.blob === blob);
}
