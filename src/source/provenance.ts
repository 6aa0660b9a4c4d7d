import type { VFileMessage } from 'vfile-message';
import { messageOn } from './error.ts';
import { HASH } from './hash.ts';
import type { GroupConfig, Provenance } from './model.ts';
import { readOwnFile } from './own-file.ts';

export const SOURCES = 'SOURCES.txt';

/** A row of `SOURCES.txt`: what was copied to `<repo>/<folder>` in the archive. */
export interface SourceRow {
	/** `owner/name`. */
	repo: string;
	/** Within the repository; empty for all of it. */
	folder: string;
	commit?: string;
}

/**
 * The rows of `SOURCES.txt`: `owner/repo`, folder, commit and date, with white space between them and `#` before
 * a remark; folder, commit and date may be left out. A row that is none is a finding. No file, no rows.
 */
export function readSources(root: string, messages: VFileMessage[]): SourceRow[] {
	const text = readOwnFile(root, SOURCES, 'rows of provenance', messages) ?? '';
	return text.split(/\r\n|\r|\n/).flatMap((line, index) => rowOf(line, index + 1, messages) ?? []);
}

/**
 * Where a file came from: the row of `SOURCES.txt` whose `<repo>/<folder>` it lies in; failing that, in an archive
 * laid out as `<owner>/<repo>/<path>`, that path at the default branch. A group's `repo` in `archive.yml` alone is no
 * provenance: it says where a bare `#12` points, not that the file is there too.
 */
export function provenanceOf(path: string, rows: readonly SourceRow[], hosted?: GroupConfig): Provenance | undefined {
	const row = (rowsByRepo(rows).get(path.split('/', 2).join('/')) ?? [])
		.filter(({ repo, folder }) => path.startsWith(folder ? `${repo}/${folder}/` : `${repo}/`))
		.sort((a, b) => b.folder.length - a.folder.length)[0];
	const repo = row?.repo ?? hosted?.repo;
	if (!repo || !path.startsWith(`${repo}/`)) return undefined;
	const upstream = path.slice(repo.length + 1);
	return { repo, path: upstream, ...(row?.commit && { commit: row.commit }), url: urlOf(repo, row?.commit, upstream) };
}

/** Each file asks for its row, of which an archive may have hundreds. */
function rowsByRepo(rows: readonly SourceRow[]): ReadonlyMap<string, SourceRow[]> {
	const known = BY_REPO.get(rows) ?? Map.groupBy(rows, ({ repo }) => repo);
	BY_REPO.set(rows, known);
	return known;
}

const BY_REPO = new WeakMap<readonly SourceRow[], ReadonlyMap<string, SourceRow[]>>();

/** A file on GitHub, at a commit or at the default branch. */
export function urlOf(repo: string, commit: string | undefined, path: string): string {
	return `https://github.com/${repo}/blob/${commit ?? 'HEAD'}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function rowOf(line: string, number: number, messages: VFileMessage[]): SourceRow | undefined {
	const written = line.replace(/^\ufeff/, '').trim();
	if (written === '' || written.startsWith('#')) return undefined;
	const [repo = '', folder = '.', commit] = written.split(written.includes('\t') || written.includes('  ') ? /\t+| {2,}/ : / +/);
	const place = { line: number, column: 1 };
	if (!REPO.test(repo)) {
		messages.push(messageOn(SOURCES, 'unreadable-row', `Unexpected \`${repo}\`, expected \`owner/repo\` first in the row`, place));
		return undefined;
	}
	const known = commit !== undefined && HASH.test(commit);
	if (commit !== undefined && commit !== '-' && !known) {
		messages.push(messageOn(SOURCES, 'unreadable-row', `Unexpected commit \`${commit}\`, expected a full hash of 40 characters`, place));
	}
	return { repo, folder: folder.replace(/^\.?\/+|^\.$|(?<!\/)\/+$/g, ''), ...(known && { commit }) };
}

/** `nodejs/build` on GitHub. */
export const REPO = /^[a-z\d][a-z\d-]*(?<!-)\/(?!\.\.?$)[\w.-]+$/i;
