import { GROUPING, HEADINGS, NAMES, normalHeading, REPOSITORY, TIMEBOX } from './layouts/headings.ts';
import { PEOPLE } from './layouts/people.ts';
import { isDeferred, sectionNamed } from './layouts/vocabulary.ts';
import type { SectionKind } from './model.ts';
import { remembering } from './remembering.ts';
import { oneLetterOff } from './spelling.ts';

/** The kind that a heading's words give its section. */
export function headingKind(text: string): SectionKind {
	return text.length > LONGEST ? 'topic' : shortKind(text);
}

/** Whether a heading groups topics by where they come from, and is none itself. */
export function isGrouping(text: string): boolean {
	return text.length > LONGEST ? GROUPING.test(normalHeading(text)) : groups(text);
}

/** No section is named by more characters than this. */
const LONGEST = 120;

const groups = remembering((text: string) => GROUPING.test(normalHeading(text)) || isDeferred(normalHeading(text)));

const shortKind = remembering((text: string): SectionKind => {
	if (REPOSITORY.test(text.trim())) return 'repo';
	const plain = normalHeading(text);
	const slip = () => NAMES.find((name) => name.length > 5 && oneLetterOff(name, plain)) ?? '';
	const kind = kindOf(plain) ?? kindOf(slip()) ?? 'topic';
	return (kind === 'actions' || kind === 'decisions') && TIMEBOX.test(text) ? 'topic' : kind;
});

/** Whether a heading is named to the letter as sections are. */
export function isNamed(text: string): boolean {
	return kindOf(normalHeading(text)) !== undefined;
}

function kindOf(plain: string): SectionKind | undefined {
	return oneKind(plain) ?? (JOINED.test(plain) ? joinedKind(plain.split(JOINED).map((part) => oneKind(part.trim()))) : undefined);
}

function oneKind(plain: string): SectionKind | undefined {
	return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? sectionNamed(plain);
}

/** What joins two names of sections: `Open discussion/Closing remarks`, `Beschlüsse und Aufgaben`. */
const JOINED = /[/&+]| (?:and|und|et|y|e|en|i) /;

/** Two sections in one are no topic; nobody is there, and nothing is decided or promised, by half a heading. */
function joinedKind(kinds: readonly (SectionKind | undefined)[]): SectionKind | undefined {
	const [first] = kinds;
	if (kinds.includes(undefined)) return undefined;
	if (kinds.every((kind) => kind === first)) return first;
	return kinds.find((kind) => kind === 'qa' || kind === 'announcements') ?? (kinds.some((kind) => kind && PEOPLE.has(kind)) ? undefined : 'procedure');
}
