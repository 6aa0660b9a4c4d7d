import { partOf } from '../minutes/part.ts';
import { remembering } from '../minutes/remembering.ts';
import type { GroupConfig, KeptGroup } from './model.ts';
import { REPO, type SourceRow } from './provenance.ts';

/**
 * The groups of an archive whose `archive.yml` names none, by its folders. `hosted` where the folders name repositories.
 *
 * Two layouts are told apart by the archive as a whole. It is `<owner>/<repo>/<path upstream>` where every file lies
 * at least two folders deep, the first of which is no wrapper such as `minutes/` and the second no year or date; that all
 * the second ones are wrappers tells of groups that each have one, unless the groups lie below. A repository is a group,
 * or as many as it has folders that say who met, or names of files that do (`2019-01-21--js-tide.md`). In the other layout, those folders are the groups. Files with no such
 * folder do not tell the layouts apart; they are a group named after the root.
 * A row of `SOURCES.txt` names the repository of its files in either layout; folders alone name none, as `Engineering/Frontend`
 * is somebody else's on GitHub: `isRepo` says of which it is known. A folder keeps the id that it was given once.
 */
export function groupsOf(paths: readonly string[], rows: readonly SourceRow[], rootName: string, kept: readonly KeptGroup[] = [], isRepo: (repo: string) => boolean = () => false): { groups: GroupConfig[]; hosted: boolean } {
	const folders = paths.map((path) => path.split('/').slice(0, -1));
	const hosted = isHosted(folders);
	const known = new Set(rows.map(({ repo }) => repo));
	const bases = Map.groupBy(folders, (above) => {
		const repo = above.slice(0, 2).join('/');
		return hosted || known.has(repo) ? repo : '';
	});
	const groups = [...bases].flatMap(([base, within]): GroupConfig[] => {
		const repo = base !== '' && (known.has(base) || isRepo(base)) ? { repo: base } : {};
		const parts = base === '' ? partsOf(within) : groupsIn(within.map((above) => above.slice(2)));
		return parts.map(({ name, places }) => {
			const called = name || calledAfter(base) || rootName || 'Minutes';
			return { id: slug(called), name: called, ...repo, paths: places.map((place) => [base, place].filter(Boolean).join('/') || '.') };
		});
	});
	const held = Map.groupBy(paths, (path) => groupOf(path, groups));
	return { groups: withDistinctIds(groups.flatMap((group) => namedIn(held.get(group) ?? [], group)), kept), hosted };
}

/** `2019-01-21--js-tide.md`: a part of a file's name, parted from the day by more than a dash, that comes back. */
const NAMED = /(?:^|\/)\d{4}[-_.]?\d{2}[-_.]?\d{2}(--|__| - )([^/]+)\.\w+$/;
/** Two letters, without which it is no name. */
const LETTERS = /\p{L}{2}/u;

/** The groups that the names of a group's files tell, where most name one and two of those come back; else that group. */
function namedIn(paths: readonly string[], group: GroupConfig): GroupConfig[] {
	const named = paths.flatMap((path) => {
		const [, mark = '', name] = NAMED.exec(path) ?? [];
		return name === undefined || !LETTERS.test(name) ? [] : [{ name, pattern: `${path.slice(0, path.lastIndexOf('/') + 1)}*${mark}${name}.*` }];
	});
	const back = [...Map.groupBy(named, ({ name }) => name)].filter(([name, own]) => own.length > 1 && !WRAPPER.test(name));
	const held = back.reduce((sum, [, own]) => sum + own.length, 0);
	if (back.length < 2 || held * 2 < paths.length) return [group];
	const parts = back.map(([name, own]): GroupConfig => ({ ...group, id: slug(name), name, paths: [...new Set(own.map(({ pattern }) => pattern))] }));
	return held < paths.length ? [...parts, group] : parts;
}

/** The repository, or its owner where it is called `minutes`. */
function calledAfter(base: string): string | undefined {
	const [owner, repo = ''] = base.split('/');
	return WRAPPER.test(repo) ? owner : repo;
}

