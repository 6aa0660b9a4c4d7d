/**
 * What of a text counts where names are compared: letters without case (as Unicode folds it, Turkish too), accents and
 * strokes, in one width; dashes and apostrophes of one kind. What cannot be seen is gone, and a raised number, the
 * mark of a footnote, is a blank.
 */
export function foldLetters(read: string): string {
	if (PLAIN.test(read)) return read.toLowerCase();
	const visible = read.replace(RAISED, ' ').normalize('NFKC').replace(INVISIBLE, '');
	const bare = visible.replace(NOT_HANGUL, (run) => run.normalize('NFD').replace(ACCENTS, ''));
	const cased = bare.toUpperCase().toLowerCase().replace(ACCENTS, '').replaceAll('ς', 'σ');
	return cased.replace(DASHES, '-').replace(APOSTROPHES, '\'').replace(BEYOND_ASCII, (letter) => STROKES[letter] ?? letter);
}

/** Printed ASCII: but for case, it is what it is. */
const PLAIN = /^[\x20-\x7e]+$/;
/** Raised and lowered digits, but not letters. */
const RAISED = /[¹²³⁰⁴-⁹₀-₉]/g;
/** Signs without width, joiners, tags, selectors of a variant, controls but blanks, and the empty Braille cell. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u2800]/gu;
const NOT_HANGUL = /[^\p{Script=Hangul}]+/gu;
/** Marks that go with letters of any script, and the points of Hebrew and Arabic; not the voiced sound marks of kana. */
const ACCENTS = /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const DASHES = /\p{Pd}|\u2212/gu;
const APOSTROPHES = /[\u00b4\u02b9-\u02bf\u2018\u2019\u201b\u2032\u055a\uff07]/g;
const BEYOND_ASCII = /[^\x00-\x7f]/gu;

/** Letters that no normal form parts from their stroke, or that are written as two; small capitals. */
const STROKES: Readonly<Record<string, string>> = Object.fromEntries([
	...pairs('łøđħŧıŋĸƒɓɗƙəɨʉɫƀȼɇǥɉƚⱡɍⱥⱦƶɏðɑɡ', 'lodhtinkfbdkeiulbcegjllratzydag'),
	...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'),
	['æ', 'ae'], ['œ', 'oe'], ['þ', 'th'], ['ß', 'ss'],
]);

/**
 * A folded word as it looks: letters of other scripts that look like Latin ones as those. Undefined where that is the
 * word itself.
 */
export function looksLike(word: string): string | undefined {
	if (!OTHER_SCRIPT.test(word)) return undefined;
	const looks = word.replace(BEYOND_ASCII, (letter) => ALIKE[letter] ?? letter);
	return looks === word ? undefined : looks;
}

/** Whether a word mixes Latin letters with those of a script that has ones alike: nobody writes so but to mislead. */
export function isMixed(word: string): boolean {
	return LATIN.test(word) && OTHER_SCRIPT.test(word);
}

const LATIN = /\p{Script=Latin}/u;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;

/** Small letters, as folding leaves them, and those whose capitals are alike. */
const ALIKE: Readonly<Record<string, string>> = /* @__PURE__ */ table([
	['аесорхуіјѕһԁԛԝкмтвнгӏүԍ', 'aecopxyijshdqwkmtbhrlyg'],
	['αβεζηικμνορτυχγω', 'abezhikmvoptuxyw'],
	['օսոհԁցզյք', 'ounhdgqjp'],
]);

/** Letters of one list by those in the other. */
function table(lists: readonly [letters: string, plain: string][]): Record<string, string> {
	return Object.fromEntries(lists.flatMap(([letters, plain]) => pairs(letters, plain)));
}

function pairs(letters: string, plain: string): [string, string][] {
	return [...letters].map((letter, index) => [letter, [...plain][index] ?? letter]);
}
