import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { aboutOf } from '../archive/about.ts';
import { addressesUnder } from '../archive/address.ts';
import type { Reading } from '../archive/model.ts';
import { placesOf, withAnchors } from '../archive/permalinks/index.ts';
import { shownReadingOf } from '../archive/reading.ts';
import { targetsFrom } from '../archive/targets.ts';
import { type Targets, toHtml } from '../minutes/html/index.ts';
import type { Meeting } from '../minutes/model.ts';
import { readArchive } from '../source/archive.ts';
import { dayOfBuild } from '../source/environment.ts';
import { ArchiveError } from '../source/error.ts';
import { inert } from '../source/inert.ts';
import { meter } from '../source/meter.ts';
import type { ArchiveSource, SourceFile } from '../source/model.ts';
import { asWritten } from '../source/written.ts';
import { withComments } from './comments.ts';
import { digester, hash, readerDigest } from './digest.ts';
import { expectEnough } from './enough.ts';
import { type HtmlFolder, noteReadings, openHtml } from './html.ts';
import { loads, nameOfEntries } from './loads.ts';
import { made } from './made.ts';
import { openMemory } from './memory.ts';
import { readingSchema } from './schema.ts';
import { report } from './report.ts';
import { digestIn, isSealed, set } from './store.ts';

/** The archive directory as two collections: `meetings`, a reading for each file, and `archive`, what is around them. */
export function archiveLoaders(root: string): { meetings: Loader; archive: Loader } {
	const [meetings, archive] = shared((context: LoaderContext) => readPlainly(root, context));
	return {
		meetings: {
			name: 'minutebook',
			async load(context) {
				loads().asked++;
				await loadReadings(await meetings(context), context);
				loads().left = nameOfEntries(context.store.values());
			},
		},
		archive: {
			name: 'minutebook-archive',
			async load(context) {
				// Only to have the store written again, for pages that missed it.
				if (context.refreshContextData?.['again']) context.meta.set('written again', String(Date.now()));
				else await loadAbout(await archive(context), context);
			},
		},
	};
}

interface Read {
	source: ArchiveSource;
	/** Names the program that read it. */
	reader: string;
}

/** What is wrong with an archive's configuration is for its operator: the lines say it all, a stack trace nothing. */
async function readPlainly(root: string, { config: { srcDir, cacheDir } }: LoaderContext): Promise<Read> {
	try {
		dayOfBuild();
		const reader = await readerDigest(fileURLToPath(new URL('..', srcDir)));
		const memory = openMemory(cacheDir, reader);
		const source = await readArchive(root, memory);
		memory.tidy();
		return { source, reader };
	} catch (error) {
		if (error instanceof ArchiveError) error.stack = '';
		throw error;
	}
}

/** What the load before kept, in this process. */
let last: ReadonlySet<string> = new Set();

