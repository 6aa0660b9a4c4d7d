import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { git, GitError } from '../import/git.ts';
import type { GroupConfig } from '../source/model.ts';
import { githubRepo } from '../source/sources.ts';

/** What a folder tells of the archive it is to be. */
export interface Seen {
	/** What the first heading of its README says, else its name. */
	title: string;
	/** `owner/name`, where its remote `origin` is on GitHub. */
	repo?: string;
	/** The repository's own folder, absolute; the archive's where there is none. */
	top: string;
	/** The archive from there: `.`, `docs/minutes`. */
	way: string;
	/** Those with a meeting, by their folders. */
	groups: GroupConfig[];
	meetings: number;
	/** There is an `archive.yml`: its groups stand in it. */
	configured: boolean;
}

/** Looks at a folder; reads what minutes there are in it, and asks nobody. Throws `ArchiveError`. */
export async function see(root: string): Promise<Seen> {
	const place = realpathSync(root);
	const top = await said(place, ['rev-parse', '--show-toplevel']);
	const way = top ? relative(realpathSync(top), place).split(sep).join('/') || '.' : '.';
	const repo = githubRepo((await said(place, ['remote', 'get-url', 'origin'])) ?? '');
	const { readArchive } = await import('../program/archive.ts');
	const { archive, about } = await readArchive(place);
	const met = new Set(archive.groups.map(({ id }) => id));
	return {
		title: titleOf(place, top ? basename(realpathSync(top)) : undefined, way),
		...(repo && { repo }),
		top: top ? realpathSync(top) : place,
		way,
		groups: about.config.groups.filter(({ id }) => met.has(id)),
		meetings: archive.meetings.length,
		configured: existsSync(join(place, 'archive.yml')),
	};
}

/** `# Ebbline meeting minutes`. */
const HEADING = /^#[ \t]+([^\n#][^\n]{0,99})$/m;

function titleOf(place: string, repository: string | undefined, way: string): string {
	for (const name of ['README.md', 'readme.md']) {
		if (!existsSync(join(place, name))) continue;
		const title = HEADING.exec(readFileSync(join(place, name), 'utf8'))?.[1]?.replace(/[*_`[\]<>]/g, '').trim();
		if (title) return title;
	}
	const name = (way === '.' && repository) || basename(place) || 'Minutes';
	return name.replace(/^./, (letter) => letter.toUpperCase()).replaceAll(/[-_]+/g, ' ');
}

/** What Git says; nothing where there is no Git, or it has nothing to say. */
async function said(cwd: string, args: readonly string[]): Promise<string | undefined> {
	try {
		return (await git(cwd, args)).toString('utf8').trim() || undefined;
	} catch (error) {
		if (error instanceof GitError) return undefined;
		throw error;
	}
}
