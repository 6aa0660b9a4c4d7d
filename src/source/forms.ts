import type { PersonConfig } from './model.ts';
import { shadowOf } from './shadow.ts';
import { isUnspaced, tokensOf } from './tokens.ts';

/** What may stand before a word of a form: signs that part words, a comma too, or nothing at all. */
export type Gap = 'words' | 'turned' | 'unspaced';

/** A word of a form. */
export interface Piece {
	text: string;
	gap: Gap;
	/** One letter for a word, which a full stop has to follow. */
	initial: boolean;
	/** As the spelling has it between this word and the one before. */
	literal: string;
	/** Where another initial may stand before it: `Ada M. Stone`. */
	middle: boolean;
}

/** One way to write somebody, word by word. */
export interface Form {
	pieces: readonly Piece[];
	/** Of a name of several words, which may take a genitive's `s`. */
	full: boolean;
	/** The last name first, which the words of two people in a row look like. */
	turned: boolean;
	/** Written so in the list, and not made of what is. */
	listed: boolean;
}

/**
 * Every way to write somebody whom these spellings are of. A name of several words is also written with its last name
 * first, with initials but for one word, with another initial in the middle, with words joined, and with two letters
 * for one with an umlaut or a stroke. A handle is only itself.
 */
export function formsOf({ handle, name, also }: Pick<PersonConfig, 'handle' | 'name' | 'also'>): Form[] {
	const names = [...(name ? [name] : []), ...also].map((written) => ({ written, isHandle: !/\s/.test(written) && written === written.toLowerCase() && name !== written }));
	const spellings = [...(handle ? [{ written: handle, isHandle: true }] : []), ...names];
	const forms = spellings.flatMap(({ written, isHandle }) => (isHandle ? handleForms(written) : [written, ...inTwoLetters(written)].flatMap(nameForms)));
	return [...new Map(forms.filter(({ pieces }) => pieces.length > 0).map((form) => [`${form.turned} ${keyOf(form)}`, form])).values()];
}

/** Its words, which is what two forms that are written alike have in common. */
export function keyOf({ pieces }: Form): string {
	return pieces.map(({ text, initial, gap }) => `${gap === 'unspaced' ? '' : ' '}${text}${initial ? '.' : ''}`).join('').trim();
}

/** One of the words that a spelling is written in, in the parts that hyphens, apostrophes and capitals make. */
type Unit = readonly Part[];

interface Part {
	text: string;
	/** What the spelling has before it within the word. */
	literal: string;
	/** Whether the part may be written in one with what is before it. */
	joins: boolean;
	unspaced: boolean;
}

function unitsOf(written: string, isHandle: boolean): Unit[] {
	return written.trim().split(/\s+/).map((word) => word.split(CAPITAL).flatMap((cased, index): Part[] => {
		const { text } = shadowOf(cased);
		return tokensOf(text).map((token, at, tokens) => {
			const before = tokens[at - 1];
			const unspaced = isUnspaced(token.text);
			return { text: token.text, literal: before ? text.slice(before.end, token.start) : '', joins: !unspaced && (!isHandle || (at === 0 && index > 0)), unspaced };
		});
	})).filter((unit) => unit.length > 0);
}

/** Between the words of `AnnaMaria`. */
const CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Names of more words or parts are written in full and in order only. */
const MOST_UNITS = 4;
const MOST_PARTS = 6;

function handleForms(written: string): Form[] {
	return groupings(inOrder(unitsOf(written, true))).map((pieces) => ({ pieces, full: false, turned: false, listed: true }));
}

function nameForms(written: string): Form[] {
	const [last, first] = written.split(/,(.*)/s);
	const units = unitsOf(first?.trim() ? `${first} ${last}` : written, false);
	const short = units.filter((unit, index) => index === 0 || index === units.length - 1 || lengthOf(unit) > 1);
	return [...formsOfUnits(units, true), ...(short.length < units.length ? formsOfUnits(short, false) : [])];
}

function formsOfUnits(units: readonly Unit[], written: boolean): Form[] {
	const full = units.length > 1;
	const forms = groupings(inOrder(units)).map((pieces, index): Form => ({ pieces, full, turned: false, listed: written && index === 0 }));
	if (!full || units.length > MOST_UNITS || units.flat().length > MOST_PARTS) return forms;
	const turns = units.map((_, turn) => turn);
	const shortened = subsets(turns).filter((some) => some.length > 0 && [0, units.length - 1].some((end) => !some.includes(end) && lengthOf(units[end] ?? []) > 1));
	const arranged = [
		...turns.slice(1).map((turn) => ({ turn, some: [] as number[] })),
		...turns.flatMap((turn) => shortened.filter((some) => turn === 0 || some.every((unit) => unit < turn)).map((some) => ({ turn, some }))),
	];
	const others = arranged.flatMap(({ turn, some }) => [false, true].flatMap((every) => groupings(inOrder(units, turn, some, every)).map((pieces): Form => ({ pieces, full, turned: turn > 0, listed: false }))));
	return [...forms, ...others];
}

/** A part in its place in a form, and whether it may be joined to the one before. */
type Slot = Piece & { joins: boolean };

/** The parts of a name from the unit `turn` on, then those before it; of `some` units the initials only, of `every` part of them or of the first. */
function inOrder(units: readonly Unit[], turn = 0, some: readonly number[] = [], every = false): Slot[] {
	const order = [...units.keys()].map((index) => (index + turn) % units.length);
	return order.flatMap((unit, place) => {
		const parts = units[unit] ?? [];
		const initial = some.includes(unit) && parts.every(({ unspaced }) => !unspaced);
		const before = units[order[place - 1] ?? -1];
		return (initial && !every ? parts.slice(0, 1) : parts).map(({ text, literal, joins, unspaced }, part): Slot => ({
			text: initial ? ([...text][0] ?? '') : text,
			gap: turn > 0 && unit === 0 && part === 0 ? 'turned' : unspaced ? 'unspaced' : 'words',
			initial,
			literal,
			middle: turn === 0 && some.length === 0 && place > 0 && part === 0,
			joins: joins && !initial && !(part === 0 && before && lengthOf(before) < 2),
		}));
	});
}

/** The slots one by one, and in every other way to join some of them. */
function groupings(slots: readonly Slot[]): Piece[][] {
	let grouped: Piece[][] = [[]];
	for (const { joins, ...piece } of slots) {
		const joined = joins && slots.length <= MOST_PARTS ? grouped.flatMap((pieces) => {
			const last = pieces.at(-1);
			return last && !last.initial ? [[...pieces.slice(0, -1), { ...last, text: last.text + piece.text }]] : [];
		}) : [];
		grouped = [...grouped.map((pieces) => [...pieces, piece]), ...joined];
	}
	return grouped;
}

function subsets(of: readonly number[]): number[][] {
	return of.reduce<number[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}

function lengthOf(unit: Unit): number {
	return unit.reduce((length, { text }) => length + text.length, 0);
}

/** `Jürgen` as `Juergen`, `Sørensen` as `Soerensen`: where two letters stand for one. */
function inTwoLetters(written: string): string[] {
	const plain = written.normalize('NFC').replace(/[äöüøåÄÖÜØÅ]/g, (letter) => TWO[letter] ?? letter);
	return plain === written.normalize('NFC') ? [] : [plain];
}

const TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Ø: 'Oe', Å: 'Aa' };
