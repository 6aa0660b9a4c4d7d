import type { VFileMessage } from 'vfile-message';
import { aboutOf } from '../archive/about.ts';
import { collect } from '../archive/collect.ts';
import type { About, Archive, Entry } from '../archive/model.ts';
import { shownReadingOf } from '../archive/reading.ts';
import { type Site, siteAt } from '../exports/site.ts';
import { readArchive as readSource } from '../source/archive.ts';
import { meter } from '../source/meter.ts';
import { dayOfBuild } from '../source/environment.ts';
import { asWritten } from '../source/written.ts';

export type * from '../archive/model.ts';
export type * from '../minutes/model.ts';
export { ArchiveError } from '../source/error.ts';

/** An archive as its site shows it, but for the HTML. */
export interface Whole {
	/** Its directory, absolute. */
	root: string;
	archive: Archive;
	/** Where its `archive.yml` says that it is published; every address in `archive` is one of this site's. */
	site: Site;
	/** The minutes of a meeting as Markdown, as they were read. */
	sourceOf(entry: Entry): Promise<string>;
	/** What is around the files: groups, people, settings, provenance. */
	about: About;
	/** About the archive's own files, and about files that could not be read. */
	messages: readonly VFileMessage[];
}

/**
 * Reads an archive directory, with its `archive.yml`, `people.yml`, `addresses.yml` and `SOURCES.txt`; whom `people.yml`
 * hides is in none of it. Ages are counted to `SOURCE_DATE_EPOCH` where that is set. Writes nothing. Throws `ArchiveError`
 * where there is no such directory, or one of its own files cannot be understood.
 */
export async function readArchive(root: string): Promise<Whole> {
	const source = await readSource(root);
	const about = aboutOf(source);
	const site = siteAt(source.config.url, source.config.output);
	const step = meter('files read', source.files.length);
	const readings = source.files.map((file) => {
		step();
		return shownReadingOf(file, '', () => '').reading;
	});
	const archive = collect(readings, about, site.at, dayOfBuild());
	const texts = new Map(source.files.map(({ file, context }) => [context.path, asWritten(file)]));
	return { root: source.root, archive, about, site, sourceOf: async ({ path }) => texts.get(path) ?? '', messages: source.messages };
}
