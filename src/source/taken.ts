import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { HASH } from './hash.ts';
import type { Provenance } from './model.ts';
import { REPO, type SourceRow, urlOf } from './provenance.ts';
import { isPlainPath } from './within.ts';
import { parseYaml, textOf } from './yaml.ts';

export const TAKEN = 'sources.lock.yml';

/** What `import` took from one source. */
export interface TakenSource {
	/** `owner/name` on GitHub, else an address or a path. */
	repo: string;
	/** Within the repository; empty for all of it. */
	folder: string;
	ref: string;
	/** The commit that its files are of. */
	commit: string;
	/** The folder of the archive. */
	to: string;
	/** In order of path. */
	files: TakenFile[];
}

export interface TakenFile {
	/** Below `folder` and `to`. */
	path: string;
	/** Git's name of its bytes as they were taken. */
	blob: string;
	/** Where that is an earlier one: the file was changed here since. */
	commit?: string;
}

const TEXT = z.string('text').min(1, 'text');
const COMMIT = z.string('a full hash').regex(HASH, 'a full hash');
const PATH = z.string('a path').refine(isPlainPath, 'a path without `..` and hidden folders');
const FILE = z.string('a full hash').refine(isFile, 'a full hash, or two with `at` between them');

const SCHEMA = z.array(
	z.strictObject({ repo: TEXT, folder: PATH.optional(), ref: TEXT, commit: COMMIT, to: PATH, files: z.record(PATH, FILE, 'a mapping of paths to hashes').nullable() }, 'a mapping with `repo`, `folder`, `ref`, `commit`, `to` and `files`'),
	'a list of sources',
);

/** What `sources.lock.yml` says was imported; nothing where there is none. Throws `ArchiveError`. */
export function readTaken(root: string, messages: VFileMessage[]): TakenSource[] {
	const text = textOf(root, TAKEN, messages);
	if (text === undefined) return [];
	return parseYaml(text, TAKEN, SCHEMA, messages).data.map(({ folder = '', files, ...source }) => ({ ...source, folder, files: Object.entries(files ?? {}).map(fileOf) }));
}

/** Where each file of repositories on GitHub came from, by its path in the archive. */
export function upstreamOf(taken: readonly TakenSource[]): Map<string, Provenance> {
	return new Map(taken.filter(({ repo }) => REPO.test(repo)).flatMap(({ repo, folder, to, commit: latest, files }) => files.map(({ path: below, commit = latest }): [string, Provenance] => {
		const path = [folder, below].filter(Boolean).join('/');
		return [`${to}/${below}`, { repo, path, commit, url: urlOf(repo, commit, path) }];
	})));
}

/** Those whose files lie where a row of `SOURCES.txt` would say so, as such rows. */
export function rowsOf(taken: readonly TakenSource[]): SourceRow[] {
	return taken.filter(({ repo, folder, to }) => REPO.test(repo) && to === [repo, folder].filter(Boolean).join('/')).map(({ repo, folder, commit }) => ({ repo, folder, commit }));
}

function isFile(written: string): boolean {
	const names = written.split(' at ');
	return names.length <= 2 && names.every((name) => HASH.test(name));
}

function fileOf([path, written]: [string, string]): TakenFile {
	const [blob = '', commit] = written.split(' at ');
	return { path, blob, ...(commit !== undefined && { commit }) };
}
