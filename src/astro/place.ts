import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fromHere, here } from '../source/here.ts';
import { rememberSite } from './enough.ts';
import { faultOf, plain, tellFaultsPlainly } from './fault.ts';
import { isHeld, lock } from './lock.ts';
import { loadNatively } from './native.ts';
import { looksIn, type Making, openMade } from './made.ts';
import { withComments } from './comments.ts';
import { hash } from './digest.ts';
import { leaveReadings, takeReadings } from './html.ts';
import { groupsAsked, type Piece, piecesAsked, READINGS, readingsAsked, readPiece } from './pieces.ts';
import { mendStore } from './store.ts';
import { beginBuild } from './unchanged.ts';
import { isLean } from './site.ts';
import { noteSite, summaryOf } from './summary.ts';
import { openSpare, type Spare } from './spare.ts';
import { isHalf, isUnfinished, mend, placeOf, swap } from './swap.ts';

/** What Astro keeps of a content collection: in the cache for a build, in `.astro/` for the dev server. */
const STORE = 'data-store.json';
/** Where a build makes the site, in the archive's cache: nothing there is ever served. */
const MAKING = 'site/';
/** Where the site before the last one is kept, in the archive's cache, to have the next one put together in. */
const SPARE = 'spare';
/** Where the dev server keeps what it reads, in the archive's cache. */
const WATCHING = 'dev/';
/** What the last build made, and from what. */
const MADE = 'made.json';
/** Who builds from an archive's cache. */
const BUILDING = 'building';

/**
 * A build makes its site aside, and puts it into `outDir` when all is done: until then, and after a build that failed or
 * was stopped, the old site stands there. With `sums` it says at the end what was done. Has to be the last integration, as it publishes what the others made.
 */
export default function outPlace(archive: string, builtBy: string, sums = false): AstroIntegration {
	const started = Date.now();
	let place = '';
	let swapping = '';
	let release: (() => void) | undefined;
	let made: Making | undefined;
	let spare: Spare | undefined;
	let cacheDir: URL;
	let under: Awaited<ReturnType<typeof beginBuild>> | undefined;
	return {
		name: 'minutebook-place',
		hooks: {
			async 'astro:config:setup'({ config, command, updateConfig, logger }) {
				// What it reads, `astro check` among others, is not a build's: two at once would delete each other's.
				const devStore = new URL(`.astro/${STORE}`, config.root);
				const devCache = new URL(WATCHING, config.cacheDir);
				const watching = fileURLToPath(new URL('.cache/watching', config.root));
				if (command === 'dev' || command === 'sync') {
					if (!isHeld(watching)) await lock(watching, () => {});
					updateConfig({ cacheDir: devCache });
				}
				if (command === 'dev') throwDamagedAway(devStore, logger);
				if (command === 'sync') return;
				const outDir = fileURLToPath(config.outDir);
				place = placeOf(outDir);
				swapping = fileURLToPath(new URL(`.cache/${keyOf(place)}.swap`, config.root));
				if (command === 'build') {
					cacheDir = config.cacheDir;
					loadNatively();
					tellFaultsPlainly();
					refuse(place, config, archive);
					await plainly(async () => expectWritable(place));
					const wait = (holder: string) => logger.warn(`another build of this archive is under way (${holder}): waiting for it; end that process, or delete that file if there is none, to have this one go on`);
					release = await plainly(() => lock(fileURLToPath(new URL(BUILDING, config.cacheDir)), wait));
				}
				if (isUnfinished(place)) await plainly(async () => put(await lock(swapping, () => {}), () => mend(place) && logger.warn(`put back the site in ${shown(place)}, which a build that was stopped had moved aside`)));
				if (command === 'build') {
					throwDamagedAway(new URL(STORE, config.cacheDir), logger);
					// It may name somebody who is hidden by now.
					if (!isHeld(watching)) for (const old of [devCache, devStore]) rmSync(old, { recursive: true, force: true });
					rememberSite(place);
					const making = new URL(MAKING, config.cacheDir);
					rmSync(making, { recursive: true, force: true });
					const kept = fileURLToPath(new URL(MADE, config.cacheDir));
					if (process.argv.includes('--force')) rmSync(kept, { force: true });
					under = await beginBuild(archive, fileURLToPath(config.cacheDir), place, { root: fileURLToPath(new URL('..', config.srcDir)), publicDir: fileURLToPath(config.publicDir) });
					spare = groupsAsked() ? undefined : openSpare(fileURLToPath(new URL(SPARE, config.cacheDir)), place);
					made = openMade(kept, place, fileURLToPath(making), hash([under.program, config.site, config.base, withComments(), await isLean(archive)]), { pieces: openPieces(config.cacheDir, logger), spare });
					updateConfig({ outDir: making });
				} else if (command === 'preview') expectSite(place, builtBy, logger);
			},
			async 'astro:build:done'({ dir, logger }) {
				const making = fileURLToPath(dir).replace(/[\\/]$/, '');
				const isPiece = groupsAsked() !== undefined;
				for (const [folder, files] of made?.taken() ?? []) {
					if (files > 0) logger.info(`${files} files taken from ${shown(folder)}`);
					else logger.warn(`took nothing from ${shown(folder)}: it was made from other minutes, with other settings, by another version, or on another day`);
				}
				const how = await plainly(async () => {
					if (isPiece) {
						made?.leavePiece();
						leaveReadings(cacheDir, join(making, READINGS), readingsAsked());
					}
					const whole = isPiece ? making : (made?.assemble() ?? making);
					return put(await lock(swapping, () => {}), () => swap(whole, place, spare?.folder));
				}, place);
				rmSync(making, { recursive: true, force: true });
				await plainly(async () => {
					if (how === 'at once') made?.follow();
					else spare?.discard();
					// A piece is no site: the next build is told of none.
					const site = (isPiece ? undefined : made?.close()) ?? looksIn(place);
					if (!isPiece) under?.end(site);
					noteSite(site);
				}, place);
				logger.info(how === 'at once' ? `the new ${isPiece ? 'piece' : 'site'} is in ${shown(place)}` : `the new site is in ${shown(place)}, file by file: that folder cannot be moved, as where a disk is mounted; one that can is never half old and half new`);
				if (sums) logger.info(summaryOf(place, archive, Date.now() - started));
				release?.();
			},
		},
	};
}

