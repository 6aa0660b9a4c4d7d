import type { ActionStory, Entry, Landed } from './model.ts';
import { compare } from './order.ts';
import { refKey } from './ref.ts';
import { itemId } from '../minutes/html/anchors.ts';

/** What a line says of an issue or a pull request that is over. */
const OVER = /\b(?:landed|merged|closed)\b/i;
/** Before it, or in its sentence: it is not, not yet, to be, or only if. */
const NOT = /\b(?:not|never|no|nor|without|[a-z]+n['’]?t|yet|be|being|becomes?|gets?|getting|if|once|when|until|till|unless|before|after|whether|should|shall|would|could|can|may|might|will|must|wants?|needs?|ready|pending|wait(?:s|ing)?|blocked|almost|nearly|soon|hope\w*|try\w*|propos\w*|suggest\w*|ask\w*|re-?open\w*|revert\w*|un\w+ed|half|partly|partially|some|most|part)\b|\?/i;
/** A note that is nothing but this, under the topic that an issue is: `Merged.`, `This PR has landed last week`. */
const NOTE = /^\W*(?:(?:it|this|that|(?:the |this )?(?:pr|pull request|issue))\b[\s,]*)?(?:(?:has|was|is|got|been|already|now|just|finally)\s+)*(?:landed|merged|closed)(?:\W*$|,[^.;]{0,60}[.!]?$| (?:last|this|yesterday|today|on|as|since|already|now)\b[^.;]{0,60}[.!]?$)/i;
/** A reference in running text: `#12`, `owner/repo#12`, the end of an address. */
const REFERENCE = /(?:#|\/(?:pull|issues)\/)(\d+)\b/g;

/** The lines of meetings that say of an issue that it is landed, merged or closed, by `refKey`, oldest first; only plain sentences count that speak of that issue alone. */
export function landedIn(meetings: readonly Entry[]): ReadonlyMap<string, Landed[]> {
	const found: Landed[] = [];
	for (const entry of meetings) {
		if (!entry.date || entry.ahead) continue;
		for (const { text, line, issues, item } of entry.quotes.passages) {
			const said = issues.length === 1 ? text.split(SENTENCE).find((sentence) => saysOver(sentence, issues[0] ?? '')) : undefined;
			if (said) found.push({ ref: issues[0] ?? '', entry, text: said.trim(), line, address: addressOf(entry, item) });
		}
		for (const { ref, anchor } of entry.meeting.agenda) {
			const quote = ref ? entry.quotes.notes[anchor] : undefined;
			const said = quote?.text.split('\n').find((note) => NOTE.test(note) && !NOT.test(note));
			if (ref && quote && said) found.push({ ref, entry, text: said.trim(), line: quote.line, address: addressOf(entry, anchor) });
		}
	}
	return Map.groupBy(found, ({ ref }) => refKey(ref));
}

/** Where a later meeting says that what an action is about is over: not before the action was last told. */
export function landedFor({ issues, entry, last }: ActionStory, landed: ReadonlyMap<string, Landed[]>): Landed | undefined {
	const after = issues.flatMap((ref) => landed.get(refKey(ref)) ?? []).filter((one) => (one.entry.date ?? '') > (entry.date ?? '~') && (one.entry.date ?? '') >= (last.entry.date ?? '~'));
	return after.sort((a, b) => compare(a.entry.date ?? '', b.entry.date ?? ''))[0];
}

/** Between two sentences of a line. */
const SENTENCE = /(?<=[.!?;])\s+|\n/;

/** Whether a sentence names the issue, no other, and says that it is over. */
function saysOver(sentence: string, ref: string): boolean {
	const numbers = new Set([...sentence.matchAll(REFERENCE)].map(([, number]) => number));
	return numbers.size === 1 && numbers.has(ref.slice(ref.indexOf('#') + 1)) && OVER.test(sentence) && !NOT.test(sentence);
}

function addressOf({ address }: Entry, anchor: string | undefined): string {
	return anchor === undefined ? address : `${address}#${encodeURIComponent(itemId(anchor))}`;
}
