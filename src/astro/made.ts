import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Piece, writePiece } from './pieces.ts';
import { readSealed, writeSealed } from './seal.ts';
import { filesIn, put, type Spare } from './spare.ts';
import { tracker } from './tracked.ts';

/** What the last build made, and from what: so that the next makes only what would come out otherwise. */
export interface Made {
	/** Puts a file of the last site into the one that is being made, where it would come out the same. */
	reuse(path: string, of?: string): boolean;
	/** Puts a file of the last site into the one that is being made, as it is: whoever asks knows that it would come out the same. */
	take(path: string): boolean;
	/** The same for a file that has these very bytes: it need not be written to be compared. */
	takeSame(path: string, content: Uint8Array): boolean;
	/** Keeps in mind what a file was made from: facts of the archive by their names, and what it is `of`. */
	keep(path: string, from: readonly string[], of?: string): void;
	/** Adds what all files are made of, beside the archive; asked before anything is reused. */
	madeBy(what: string): void;
	/** Names all that files are made of, beside the archive. */
	by(): string;
	/** Something else that is kept from one build to the next. */
	noted: Record<string, string>;
	/** Paths of the last site below a folder. */
	below(folder: string): string[];
}

/** A file of a site as the system tells of it: another one, or a changed one, has another. */
export type Look = readonly [path: string, ...Own];
type Own = readonly [ino: number, size: number, mtime: number, ctime: number];

interface Written extends Earlier {
	noted: Record<string, string>;
}

/** A site, or a piece of one, that an earlier build made. */
interface Earlier extends Omit<Piece, 'sums'> {
	/** Where it is. */
	place: string;
	files: Look[];
}

/** Pages are made by another copy of this module than the one that puts them in place. */
const HELD = Symbol.for('minutebook.made');
const held = globalThis as { [HELD]?: Made | undefined };

/** What the build under way knows of the last one; nothing in the dev server. */
export function made(): Made | undefined {
	return held[HELD];
}

export interface Making extends Made {
	/** How many files came from each of the pieces, by their folders. */
	taken(): ReadonlyMap<string, number>;
	/** Leaves of what was made what some groups' builds leave for the build of all: each file of theirs, and from what it was made. */
	leavePiece(): void;
	/** Puts in place of each file that has the bytes of one of the last site that one itself, and returns the folder in which the new site is whole then. */
	assemble(): string;
	/** Has what is kept spare be as the new site, which is in its place. */
	follow(): void;
	/** Keeps all of it for the next build, and returns what the site is: it is in its place by now. */
	close(): Look[];
}

/**
 * Begins to make the site of a place in a folder; `file` has what the last build kept, which was `by` the same program and
 * settings. What that site has not is looked for in the pieces that other builds made, by their folders. What stays of the last site
 * is linked into the folder at once, or, where a folder is kept spare, is found there at the end.
 */
