import type { GroupConfig, KeptGroup } from './model.ts';
import { REPO, type SourceRow } from './provenance.ts';

/**
 * The groups of an archive whose `archive.yml` names none, by its folders. `hosted` where the folders name repositories.
 *
 * Two layouts are told apart by the archive as a whole. It is `<owner>/<repo>/<path upstream>` where every file lies
 * at least two folders deep, and the first two can be an owner and a repository: the first is no wrapper such as
 * `minutes/`, the second neither a wrapper nor a year or date. Else the outermost folder names the group, wrappers
 * and dates not counted. Files with no such folder do not tell the layouts apart; they are a group named after the root.
 * A row of `SOURCES.txt` names the repository of its files in either layout. A folder keeps the id that it was given once.
 */
export function groupsOf(paths: readonly string[], rows: readonly SourceRow[], rootName: string, kept: readonly KeptGroup[] = []): { groups: GroupConfig[]; hosted: boolean } {
	const folders = paths.map((path) => path.split('/').slice(0, -1));
	const hosted = folders.some((above) => above.length > 0) && folders.every((above) => above.length === 0 || isRepo(above));
	const groups = new Map<string, GroupConfig>();
	for (const [index, above] of folders.entries()) {
		const path = paths[index] ?? '';
		const row = rows.find(({ repo }) => path.startsWith(`${repo}/`));
		const folder = row?.repo ?? (hosted ? above.slice(0, 2).join('/') : naming(above));
		const name = folder.split('/').at(-1) || rootName || 'Minutes';
		const repo = row || (hosted && folder) ? folder : undefined;
		if (!groups.has(folder)) groups.set(folder, { id: slug(name), name, ...(repo && { repo }), path: folder || '.' });
	}
	return { groups: withDistinctIds([...groups.values()], kept), hosted };
}

/** The group whose folder holds a file; the innermost where one holds another. */
export function groupOf(path: string, groups: readonly GroupConfig[]): GroupConfig | undefined {
	return groups
		.filter((group) => group.path === '.' || path.startsWith(`${group.path}/`))
		.sort((a, b) => (b.path === '.' ? 0 : b.path.length) - (a.path === '.' ? 0 : a.path.length))[0];
}

/** `minutes`, `docs`: what minutes lie in, not who met. */
const WRAPPER = /^(?:minutes|meetings?|content|docs?|notes|(?:meeting|wg)[-_ ](?:minutes|meetings|notes))$/i;

/** `2019`, `2019-08`, `2019-08-07`: when, not who. */
const WHEN = /^\d{4}(?:[-_.]?\d{2}){0,2}$/;

function isRepo([owner = '', repo = '']: readonly string[]): boolean {
	return REPO.test(`${owner}/${repo}`) && ![owner, repo].some((name) => WRAPPER.test(name)) && !WHEN.test(repo);
}

/** The folder that names a file's group: the outermost that says who met. */
function naming(above: readonly string[]): string {
	const index = above.findIndex((name) => !WRAPPER.test(name) && !WHEN.test(name));
	return above.slice(0, index + 1).join('/');
}

/** A name in lower case letters, digits and dashes; the code points of one that has none. */
function slug(name: string): string {
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
	return plain || [...name].map((character) => character.codePointAt(0)?.toString(16)).join('-');
}

/** Groups of one id get the folder above them into it, all of them but the one that has it already; what is still alike is numbered. */
function withDistinctIds(groups: readonly GroupConfig[], kept: readonly KeptGroup[]): GroupConfig[] {
	const own = new Map(kept.flatMap(({ id, path }) => (path !== undefined && groups.some((group) => group.path === path) ? [[path, id]] : [])));
	const taken = new Set(own.values());
	return groups.map((group) => {
		const given = own.get(group.path);
		if (given !== undefined) return { ...group, id: given };
		const alike = groups.filter(({ id }) => id === group.id).length > 1;
		const above = group.path.split('/').at(-2);
		const id = alike && above ? `${slug(above)}-${group.id}` : group.id;
		let free = id;
		for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
		taken.add(free);
		return { ...group, id: free };
	});
}
