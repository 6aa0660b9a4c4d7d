import { getCollection, getEntry } from 'astro:content';
import { base, cacheDir, site as origin } from 'astro:config/server';
import { type Addresses, addressesUnder } from '../archive/address.ts';
import { check } from '../archive/checks/index.ts';
import { collect } from '../archive/collect.ts';
import type { About, Archive, Entry, Finding } from '../archive/model.ts';
import { type Led, meetingsByFile } from '../archive/minutes-links.ts';
import { targetsOn, titlesOf } from '../archive/targets.ts';
import type { Site } from '../exports/site.ts';
import type { Targets } from '../minutes/html/page.ts';
import { dayOfBuild } from '../source/environment.ts';
import { readHtml, readReading, readSource } from './html.ts';
import { loads, nameOfEntries } from './loads.ts';
import { made } from './made.ts';
import { keepToGroups } from './pieces.ts';
import { contentDir } from './root.ts';
import { isLean } from './site.ts';
import { allRead, type Asked, track, tracker, trackedMap, untracked } from './tracked.ts';

/** Every address under this site's base. */
export const at: Addresses = addressesUnder(base);

/** Asked once: the dev server makes this module anew for each change, and a request must not wait for the disk between finding its page and rendering it. */
const HELD = Symbol.for('minutebook.lean');
const held = globalThis as { [HELD]?: Promise<boolean> };

/** Where this site is published, for what others read. */
export const site: Site = { at, ...(origin && { origin: new URL(origin).origin }), ...((await (held[HELD] ??= isLean(contentDir()))) && { isLean: true as const }) };

/** Where issues and people lead. */
export const targets: Targets = targetsOn(at);

let built: { about: About; archive: Promise<Archive> } | undefined;

/** The archive that the collections hold, made once as long as they stay as they are. */
export async function getArchive(): Promise<Archive> {
	const about = await getAbout();
	// When a file has changed, the dev server loads its store again: the entries are other objects then.
	if (built?.about !== about) {
		const archive = untracked(() => collectAll(about));
		built = { about, archive };
		// What is read again meanwhile may be gone for a moment: whoever asks next asks anew.
		archive.catch(() => (built = undefined));
	}
	return built.archive;
}

/** The minutes of a meeting, or its agenda, as safe HTML. */
export function minutesOf(entry: Pick<Entry, 'html'>): Promise<string> {
	return readHtml(cacheDir, entry.html);
}

/** The minutes of a meeting as Markdown, as they were read. */
export function sourceOf(entry: Entry): Promise<string> {
	return readSource(cacheDir, entry.html);
}

/** Static paths, each with a name for what its page is `of`: a build renders none of which it knows that it would come out the same. */
export function known<Path extends { props: object }>(paths: readonly Path[]): (Path & { cacheKey?: string })[] {
	const names = tracker();
	return paths.map((path) => ({ ...path, ...(names && { cacheKey: names.nameOf(path.props) }) }));
}

interface Links {
	titles: Asked<string>;
	files: Asked<Led>;
}

let asked: (Links & { archive: Archive }) | undefined;

/** What meetings call each issue, and what a link to a file of the archive leads to. */
export async function getLinks(): Promise<Links> {
	const archive = await getArchive();
	if (asked?.archive !== archive) asked = { archive, ...untracked(() => linksIn(archive)) };
	return asked;
}

function linksIn(archive: Archive): Links {
	return { titles: trackedMap('titles', titlesOf(archive.issues)), files: trackedMap('files', meetingsByFile(archive)) };
}

let checked: { archive: Archive; findings: Finding[] } | undefined;

/** What does not fit between its files, looked for once: more than one page tells of it. */
export async function getChecks(): Promise<Finding[]> {
	const [archive, about] = [await getArchive(), await getAbout()];
	allRead();
	if (checked?.archive !== archive) checked = { archive, findings: untracked(() => check(archive, about)) };
	return checked.findings;
}

async function getAbout(): Promise<About> {
	const about = await getEntry('archive', 'archive');
	if (!about) throw new Error('Expected the collection `archive` to have its one entry. Run the build again.');
	return about.data;
}

async function collectAll(about: About): Promise<Archive> {
	const readings = await getCollection('meetings');
	loads().shown = nameOfEntries(readings);
	const kept = await Promise.all(readings.map(async ({ data: { reading, html } }) => ({ ...(await readReading(cacheDir, reading)), html })));
	const archive = collect(kept, about, at, dayOfBuild());
	if (!made()) return archive;
	keepToGroups(archive, at);
	// A build wants to know what each page is made from, and is asked before it makes any: of these, too.
	const tracked = track(archive, [readings.map(({ id, data }) => [id, data.html]), about, dayOfBuild()]);
	asked = { archive: tracked, ...linksIn(tracked) };
	return tracked;
}
