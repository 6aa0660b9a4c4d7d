import type { Kept, KeptMeeting } from '../../source/model.ts';
import { compare } from '../order.ts';

const HEAD = `# What every address of the site was given to, so that none ever comes to mean something else.
# Builds add to it; commit it with the minutes. README.md of Minutebook says what each line means.
`;

/** The text of `addresses.yml`: a line for each fact, in order, the same for the same facts. */
export function writeKept({ groups, meetings, people }: Kept): string {
	return [
		HEAD,
		...section('groups', groups, ({ id, path, now }) => entry(1, id, now === undefined ? plain(path ?? '') : `{ now: ${plain(now)} }`), ({ id }) => id),
		...section('meetings', meetings, meeting, ({ address }) => address),
		...section('people', people, ({ slug, written }) => entry(1, slug, plain(written)), ({ slug }) => slug),
	].join('');
}

function section<Row>(name: string, rows: readonly Row[], write: (row: Row) => string, keyOf: (row: Row) => string): string[] {
	return rows.length === 0 ? [] : [`${name}:\n`, ...rows.toSorted((a, b) => compare(keyOf(a), keyOf(b))).map(write)];
}

function meeting({ address, file, words, id, now, gone, items }: KeptMeeting): string {
	if (now !== undefined) return entry(1, address, `{ now: ${plain(now)} }`);
	const facts = Object.entries({ file, words, id, ...(gone && { gone: String(gone) }) }).flatMap(([name, value]) => (value === undefined ? [] : entry(2, name, name === 'gone' ? value : plain(value))));
	const anchors = items.toSorted((a, b) => compare(a.anchor, b.anchor)).map((item) => entry(3, item.anchor, plain(`${item.gone ? 'gone ' : ''}${item.notes}`.trim())));
	return [entry(1, address), ...facts, ...(anchors.length > 0 ? [entry(2, 'items'), ...anchors] : [])].join('');
}

function entry(depth: number, key: string, value?: string): string {
	return `${'  '.repeat(depth)}${plain(key)}:${value === undefined ? '' : ` ${value}`}\n`;
}

/** As it is where YAML takes it for the same text, else in quotes. */
function plain(text: string): string {
	return PLAIN.test(text) && !WORD.test(text) ? text : JSON.stringify(text);
}

/** Begins and ends with a letter or a digit, with nothing in it that YAML reads. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\d ._/-]*[\p{L}\d])?$/u;

/** What YAML, or one of an older version, takes for something else than text. */
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