/** Reads what is new, keeps what is unchanged, deletes what is gone. */
async function loadReadings({ source, reader }: Read, { store, parseData, config, logger }: LoaderContext): Promise<void> {
	const digestOf = digester(reader, config.base, source, withComments());
	const html = openHtml(config.cacheDir);
	const at = addressesUnder(config.base);
	const targetsOf = ({ provenance, file: { path } }: SourceFile) => targetsFrom(at, provenance, withComments(), { path, repo: source.config.repo });
	const put = async (id: string, digest: string, key: string) => set(store, { id, data: await parseData({ id: inert(id), data: { reading: digest, html: key } }) }, digest);
	const readings: Reading[] = [];
	const unchanged = new Map<string, Reading>();
	const digests = new Set<string>();
	const ids = new Set<string>();
	const step = meter('files read', source.files.length);
	let read = 0;
	let changed = 0;
	for (const sourceFile of source.files) {
		step();
		const id = sourceFile.context.path;
		if (ids.has(id)) throw new Error(`Unexpected second file \`${id}\`, expected each path once`);
		ids.add(id);
		const digest = digestOf(sourceFile);
		digests.add(digest);
		const kept = store.get(id);
		const isKept = kept !== undefined && isSealed(kept);
		if (kept && !isKept) changed++;
		// What another build left of it is as good as the last one's.
		const before = !kept || isKept ? html.reading(digest) : undefined;
		if (before) {
			readings.push(before);
			unchanged.set(digest, before);
			if (!kept || digestIn(kept) !== digest) await put(id, digest, digest);
			continue;
		}
		read++;
		const { reading: found, shown } = shownReadingOf(sourceFile, digest, (tree, { meeting }) => toHtml(tree, meeting, targetsOf(sourceFile)));
		const reading = readingSchema.parse(found);
		html.write(digest, shown, asWritten(sourceFile.file), reading);
		readings.push(reading);
		await put(id, digest, digest);
	}
	for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
	const thrown = changed + html.damaged();
	if (thrown > 0) logger.warn(`${thrown} of the cached readings were thrown away and read anew: not as a build of this clone wrote them`);
	for (const { path, key } of keepAnchors(source, readings, html, targetsOf)) {
		digests.add(key);
		const kept = store.get(path);
		if (kept && kept.data['html'] !== key) await put(path, digestIn(kept), key);
	}
	// The dev server may still be asked for what was there a moment ago; a build is not, and what was hidden since must go.
	html.keep(made() ? digests : new Set([...digests, ...last]));
	last = digests;
	if (made()) noteReadings(unchanged);
	report(logger, source, readings, read);
	expectEnough(readings.filter(({ notMinutes }) => notMinutes === undefined).length, source.root);
}

/**
 * Names the HTML of each file: what was made without the others, or, where anchors were given out that its words alone would
 * not have now, one made with those.
 */
function keepAnchors(source: ArchiveSource, readings: readonly Reading[], html: HtmlFolder, targetsOf: (file: SourceFile) => Targets): { path: string; key: string }[] {
	const { placed } = placesOf(readings, source).meetings;
	const files = new Map(source.files.map((file) => [file.context.path, file]));
	const keys: { path: string; key: string }[] = [];
	for (const reading of readings) {
		const { path } = reading;
		const anchors = placed.get(path)?.anchors ?? [];
		const file = files.get(path);
		const alone = reading.html.replace(/_.*/, '');
		if (!file || withAnchors(reading, anchors) === reading) {
			keys.push({ path, key: alone });
			continue;
		}
		const key = `${alone}_${hash(anchors)}`;
		keys.push({ path, key });
		if (html.has(key)) continue;
		const { shown } = shownReadingOf(file, key, (tree, again) => toHtml(tree, withAnchors(again, anchors).meeting, targetsOf(file)));
		html.write(key, shown, asWritten(file.file));
	}
	return keys;
}

async function loadAbout({ source }: Read, { store, parseData, config }: LoaderContext): Promise<void> {
	const at = addressesUnder(config.base);
	const about = aboutOf(source, (tree, path) => toHtml(tree, NO_MEETING, { ...targetsFrom(at, undefined, withComments(), { path, repo: source.config.repo }), firstLevel: 1 }));
	const kept = store.get('archive');
	// With a digest an unchanged one is no change of the store, all of which Astro writes again for any.
	if (kept && isSealed(kept) && digestIn(kept) === hash(about)) return;
	set(store, { id: 'archive', data: await parseData({ id: 'archive', data: { ...about } }) }, hash(about));
}

/** An extra page promises and decides nothing. */
const NO_MEETING: Meeting = { dates: [], links: { recordings: [] }, attendees: [], agenda: [], issues: [], actions: [], decisions: [], sections: [], unread: [] };

type Ask<Asked, Value> = (asked: Asked) => Promise<Value>;

/** One run serves two who ask, whoever of them comes first, and however late the other: a run that one has had is not given to it again. */
export function shared<Asked, Value>(run: Ask<Asked, Value>): [Ask<Asked, Value>, Ask<Asked, Value>] {
	const left: (Promise<Value> | undefined)[] = [undefined, undefined];
	const by = (own: number): Ask<Asked, Value> => (asked) => {
		const waiting = left[own];
		left[own] = undefined;
		if (waiting) return waiting;
		const value = run(asked);
		left[1 - own] = value;
		// What failed is tried anew.
		value.catch(() => (left[1 - own] = undefined));
		return value;
	};
	return [by(0), by(1)];
}