export function openMade(file: string, place: string, making: string, by: string, { pieces = new Map(), spare }: { pieces?: ReadonlyMap<string, Piece>; spare?: Spare | undefined } = {}): Making {
	const last = readMade(file);
	const isHere = last?.place === place;
	// What is there may be another site's, and older than anything that is known of this one.
	if (!isHere) spare?.discard();
	const isSpare = spare?.isThere() ?? false;
	const lastSite = last && earlier(last, making, isHere, isSpare);
	const others = [...pieces].map(([folder, piece]) => earlier({ ...piece, place: folder, files: looksAt(folder, piece.made.map(([path]) => path)) }, making, false, false));
	const taken = new Map([...pieces.keys()].map((folder) => [folder, 0]));
	const now = new Map<string, Origin>();
	let madeBy = by;
	/** What came from the last site, as it is there. */
	const brought = new Set<string>();
	/** What did not. */
	let come: string[] = [];
	const take = (path: string): boolean => {
		const isBrought = lastSite?.bring(path) ?? false;
		if (isBrought) brought.add(path);
		return isBrought;
	};
	const isThere = (path: string): boolean => lastSite?.isThere(path) ?? false;
	const files = lastSite?.files ?? new Map<string, Own>();
	const factsOf = (): Pick<Written, 'by' | 'facts' | 'made'> => {
		const names = new Map<string, number>();
		const facts: Written['facts'] = [];
		const placeOf = (name: string): number => {
			const at = names.get(name) ?? facts.push([name, tracker()?.digestOf(name) ?? '']) - 1;
			names.set(name, at);
			return at;
		};
		return { by: madeBy, made: [...now].map(([path, { of, from }]) => [path, of, from.map(placeOf)]), facts };
	};
	const state: Making = {
		noted: {},
		by: () => madeBy,
		madeBy(what) {
			madeBy = `${by} ${what}`;
		},
		reuse(path, of) {
			const own = lastSite?.originOf(path, of ?? null, madeBy);
			if (own && take(path)) {
				now.set(path, own);
				return true;
			}
			for (const { place: folder, originOf, bring } of others) {
				const other = originOf(path, of ?? null, madeBy);
				if (!other || !bring(path)) continue;
				now.set(path, other);
				taken.set(folder, (taken.get(folder) ?? 0) + 1);
				return true;
			}
			return false;
		},
		take,
		takeSame: (path, content) => files.get(path)?.[1] === content.byteLength && bytesOf(join(last?.place ?? '', path))?.equals(content) === true && take(path),
		keep(path, from, of) {
			now.set(path, { of: of ?? null, from });
		},
		below(folder) {
			return [...files.keys()].filter((path) => path.startsWith(folder));
		},
		assemble() {
			if (!isHere) return making;
			for (const path of files.keys()) {
				if (brought.has(path)) continue;
				const [old, own] = [join(place, path), join(making, path)];
				const look = lookAt(own);
				if (!look || !isThere(path)) continue;
				const [ino, size] = files.get(path) ?? [];
				if (look[0] === ino || look[1] !== size || !readFileSync(old).equals(readFileSync(own))) continue;
				rmSync(own);
				if (!take(path)) throw new Error(`Expected \`${old}\` to stay while the site is built`);
			}
			come = filesIn(making).filter((path) => !brought.has(path));
			if (!spare || !isSpare) return making;
			return spare.assemble(new Map([...brought].map((path) => [path, files.get(path)?.[0] ?? 0])), making);
		},
		follow() {
			if (!isHere) spare?.discard();
			else spare?.follow([...files.keys()].filter((path) => !brought.has(path)), come);
		},
		taken: () => taken,
		leavePiece() {
			held[HELD] = undefined;
			for (const path of filesIn(making)) if (!now.has(path)) rmSync(join(making, path));
			writePiece(making, factsOf());
		},
		close() {
			held[HELD] = undefined;
			const looks = looksIn(place);
			writeSealed(file, NAME, JSON.stringify({ place, ...factsOf(), files: looks, noted: state.noted } satisfies Written));
			return looks;
		},
	};
	if (last) state.noted = last.noted;
	held[HELD] = state;
	return state;
}

/** What a file was made from. */
interface Origin {
	of: string | null;
	from: readonly string[];
}

/**
 * Asks for files of what an earlier build made, and gives them a second name in the folder of the site that is being made, `linked` where
 * both are the same place's, or `later`, where somebody does it at the end.
 */
function earlier({ place, by, facts, made: list, files: looks }: Earlier, making: string, linked: boolean, later: boolean) {
	const files = new Map(looks.map(([path, ...look]) => [path, look]));
	const before = new Map(list.map(([path, of, from]) => [path, { of, from }]));
	const isSame: (boolean | undefined)[] = [];
	const sameFact = (index: number): boolean => {
		const [name = '', digest] = facts[index] ?? [];
		return (isSame[index] ??= tracker()?.digestOf(name) === digest);
	};
	const isThere = (path: string): boolean => {
		const look = files.get(path);
		return look !== undefined && isLook(look, lookAt(join(place, path)));
	};
	const folders = new Set<string>();
	return {
		place,
		files,
		isThere,
		/** What a file was made from, where it would come out the same. */
		originOf(path: string, of: string | null, madeBy: string): Origin | undefined {
			const old = before.get(path);
			if (!old || by !== madeBy || old.of !== of || !old.from.every(sameFact)) return undefined;
			return { of, from: old.from.map((index) => facts[index]?.[0] ?? '') };
		},
		bring(path: string): boolean {
			if (!isThere(path)) return false;
			const to = join(making, path);
			// What came from `public/` stays.
			if (later) return !existsSync(to);
			const folder = dirname(to);
			if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
			folders.add(folder);
			return put(join(place, path), to, linked);
		},
	};
}

/** Every file of a site as the system tells of it; none where there is no site. */
export function looksIn(place: string): Look[] {
	return looksAt(place, existsSync(place) ? filesIn(place) : []);
}

function looksAt(place: string, paths: readonly string[]): Look[] {
	return paths.map((path) => [path, ...(lookAt(join(place, path)) ?? NONE)]);
}

const NONE: Own = [0, 0, 0, 0];
function lookAt(path: string): Own | undefined {
	try {
		const stat = lstatSync(path);
		return stat.isFile() ? [stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs] : undefined;
	} catch {
		// Nothing is there, or a file where its folder belongs.
		return undefined;
	}
}

function bytesOf(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		// It is gone by now.
		return undefined;
	}
}

function isLook(one: readonly number[], other: Own | undefined): boolean {
	return other !== undefined && one.every((value, index) => value === other[index]);
}

/** What is there otherwise than a build of this clone wrote it counts for nothing. */
function readMade(file: string): Written | undefined {
	const text = readSealed(file, NAME);
	return text === undefined ? undefined : (JSON.parse(text) as Written);
}

/** Sealed under this name. */
const NAME = 'made.json';
