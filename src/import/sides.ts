import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { CONFIG } from '../source/config.ts';
import { ArchiveError, messageOn } from '../source/error.ts';
import { blobOf, mayImport, obstacleOf } from '../source/pending.ts';
import { plainAddress, type SourceConfig } from '../source/sources.ts';
import { TAKEN, type TakenSource } from '../source/taken.ts';
import { LIMIT, readWithin, RefusedFile } from '../source/within.ts';
import type { Fetched } from './fetch.ts';
import { GitError } from './git.ts';
import type { Known, Sides } from './plan.ts';
import { bytesOf, fetchUpstream } from './upstream.ts';

/** What was, what is upstream and what is here, of every file that an import may change. */
interface Collected extends Pick<Sides, 'before' | 'now' | 'here' | 'commits'> {
	before: Map<string, Known>;
	now: Map<string, Known>;
	/** What upstream has and is not taken. */
	refused: { source: SourceConfig; path: string; reason: string }[];
	/** Of those, the ones that were taken once: they stay as they are. */
	stay: Map<string, Known>;
	/** What was taken of others than these sources, without files that are gone here. */
	orphans: TakenSource[];
	/** Fetches what is not here: by Git's name of it, the file below `scratch` that has its bytes. */
	bytes(scratch: string): Promise<Map<string, string>>;
}

/** Throws `ArchiveError` where two sources have a file for one place. */
export function sidesOf(root: string, fetched: readonly Fetched[], taken: readonly TakenSource[], last: ReadonlyMap<SourceConfig, TakenSource>): Collected {
	const own = new Set(fetched.map(({ last: of }) => of));
	// Of a source that is not asked for now all stays, whatever is here.
	const others = new Set([...last.values()].filter((one) => !own.has(one)));
	const before = new Map<string, Known>();
	const now = new Map<string, Known>();
	const refused = fetched.flatMap(({ source, refused: of }) => of.map(({ path, reason }) => ({ source, path: upstreamPath(source, path), reason })));
	for (const [index, { source, last: of, files }] of fetched.entries()) {
		for (const { path, ...known } of of?.files ?? []) before.set(`${of?.to}/${path}`, { ...known, source: index });
		for (const { path, ...known } of files) {
			const place = `${source.to}/${path}`;
			const other = now.get(place);
			if (other) throw new ArchiveError([messageOn(CONFIG, 'duplicate-source', `Unexpected second file for \`${place}\`, which \`${plainAddress(fetched[other.source]?.source.repo ?? '')}\` has too, expected one; give one of the sources another \`group\``, source.place)]);
			if (mayImport(place)) now.set(place, { ...known, source: index });
		}
	}
	const here = new Map([...new Set([...before.keys(), ...now.keys()])].flatMap((path): [string, string][] => {
		const blob = blobHere(root, path, (now.get(path) ?? before.get(path))?.blob ?? '');
		return blob === undefined ? [] : [[path, blob]];
	}));
	const rest = taken.filter((one) => !own.has(one));
	const orphans = rest.map((one): TakenSource => (others.has(one) ? one : { ...one, files: one.files.filter(({ path }) => !now.has(`${one.to}/${path}`) && blobHere(root, `${one.to}/${path}`, '') !== undefined) }));
	for (const one of rest) {
		for (const { path, ...known } of one.files) {
			const place = `${one.to}/${path}`;
			const at = now.get(place);
			if (!at) continue;
			if (others.has(one)) throw new ArchiveError([messageOn(TAKEN, 'duplicate-source', `Unexpected second source for \`${place}\`, which \`${one.repo}\` has too, expected one; give one of the sources another \`group\``)]);
			before.set(place, { ...known, commit: known.commit ?? one.commit, source: at.source });
		}
	}
	const stay = new Map<string, Known>();
	return {
		before, now, here, refused, stay,
		commits: fetched.map(({ last: of }) => of?.commit),
		orphans: orphans.filter(({ files }) => files.length > 0),
		async bytes(scratch) {
			const folder = join(scratch, 'bytes');
			mkdirSync(folder);
			const found = new Map<string, string>();
			for (const [index, one] of fetched.entries()) {
				const lacking = [...now].filter(([path, known]) => known.source === index && here.get(path) !== known.blob);
				for (const [blob, size] of await fetchBytes(one, lacking.map(([, known]) => known), folder, found)) {
					for (const [path] of lacking.filter(([, known]) => known.blob === blob)) {
						refused.push({ source: one.source, path: upstreamPath(one.source, path.slice(one.source.to.length + 1)), reason: `file of ${(Math.ceil(size / 100_000) / 10).toFixed(1)} MB, expected at most 20 MB; part it upstream` });
						const old = before.get(path);
						now.delete(path);
						before.delete(path);
						const commit = old?.commit ?? one.last?.commit;
						if (old) stay.set(path, { ...old, ...(commit !== undefined && { commit }) });
					}
				}
			}
			return found;
		},
	};
}

/** Fetches the bytes of one source that nothing was found for yet; those that are too large, by their size. */
async function fetchBytes(one: Fetched, lacking: readonly Known[], folder: string, found: Map<string, string>): Promise<Map<string, number>> {
	const large = new Map<string, number>();
	const names = lacking.map(({ blob }) => blob).filter((blob) => !found.has(blob));
	if (names.length === 0) return large;
	try {
		// What was taken last, and nobody was asked yet.
		if (one.files === one.last?.files) for (const commit of new Set(lacking.map(({ commit: own }) => own ?? one.commit))) await fetchUpstream(one.clone, commit);
		for await (const { blob, bytes, size } of bytesOf(one.clone, names, LIMIT)) {
			if (!bytes) {
				large.set(blob, size);
				continue;
			}
			const file = join(folder, String(found.size));
			writeFileSync(file, bytes);
			found.set(blob, file);
		}
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		throw new ArchiveError([messageOn(CONFIG, 'unreadable-source', `Unexpected source \`${plainAddress(one.source.repo)}\` that cannot be fetched (${error.reason}), expected commit ${one.commit.slice(0, 10)} of it; run \`minutebook import\` again, without \`--frozen\` where that commit is gone`, one.source.place)]);
	}
	return large;
}

/** Git's name of a file of the archive; `''` of a link, a folder and what else cannot be read, nothing where nothing is. */
function blobHere(root: string, path: string, like: string): string | undefined {
	if (obstacleOf(root, path) !== undefined) return '';
	try {
		const bytes = readWithin(root, path);
		return bytes && blobOf(bytes, like);
	} catch (error) {
		if (error instanceof RefusedFile) return '';
		throw error;
	}
}

function upstreamPath({ folder }: SourceConfig, path: string): string {
	return [folder, path].filter(Boolean).join('/');
}
