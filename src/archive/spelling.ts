import { foldLetters } from '../minutes/letters.ts';

/** A name or a handle with what does not count in it taken away: case, `@`, white space about it. Two are the same where these are. */
export function spelling(text: string): string {
	return text.normalize('NFC').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}

/** `spelling` without accents and strokes, for the order of lists and for doubts: two people may well share it. */
export function plain(text: string): string {
	return foldLetters(spelling(text));
}

/** How names and handles are written with each other. */
export interface Usage {
	/** The one handle that a name goes with; undefined where it goes with none or with several. */
	handleOf(name: string): string | undefined;
	/** The name that most meetings give a handle, a full one before a first name alone. */
	nameOf(handle: string): string | undefined;
	/** A handle in the case it is mostly written in. */
	casingOf(handle: string): string;
}

/** From pairs of a name and a handle, oldest first; either may be missing. */
export function usageOf(pairs: readonly { name?: string | undefined; handle?: string | undefined }[]): Usage {
	const handles = new Map<string, Tally>();
	const names = new Map<string, Tally>();
	const casings = new Map<string, Tally>();
	for (const { name, handle } of pairs) {
		if (handle) count(casings, spelling(handle), handle);
		if (!handle || !name) continue;
		count(handles, spelling(name), spelling(handle));
		count(names, spelling(handle), name);
	}
	return {
		handleOf(name) {
			const known = handles.get(spelling(name));
			return known?.size === 1 ? best(known) : undefined;
		},
		nameOf: (handle) => best(names.get(spelling(handle)), (name) => FULL.test(name)),
		casingOf: (handle) => best(casings.get(spelling(handle))) ?? handle,
	};
}

/** More than a first name and an initial. */
const FULL = /\s\p{L}[^\s.]+$/u;

/** How often each was written. */
type Tally = Map<string, number>;

function count(tallies: Map<string, Tally>, key: string, written: string): void {
	const tally = tallies.get(key) ?? new Map<string, number>();
	const times = tally.get(written) ?? 0;
	// Put last again: of those that are written as often, the latest is the best.
	tally.delete(written);
	tallies.set(key, tally.set(written, times + 1));
}

function best(tally: Tally | undefined, preferred: (written: string) => boolean = () => true): string | undefined {
	const all = [...(tally ?? [])];
	const some = all.filter(([written]) => preferred(written));
	return (some.length > 0 ? some : all).reduce<{ written?: string; times: number }>((most, [written, times]) => (times >= most.times ? { written, times } : most), { times: 0 }).written;
}
