import type { VFileMessage } from 'vfile-message';
import { aboutOf } from '../archive/about.ts';
import { collect } from '../archive/collect.ts';
import type { About, Archive, Entry } from '../archive/model.ts';
import { shownReadingOf } from '../archive/reading.ts';
import { type Site, siteAt } from '../exports/site.ts';
import { readArchive } from '../source/archive.ts';
import { dayOfBuild } from '../source/environment.ts';
import { asWritten } from '../source/written.ts';
import type { Given, Io } from './command.ts';
import { rootOf } from './reading.ts';
import { count } from './report/pretty.ts';

export interface Whole {
	/** Absolute. */
	root: string;
	archive: Archive;
	site: Site;
	/** The minutes of a meeting as Markdown, as they were read. */
	sourceOf(entry: Entry): Promise<string>;
	about: About;
	/** About the archive's own files, and about files that could not be read. */
	messages: readonly VFileMessage[];
}

/** The archive of `--root` as the site has it, but for the HTML; tells how many meetings it holds. */
export async function readWhole({ options }: Given, io: Io): Promise<Whole> {
	const root = rootOf(options);
	const source = await readArchive(root);
	const about = aboutOf(source);
	const site = siteAt(source.config.url);
	const archive = collect(source.files.map((file) => shownReadingOf(file, '', () => '').reading), about, site.at, dayOfBuild());
	const texts = new Map(source.files.map(({ file, context }) => [context.path, asWritten(file)]));
	io.progress(`${count(archive.meetings.length, 'meeting')} read, ${count(archive.skipped.length, 'file')} skipped`);
	return { root: source.root, archive, about, site, sourceOf: async ({ path }) => texts.get(path) ?? '', messages: source.messages };
}
