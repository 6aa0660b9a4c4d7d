import { SMALL } from '../archive/terms.ts';
import { search as say } from '../text/index.ts';
import { eachFilter, type FilterName, type Filters } from './state.ts';
import { groupNamed, type Known, type Query } from './words.ts';

/** Words of a query that name a group, a year, a kind or somebody, and the filter that they may stand for. */
export interface Chip {
	name: FilterName;
	values: string[];
	/** What the filter is called: `Tide Group`, `2019 to 2021`. */
	label: string;
	/** As typed. */
	words: string[];
	/** Whether the words can hardly mean anything else; `build` may be a group or a verb. */
	isSure: boolean;
}

/** What asks for actions; and for decisions. */
const ACTION = /^(?:actions?|promise[sd]?|todos?)$/i;
const DECISION = /^(?:decisions?|decided)$/i;
/** `GitHub Actions` are a product. */
const NO_KIND = /^(?:github|gitea|call)$/i;
/** `2021`, `2019..2021`, `2019-2021`. */
const YEARS = /^(\d{4})(?:(?:\.\.|[-–])(\d{4}))?$/;
/** A name in one small word, as many are: `build`, `release`. */
const COMMON = /^\p{Ll}+$|^\p{Lu}\p{Ll}+$/u;
/** `TSC`, however it is typed. */
const ABBREVIATION = /^\p{Lu}{2,}$/u;
/** No name of a group or of somebody is longer, in words. */
export const LONGEST = 6;
/** The groups, years and kinds that words of a query name, the longest name first; none where the box or the controls say such a filter themselves, or the words are to be `plain`. */
export function chipsIn({ words, filters, date }: Query, known: Known, set: Filters, plain: readonly string[] = []): Chip[] {
	const chips: Chip[] = [];
	for (let at = 0; at < words.length && !date; at++) {
		const chip = chipAt(words, at, known);
		if (!chip) continue;
		at += chip.words.length - 1;
		// Named once more, it is what the question is about: `tides` of the Tide Group.
		if (chips.some(({ name, label }) => name === chip.name && label === chip.label)) continue;
		if (set[chip.name].length + filters[chip.name].length === 0 && !isPlain(chip.words, plain)) chips.push(chip);
	}
	return chips;
}

function chipAt(words: readonly string[], at: number, { groups, years }: Known): Chip | undefined {
	const [word = '', next] = words.slice(at);
	const kind = !NO_KIND.test(words[at - 1] ?? '') && (ACTION.test(word) ? 'action' : DECISION.test(word) && 'decision');
	// `action items` are no more than actions.
	if (kind) return { name: 'kind', values: [kind], label: say.kinds[kind], words: kind === 'action' && /^items?$/i.test(next ?? '') ? words.slice(at, at + 2) : [word], isSure: true };
	const [, from = '', to = from] = YEARS.exec(word) ?? [];
	const span = from ? years.filter((year) => year >= from && year <= to) : [];
	if (span.length > 0) return { name: 'year', values: span, label: to === from ? from : say.span(from, to), words: [word], isSure: true };
	for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
		const run = words.slice(at, at + length);
		const group = groupNamed(run.join(' '), groups);
		if (group) return { name: 'group', values: [group.id], label: group.name, words: run, isSure: length > 1 || !COMMON.test(word) || ABBREVIATION.test(group.name) };
	}
	return undefined;
}

/** What chips filter by. */
export function filtersOf(chips: readonly Chip[]): Filters {
	return eachFilter((name) => chips.flatMap((chip) => (chip.name === name ? chip.values : [])));
}

/** A text without the words of chips, where they are now filters of their own. */
export function withoutWords(text: string, chips: readonly Chip[]): string {
	const gone = chips.flatMap(({ words }) => words);
	const left = text.split(/\s+/).filter((word) => !gone.includes(word));
	return gone.length > 0 && left.every((word) => SMALL.has(word.toLowerCase())) ? '' : left.join(' ');
}

/** Whether words are to be no more than words. */
export function isPlain(words: readonly string[], plain: readonly string[]): boolean {
	return words.some((word) => plain.includes(word.toLowerCase()));
}