/** The group whose folder or pattern holds a file; the innermost where one holds another. */
export function groupOf(path: string, groups: readonly GroupConfig[]): GroupConfig | undefined {
	const { folders, patterns } = placesIn(groups);
	const held = patterns.filter(({ place }) => holds(place, path));
	for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) held.push(...(folders.get(path.slice(0, end)) ?? []));
	held.push(...(folders.get('.') ?? []));
	// Of two as long as each other, the one that stands first.
	return held.reduce<Place | undefined>((best, place) => (!best || place.length > best.length || (place.length === best.length && place.index < best.index) ? place : best), undefined)?.group;
}

/** Where a group's files lie; `index` is its turn among all of them. */
interface Place {
	place: string;
	group: GroupConfig;
	length: number;
	index: number;
}

/** The places of groups, folders by their paths: an archive may have hundreds of groups, and each file asks. */
function placesIn(groups: readonly GroupConfig[]): { folders: ReadonlyMap<string, Place[]>; patterns: Place[] } {
	const known = PLACES.get(groups);
	if (known) return known;
	const all = groups.flatMap((group) => group.paths.map((place) => ({ place, group }))).map((one, index): Place => ({ ...one, length: one.place === '.' ? 0 : one.place.length, index }));
	const places = { folders: Map.groupBy(all.filter(({ place }) => !place.includes('*')), ({ place }) => place), patterns: all.filter(({ place }) => place.includes('*')) };
	PLACES.set(groups, places);
	return places;
}

const PLACES = new WeakMap<readonly GroupConfig[], ReturnType<typeof placesIn>>();

/** Whether a folder, or a pattern such as `notes/*--tide.md`, holds a file. */
export function holds(place: string, path: string): boolean {
	if (place === '.') return true;
	return place.includes('*') ? isMatch(place, path) : path.startsWith(`${place}/`);
}

/** `*` is anything but a slash, `**` anything; what a pattern ends before may be a folder. Its time is that of path times pattern, whatever stands in them. */
function isMatch(place: string, path: string): boolean {
	let ends = new Set([0]);
	for (const part of partsIn(place)) {
		const next = new Set<number>();
		for (const end of ends) {
			if (!part.startsWith('*')) {
				if (path.startsWith(part, end)) next.add(end + part.length);
			} else for (let at = end; at <= path.length && !next.has(at) && (at === end || part !== '*' || path[at - 1] !== '/'); at++) next.add(at);
		}
		ends = next;
	}
	return [...ends].some((end) => end === path.length || path[end] === '/');
}

/** `notes/`, `*`, `--tide.md` of `notes/*--tide.md`. */
const partsIn = remembering((place: string) => place.split(/(\*+)/).filter(Boolean));

/** `minutes`, `docs`, `meeting_notes`, `agendas`, `working_groups`: what minutes lie in, not who met. */
const WRAPPER = /^(?:minutes|meetings?|content|docs?|notes|agendas?|protokolle|raw[-_ ]minutes|(?:working|study|interest)[-_ ]groups|(?:meeting|wg)s?[-_ ](?:minutes|meetings|notes))$/i;

/** `2019`, `2019-08`, `2019-08-07`, `2016-q4`, `09-tokyo`: when or where, not who. */
const WHEN = /^(?:\d{4}(?:[-_.]?\d{2}){0,2}|\d{4}[-_.]?q[1-4]|\d{1,2}[-_.].*|\d{1,2})$/i;

function isHosted(folders: readonly (readonly string[])[]): boolean {
	const deep = folders.filter((above) => above.length > 0);
	const repos = deep.every(([owner = '', repo = '']) => REPO.test(`${owner}/${repo}`) && !WRAPPER.test(owner) && !WHEN.test(owner) && !WHEN.test(repo));
	return deep.length > 0 && repos && (deep.some(([, repo = '']) => !WRAPPER.test(repo)) || deep.some((above) => nameIn(above.slice(2)) !== ''));
}

