import type { TakenFile } from '../source/taken.ts';

/** A file of the archive as an import knows it. */
export interface Known {
	/** Git's name of its bytes upstream. */
	blob: string;
	/** That they were taken at an earlier commit than the rest of their source. */
	commit?: string;
	/** Which source, by its index. */
	source: number;
}

export interface Sides {
	/** What was taken last, by the file's path in the archive. */
	before: ReadonlyMap<string, Known>;
	/** What is upstream now. */
	now: ReadonlyMap<string, Known>;
	/** Git's names of what is in the archive; a link, or what else is no file, has none: `''`. */
	here: ReadonlyMap<string, string>;
	/** The commit that each source was taken at last. */
	commits: readonly (string | undefined)[];
	/** Of files that left their path, the one that each is at now. */
	renames: ReadonlyMap<string, string>;
	/** Take what is upstream where a file was changed here, too. */
	overwrite: boolean;
}

export interface Change {
	kind: 'added' | 'changed' | 'renamed' | 'removed';
	path: string;
	source: number;
	/** Of one that was renamed. */
	from?: string;
	/** Its bytes, as upstream has them; those at `from`, where they were changed here; nothing where it is removed. */
	bytes?: { blob: string } | { here: string };
}

/** A file that was changed here and upstream: it is left as it is. */
export interface Conflict {
	path: string;
	source: number;
	what: 'changed' | 'removed' | 'renamed' | 'new';
	/** Where it is upstream now. */
	to?: string;
}

export interface Plan {
	changes: Change[];
	conflicts: Conflict[];
	/** Of those that were changed here and not upstream. */
	edited: string[];
	/** What is taken then, by the file's path in the archive. */
	after: Map<string, Known>;
}

/** What leaves and what comes, among which renames are looked for: a file that is gone here too has left nothing. */
export function movesIn({ before, now, here }: Pick<Sides, 'before' | 'now' | 'here'>): { left: string[]; come: string[] } {
	return { left: [...before.keys()].filter((path) => !now.has(path) && here.has(path)), come: [...now.keys()].filter((path) => !before.has(path) && !here.has(path)) };
}

/**
 * What an import does to each file: nothing to one that is as upstream, nor to one that was changed here, unless it is to
 * be overwritten; those that upstream changed as well are conflicts. A file that is missing here is taken anew.
 */
export function planImport(sides: Sides): Plan {
	const { before, now, here, commits, renames, overwrite } = sides;
	const plan = { changes: [] as Change[], conflicts: [] as Conflict[], edited: [] as string[], after: new Map<string, Known>() };
	const come = new Set(renames.values());
	const keep = (path: string, known: Known): void => {
		const commit = known.commit ?? commits[known.source];
		plan.after.set(path, { ...known, ...(commit !== undefined && { commit }) });
	};
	for (const [path, known] of now) {
		if (come.has(path)) continue;
		const [old, there] = [before.get(path), here.get(path)];
		const { source, blob } = known;
		const put = (kind: 'added' | 'changed'): void => {
			plan.changes.push({ kind, path, source, bytes: { blob } });
			plan.after.set(path, known);
		};
		if (there === blob) plan.after.set(path, known);
		else if (there === undefined) put('added');
		else if (there === old?.blob || (overwrite && there !== '')) put('changed');
		else if (old?.blob === blob) {
			plan.edited.push(path);
			plan.after.set(path, known);
		} else {
			plan.conflicts.push({ path, source, what: old ? 'changed' : 'new' });
			if (old) keep(path, old);
		}
	}
	for (const [path, old] of before) {
		if (now.has(path) || !here.has(path)) continue;
		const { source } = old;
		const to = renames.get(path);
		const target = to === undefined ? undefined : now.get(to);
		const isEdited = here.get(path) !== old.blob && !overwrite;
		if (to !== undefined && target) {
			if (isEdited && target.blob !== old.blob) {
				plan.conflicts.push({ path, source, what: 'renamed', to });
				keep(path, old);
				continue;
			}
			plan.changes.push({ kind: 'renamed', path: to, from: path, source: target.source, bytes: isEdited ? { here: path } : { blob: target.blob } });
			plan.after.set(to, target);
		} else if (isEdited) {
			plan.conflicts.push({ path, source, what: 'removed' });
			keep(path, old);
		} else plan.changes.push({ kind: 'removed', path, source });
	}
	return plan;
}

/** The files of one source, as they are kept: below its folder, with a commit where that is not the source's. */
export function filesOf(after: ReadonlyMap<string, Known>, source: number, to: string, commit: string): TakenFile[] {
	return [...after]
		.filter(([, known]) => known.source === source)
		.map(([path, { blob, commit: own }]) => ({ path: path.slice(to.length + 1), blob, ...(own !== undefined && own !== commit && { commit: own }) }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