/** The pieces that were asked for; what was read for them is taken into the cache. */
function openPieces(cacheDir: URL, logger: AstroIntegrationLogger): Map<string, Piece> {
	const pieces = new Map<string, Piece>();
	for (const folder of piecesAsked()) {
		const piece = readPiece(folder);
		takeReadings(cacheDir, join(folder, READINGS));
		if (piece) pieces.set(folder, piece);
		else logger.warn(`made all of ${shown(folder)} anew: it was made with another key, or is not as it was made; give all builds the same MINUTEBOOK_CACHE_KEY`);
	}
	return pieces;
}

function refuse(place: string, { root, srcDir, cacheDir }: AstroConfig, archive: string): void {
	if (statSync(place, { throwIfNoEntry: false })?.isFile()) throw plain(`Unexpected file \`${place}\`, expected the output directory to be a folder or not there yet; move the file away, or name another with \`--outDir\``);
	const kept = [[fileURLToPath(root), 'the project'], [archive, 'the archive'], [homedir(), 'your home directory'], [here, 'the working directory'], [fileURLToPath(srcDir), 'the sources']] as const;
	if (groupsAsked() && existsSync(`${place}/index.html`)) throw plain(`Unexpected site in ${shown(place)}, expected a folder for the pages of \`--group\` alone, as all else in it is deleted; name one with \`--outDir\``);
	const lost = kept.find(([path]) => contains(place, placeOf(path)));
	const hint = 'expected a folder for the site alone, as all else in it is deleted; name one with `--outDir`';
	if (lost) throw plain(`Unexpected output directory \`${place}\`, which holds ${lost[1]}, ${hint}`);
	const project = placeOf(fileURLToPath(root));
	const inner = [fileURLToPath(srcDir), fileURLToPath(cacheDir), `${project}/node_modules`, `${project}/.git`].find((path) => contains(placeOf(path), place));
	if (inner) throw plain(`Unexpected output directory \`${place}\` in \`${inner}\`, expected a folder for the site alone; name one with \`--outDir\``);
	const minutes = placeOf(archive);
	// What begins with a dot is not read as minutes.
	const read = contains(minutes, place) && !relative(minutes, place).split(sep).some((part) => part.startsWith('.') || part === 'node_modules');
	if (read && !contains(minutes, project)) throw plain(`Unexpected output directory \`${place}\` in the archive, expected one beside it, as the next build would read the site as minutes; name one with \`--outDir\``);
}

/** Told before the work, not after it: whether the site can be moved to its place, or its files at least. */
function expectWritable(place: string): void {
	const parent = placeOf(`${place}/..`);
	try {
		if (existsSync(parent)) accessSync(parent, constants.W_OK);
		else expectWritable(parent);
	} catch (error) {
		if (!existsSync(place)) throw error;
		accessSync(place, constants.W_OK);
	}
}

function throwDamagedAway(store: URL, logger: AstroIntegrationLogger): void {
	if (mendStore(store)) logger.warn('what was read before was thrown away and is read anew: the content store was damaged');
}

function contains(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way === '' || (way.split(sep)[0] !== '..' && !isAbsolute(way));
}

function expectSite(place: string, builtBy: string, logger: AstroIntegrationLogger): void {
	if (!existsSync(`${place}/index.html`)) throw plain(`Unexpected ${existsSync(place) ? `folder ${shown(place)} without a site` : `lack of ${shown(place)}`}, expected a site to show; make one with \`${builtBy}\``);
	if (isHalf(place)) logger.warn(`the site in ${shown(place)} is partly an older one, as a build was stopped while it came there: build again`);
}

function shown(place: string): string {
	return `\`${fromHere(place)}\``;
}

function keyOf(place: string): string {
	return `${basename(place).replace(/[^\w.-]/g, '_')}-${createHash('sha256').update(place).digest('hex').slice(0, 8)}`;
}

function put<Value>(release: () => void, act: () => Value): Value {
	try {
		return act();
	} finally {
		release();
	}
}

/** What the system refuses is told in one line. */
async function plainly<Value>(act: () => Promise<Value>, place?: string): Promise<Value> {
	try {
		return await act();
	} catch (error) {
		const fault = faultOf(error);
		if (!fault) throw error;
		throw plain(place && isHalf(place) ? `${fault.replace(/ The site that was there .*/, '')} The site in ${shown(place)} is partly the old one until then.` : fault);
	}
}