/** The folder that says who met, with those above it: the outermost that is no wrapper, above any that says when. */
function nameIn(above: readonly string[]): string {
	const when = above.findIndex((name) => WHEN.test(name));
	const who = above.slice(0, when < 0 ? undefined : when).find((name) => !WRAPPER.test(name));
	return who ?? '';
}

/** A folder that says who met, the places it lies in, and how many files are there; those in no such folder have no name. */
interface Part {
	name: string;
	places: string[];
	files: number;
}

function partsOf(folders: readonly (readonly string[])[]): Part[] {
	const parts = new Map<string, Part>();
	const below = belowYears(folders);
	for (const above of folders) {
		const early = nameIn(above);
		const name = early || (above.find((part) => below.has(part)) ?? '');
		const place = name === '' ? '' : above.slice(0, above.indexOf(name) + 1).join('/');
		const key = early ? place : name;
		const part = parts.get(key) ?? { name, places: [], files: 0 };
		parts.set(key, part);
		part.files++;
		if (!part.places.includes(place)) part.places.push(place);
	}
	return [...parts.values()];
}

/** A repository's groups: its folders that say who met where most of its minutes lie in such, else all of it as one. */
function groupsIn(folders: readonly (readonly string[])[]): Part[] {
	const whole: Part = { name: '', places: [''], files: folders.length };
	const shared = sharedBy(folders);
	const parts = partsOf(folders.map((above) => above.slice(shared))).filter(({ name, files }) => name !== '' && files > 1)
		.map((part) => ({ ...part, places: part.places.map((place) => [...(folders[0] ?? []).slice(0, shared), place].join('/')) }));
	const held = parts.reduce((sum, { files }) => sum + files, 0);
	if (parts.length < 2 || held * 2 <= folders.length) return [whole];
	return held < folders.length ? [...parts, whole] : parts;
}

/** How many folders lie above all files: `org/meetings/tide` and `org/meetings/gauge` share two. */
function sharedBy(folders: readonly (readonly string[])[]): number {
	const [first = []] = folders;
	const differs = first.findIndex((name, at) => folders.some((above) => above[at] !== name));
	return differs < 0 ? first.length : differs;
}

/** `2023/tide`, `2024/tide`, `2024/gauge`: two folders or more that come back below years are groups. */
function belowYears(folders: readonly (readonly string[])[]): Set<string> {
	const years = new Map<string, Set<string>>();
	for (const above of folders) {
		const when = above.findIndex((name) => WHEN.test(name));
		const name = when < 0 || nameIn(above) !== '' ? undefined : above.slice(when + 1).find((part) => !WHEN.test(part) && !WRAPPER.test(part));
		if (name !== undefined) years.set(name, (years.get(name) ?? new Set()).add(above.slice(0, when + 1).join('/')));
	}
	const back = [...years].flatMap(([name, of]) => (of.size > 1 ? [name] : []));
	return new Set(back.length > 1 ? back : []);
}

/** A name in lower case letters, digits and dashes; the code points of one that has none. */
function slug(name: string): string {
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
	return partOf(plain || [...name].map((character) => character.codePointAt(0)?.toString(16)).join('-')).replace('~', '-group');
}

/** Groups of one id get the folder above them into it, all of them but the one that has it already; what is still alike is numbered. */
function withDistinctIds(groups: readonly GroupConfig[], kept: readonly KeptGroup[]): GroupConfig[] {
	const first = new Set(groups.map(({ paths }) => paths[0]));
	const times = Map.groupBy(groups, ({ id }) => id);
	const own = new Map(kept.flatMap(({ id, path }) => (path !== undefined && first.has(path) ? [[path, id]] : [])));
	const taken = new Set(own.values());
	return groups.map((group) => {
		const given = own.get(group.paths[0] ?? '');
		if (given !== undefined) return { ...group, id: given };
		const alike = (times.get(group.id)?.length ?? 0) > 1;
		const above = group.paths[0]?.split('/').at(-2);
		const id = alike && above ? `${slug(above)}-${group.id}` : group.id;
		let free = id;
		for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
		taken.add(free);
		return { ...group, id: free };
	});
}
