import { stringify } from 'yaml';
import type { TakenSource } from '../source/taken.ts';

const HEAD = `# What \`minutebook import\` took: of each file Git's name of its bytes, upstream at that commit.
# Written by it; commit it with the minutes.
`;

/** The text of `sources.lock.yml`: a line for each file, in order of path, the same for the same facts. */
export function writeTaken(sources: readonly TakenSource[]): string {
	const rows = sources.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(({ repo, folder, ref, commit, to, files }) => ({
		repo, ...(folder && { folder }), ref, commit, to,
		files: Object.fromEntries(files.map(({ path, blob, commit: own }) => [path, own === undefined ? blob : `${blob} at ${own}`])),
	}));
	return HEAD + stringify(rows, { lineWidth: 0, aliasDuplicateObjects: false });
}

function keyOf({ to, repo, folder }: TakenSource): string {
	return `${to}\0${repo}\0${folder}`;
}
