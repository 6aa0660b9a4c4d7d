import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { CONFIG, readConfig } from '../source/config.ts';
import { ArchiveError, messageOn } from '../source/error.ts';
import { expectListElsewhere, type Listed, readPeople } from '../source/people.ts';
import { blobOf } from '../source/pending.ts';
import { hiddenOf, redactedError } from '../source/redacted.ts';
import { redactor } from '../source/redact.ts';
import type { SourceConfig } from '../source/sources.ts';
import { readTaken, TAKEN, type TakenSource } from '../source/taken.ts';
import { readWithin } from '../source/within.ts';
import { movedAddresses } from './addresses.ts';
import { fetchAll, type Fetched, lastOf } from './fetch.ts';
import { type Change, type Conflict, filesOf, movesIn, type Plan, planImport } from './plan.ts';
import { findRenames } from './renames.ts';
import { openRoom, type Room, type StepFrom } from './room.ts';
import { sidesOf } from './sides.ts';
import { writeTaken } from './write.ts';

export interface Asked {
	/** Say what would be done. */
	dry: boolean;
	/** Only the sources of this repository or group. */
	only?: string;
	/** What `sources.lock.yml` says, whatever is upstream now; it is not written. */
	frozen: boolean;
	/** Take what is upstream where a file was changed here, too. */
	overwrite: boolean;
}

/** What an import did, or would do. */
export interface Report {
	sources: readonly SourceConfig[];
	changes: Change[];
	conflicts: Conflict[];
	/** Changed here, and not upstream. */
	edited: string[];
	/** What may be minutes upstream and was not taken, by its path there. */
	refused: { source: SourceConfig; path: string; reason: string }[];
	/** Imported once, of what is no source any more. */
	orphans: TakenSource[];
	/** A text without those who are hidden. */
	redact(text: string): string;
	/** About the archive's own files. */
	messages: VFileMessage[];
}

/**
 * Imports what the sources of `archive.yml` have, all of it or nothing, and keeps in `sources.lock.yml` what was taken.
 * Throws `ArchiveError` where a source cannot be fetched or has no minutes; then no file of the archive is another.
 */
export async function importSources(written: string, asked: Asked, say: (line: string) => void): Promise<Report> {
	const root = resolve(written);
	const messages: VFileMessage[] = [];
	const people = await readPeople(root, messages);
	const room = await openRoom(root, asked.dry, say);
	try {
		return await importTo(root, asked, room, people, messages);
	} catch (error) {
		throw error instanceof ArchiveError ? redactedError(error, people) : error;
	} finally {
		room.close();
	}
}

async function importTo(root: string, asked: Asked, room: Room, people: readonly Listed[], messages: VFileMessage[]): Promise<Report> {
	const config = await readConfig(root, messages);
	expectListElsewhere(config?.hidden);
	const sources = chosen(config?.sources ?? [], asked.only);
	const taken = readTaken(root, messages);
	const last = lastOf(config?.sources ?? [], taken);
	const fetched = await fetchAll(root, room.scratch, sources, last, asked.frozen);
	const sides = sidesOf(root, fetched, taken, last);
	const bytes = await sides.bytes(room.scratch);
	const { left, come } = movesIn(sides);
	const renames = await findRenames(
		left.map((path) => ({ path, blob: sides.before.get(path)?.blob ?? '', ...(sides.here.get(path) && { bytes: join(root, path) }) })),
		come.map((path) => ({ path, blob: sides.now.get(path)?.blob ?? '', bytes: bytes.get(sides.now.get(path)?.blob ?? '') ?? '' })),
		room.scratch,
	);
	const plan = planImport({ ...sides, renames, overwrite: asked.overwrite });
	for (const [path, known] of sides.stay) plan.after.set(path, known);
	room.commit([...stepsOf(root, plan, sides.here, bytes, room.scratch), ...(await ownSteps(root, plan, fetched, sides.orphans, asked.frozen, room.scratch, messages))]);
	return { sources, ...plan, refused: sides.refused, orphans: asked.only === undefined ? sides.orphans : [], redact: redactor(hiddenOf(people)).redact, messages };
}

function chosen(sources: readonly SourceConfig[], only: string | undefined): readonly SourceConfig[] {
	if (sources.length === 0) throw new ArchiveError([messageOn(CONFIG, 'no-sources', 'Missing `sources`, expected a list of where minutes are imported from: `sources: [{ repo: owner/name, folder: meetings }]`')]);
	if (only === undefined) return sources;
	const found = sources.filter(({ repo, group, to }) => [repo, group, to].some((name) => name?.toLowerCase() === only.toLowerCase()));
	if (found.length > 0) return found;
	const names = [...new Set(sources.map(({ repo, group }) => group ?? repo))];
	throw new ArchiveError([messageOn(CONFIG, 'no-sources', `Unexpected \`${only}\` for \`--only\`, expected one of ${names.map((name) => `\`${name}\``).join(', ')}`)]);
}

/** The files of minutes: each new one first, before an old one goes. */
function stepsOf(root: string, { changes }: Plan, here: ReadonlyMap<string, string>, bytes: ReadonlyMap<string, string>, scratch: string): StepFrom[] {
	const was = (path: string) => (here.get(path) === undefined ? {} : { was: here.get(path) ?? '' });
	const puts = changes.flatMap(({ path, bytes: put }, index): StepFrom[] => {
		if (!put) return [];
		if ('blob' in put) return [{ path, blob: put.blob, from: bytes.get(put.blob) ?? join(root, path), ...was(path) }];
		const kept = join(scratch, `kept-${index}`);
		copyFileSync(join(root, put.here), kept);
		return [{ path, blob: here.get(put.here) ?? '', from: kept, ...was(path) }];
	});
	const gone = changes.flatMap(({ kind, path, from }) => (kind === 'removed' ? [path] : from !== undefined ? [from] : []));
	return [...puts, ...gone.map((path) => ({ path, ...was(path) }))];
}

/** The archive's own records of it: what was taken, and under which paths addresses were given. */
async function ownSteps(root: string, plan: Plan, fetched: readonly Fetched[], others: readonly TakenSource[], frozen: boolean, scratch: string, messages: VFileMessage[]): Promise<StepFrom[]> {
	const now = fetched.map(({ source: { repo, folder, ref, to }, commit }, index): TakenSource => ({ repo, folder, ref, commit, to, files: filesOf(plan.after, index, to, commit) }));
	const moved = new Map(plan.changes.flatMap(({ from, path }): [string, string][] => (from === undefined ? [] : [[from, path]])));
	const texts = [...(frozen ? [] : [[TAKEN, writeTaken([...now, ...others])] as const]), ...(await movedAddresses(root, moved, messages))];
	mkdirSync(join(scratch, 'own'));
	return texts.flatMap(([path, text], index): StepFrom[] => {
		const old = readWithin(root, path);
		if (old?.toString('utf8') === text) return [];
		const from = join(scratch, 'own', String(index));
		writeFileSync(from, text);
		return [{ path, blob: blobOf(Buffer.from(text), ''), from, ...(old && { was: blobOf(old, '') }) }];
	});
}
