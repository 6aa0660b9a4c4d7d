import type { ActionStory } from './model.ts';

/** What tells whether a line repeats a promise. */
export interface Claim {
	text: string;
	/** Ids of those of its owners that are known. */
	owners: readonly string[];
	/** Keys of the issues that it stands under. */
	issues: readonly string[];
	/** Keys of those that it names itself. */
	named: readonly string[];
}

/** The promises of one group that no line has called done yet, and nobody before the day that is asked for. */
export interface Pending {
	add(claim: Claim, story: ActionStory): void;
	/**
	 * The one that an action of a meeting repeats: one with the same words, unless its owners or its issues are
	 * others; else the only one of an earlier meeting that names the same issue and has an owner in common.
	 */
	repeatedBy(claim: Claim, date: string | undefined, isEarlier: (story: ActionStory) => boolean): ActionStory | undefined;
	/** One that a line which looks back begins with the words of. */
	reviewedBy(text: string, date: string | undefined): ActionStory | undefined;
}

/** Fewer words are nobody's in particular: `Will follow up.` */
const FEWEST = 4;
/** What a later line says of how far a promise is, and is no part of it. */
const STATE = /\(\s*(?:done|carried over|roll(?:ed)?[- ]?over)\b[^)]{0,200}\)|[-–—:,]\s*(?:done|carried over|roll(?:ed)?[- ]?over)\b.*|^\s*\[[ x]?\]|✅|✔/gi;

export function pending(): Pending {
	const byStart = new Map<string, Known[]>();
	const byIssue = new Map<string, Known[]>();
	const open = (known: readonly Known[] | undefined, date = ''): Known[] => known?.filter(({ story: { state, closed } }) => state !== 'done' && (!closed || date <= closed.day)) ?? [];
	return {
		add(claim, story) {
			const words = wordsOf(claim.text);
			const known = { ...claim, said: words.join(' '), story };
			const start = startOf(words);
			if (start) push(byStart, start, known);
			for (const issue of claim.named) push(byIssue, issue, known);
		},
		repeatedBy(claim, date, isEarlier) {
			const words = wordsOf(claim.text);
			const same = open(byStart.get(startOf(words)), date).find(({ said, owners, issues }) => said === words.join(' ') && agree(owners, claim.owners) && agree(issues, claim.issues));
			if (same) return same.story;
			const about = claim.named.flatMap((issue) => open(byIssue.get(issue), date)).filter(({ story, owners }) => isEarlier(story) && share(owners, claim.owners));
			const stories = new Set(about.map(({ story }) => story));
			return stories.size === 1 ? about[0]?.story : undefined;
		},
		reviewedBy(text, date) {
			const words = wordsOf(text);
			return open(byStart.get(startOf(words)), date).find(({ said }) => `${words.join(' ')} `.startsWith(`${said} `))?.story;
		},
	};
}

interface Known extends Claim {
	said: string;
	story: ActionStory;
}

function wordsOf(text: string): string[] {
	return text.replace(STATE, ' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a line with the same words begins with; nothing where they are too few. */
function startOf(words: readonly string[]): string {
	return words.length < FEWEST ? '' : words.slice(0, FEWEST).join(' ');
}

/** Whether nothing speaks against the two being the same: one has none, or they have one in common. */
function agree(a: readonly string[], b: readonly string[]): boolean {
	return a.length === 0 || b.length === 0 || share(a, b);
}

function share(a: readonly string[], b: readonly string[]): boolean {
	return a.some((one) => b.includes(one));
}

function push(lists: Map<string, Known[]>, key: string, known: Known): void {
	const list = lists.get(key);
	if (list) list.push(known);
	else lists.set(key, [known]);
}
