import { parseIssueUrl } from '../github.ts';
import { anyOf, wordsOf } from '../layouts/forms.ts';
import { REPOSITORY } from '../layouts/headings.ts';
import { REMOVED_IN_ADDRESS } from '../layouts/people.ts';
import type { IssueRef, RefKind } from '../model.ts';
import { type Block, orderOf, type Outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import { covering, type Stretch } from '../stretches.ts';

/** One mention, and where in its block's text it stands. */
export interface Mention extends IssueRef {
	block: Block;
	start: number;
	end: number;
}

/** Refs written short: `owner/repo#12`, `repo#12`, `TSC/#12`, `#12`; an e-mail, a word or a path before it is none. */
const SHORT = /(?:(?<![\w&/@.#-])|(?<=#\d{1,6}\/))(?:([a-z\d][\w-]*)\/)?(?:([a-z\d][\w.-]*?)(?<!\.)(?:\/| (?=#\d))?)?#(\d{1,6})(?![\w-]|\.\d)/gi;

/** A path on GitHub, written without its site: `nodejs/node/pull/12`. */
const PATH = /(?<![\w/.-])(?:(?:https?:\/\/)?(?:www\.)?github\.com\/)?([\w-]+)\/([\w.-]+)\/(issues?|pulls?|discussions)\/(\d{1,7})(?!\w)/gi;

/** A number without its mark: `issue 183`, `PR 8576`, `issue 12 in the tools repo`. */
const WORDED = /\b(?:([A-Za-z][\w.-]{0,99}) )?(?:issue|pull request|PR) (\d{1,6})(?![\w%-]|\.\d)(?: in (?:the )?([\w.-]+) repo(?:sitory)?\b)?/gi;

/** Words before a number that name no repository. */
const PLAIN_WORDS = new Set(['issue', 'issues', 'pr', 'prs', 'pull', 'bug', 'ticket', 'and', 'see', 'in', 'of', 'on', 'to', 'the', 'for', 'with', 'by', 'from', 'or', 'as', 'is', 'request', 'discussion', 'land', 'landed', 'close', 'closed', 'closes', 'fixes', 'fixed']);

/** What is counted with a `#` and is no issue: `option #2`. */
const COUNTED_THINGS = wordsOf('option point step phase item question case goal number part meeting session version rule idea priority proposal day bullet room attempt round try build job table figure slide team call sitzung treffen réunion reunión reunião riunione vergadering spotkanie');

/** Words before a number that make it a count and no reference: `option #2`. */
const COUNTED = new RegExp(`(?:\\b(?:${anyOf(COUNTED_THINGS)}|use ?case)s?|会議|会议|例会|定例|ミーティング)\\s*$`, 'i');

/** Words before one digit that make it a rank: `our #1 priority`. */
const RANK = /\b(?:our|my|your|their|his|her|its|a|the)\s*$/i;

/** Every issue, pull request and discussion mentioned, the first `most` at least, in document order; none of a repository that is not named. */
export function extractIssues(document: Outline, repo: string | undefined, most: number): Mention[] {
	const linked = upTo(most, document.blocks, (block) => linkMentions(document, block));
	const known = new Map<string, RefKind>();
	const byNumber = new Map<number, Set<string>>();
	for (const { ref, kind, number } of linked) {
		if (ref === undefined) continue;
		if (!known.has(ref.toLowerCase())) known.set(ref.toLowerCase(), kind);
		byNumber.set(number, (byNumber.get(number) ?? new Set()).add(ref));
	}
	const names = new Map<string, string>();
	for (const { ref } of linked) if (ref) names.set(ref.slice(ref.indexOf('/') + 1, ref.indexOf('#')).toLowerCase(), ref.slice(0, ref.indexOf('#')));
	const written = upTo(most, document.blocks, (block) => textMentions(document, block, resolve, (name) => names.has(name.toLowerCase())));
	const order = orderOf(document);
	return [...linked, ...written].filter(({ ref = '' }) => !REMOVED_IN_ADDRESS.test(ref)).sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start);

	/** As a reader would: what this document links under that number, the nearest heading's repository, the group's. */
	function resolve(block: Block, owner: string | undefined, name: string | undefined, number: number): Pick<IssueRef, 'ref' | 'kind'> {
		const ref = resolveShort(block, owner, name, number);
		return ref === undefined ? { kind: 'unknown' } : { ref, kind: known.get(ref.toLowerCase()) ?? 'unknown' };
	}

	function resolveShort(block: Block, owner: string | undefined, name: string | undefined, number: number): string | undefined {
		if (owner && name) return `${owner}/${name}#${number}`;
		const short = name ?? owner;
		if (short) {
			const full = names.get(short.toLowerCase()) ?? sameName(short, repo);
			if (full) return `${full}#${number}`;
			const host = repo?.split('/')[0];
			return host ? `${host}/${short}#${number}` : undefined;
		}
		const same = byNumber.get(number);
		if (same?.size === 1) return [...same][0];
		const nearest = repoAbove(block) ?? block.path.findLast((section) => section.repo)?.repo ?? repo;
		return nearest && `${nearest}#${number}`;
	}
}

/** What is found in the first blocks, until there are so many. */
function upTo(most: number, blocks: readonly Block[], find: (block: Block) => Mention[]): Mention[] {
	const found: Mention[] = [];
	for (const block of blocks) {
		if (found.length >= most) break;
		for (const mention of find(block)) found.push(mention);
	}
	return found;
}

/** The repository that the bullet a line is nested in names. */
function repoAbove({ parent }: Block): string | undefined {
	if (!parent) return undefined;
	const text = parent.text.trim();
	const named = text.length > 200 ? null : REPOSITORY.exec(text.replace(/:$/, ''));
	return named ? `${named[1]}/${named[2]}` : repoAbove(parent);
}

function sameName(short: string, repo: string | undefined): string | undefined {
	return repo?.split('/')[1]?.toLowerCase() === short.toLowerCase() ? repo : undefined;
}

function linkMentions(document: Outline, block: Block): Mention[] {
	return block.links.flatMap(({ url, start, end, position }) => {
		const parsed = parseIssueUrl(url);
		if (!parsed) return [];
		const said = TEXT_NUMBER.exec(block.text.slice(start, end))?.[1];
		return [{
			ref: parsed.ref, kind: parsed.kind, number: parsed.number, url,
			...(said !== undefined && Number(said) !== parsed.number && { textNumber: Number(said) }),
			raw: rawOf(document, position), position, block, start, end,
		}];
	});
}

/** The one number that a link's text says. */
const TEXT_NUMBER = /^[^#]*#(\d{1,6})\b[^#]*$/;

type Knows = (name: string) => boolean;
type Resolve = (block: Block, owner: string | undefined, name: string | undefined, number: number) => Pick<IssueRef, 'ref' | 'kind'>;

function textMentions(document: Outline, block: Block, resolve: Resolve, knows: Knows): Mention[] {
	if (!/\d/.test(block.text)) return [];
	// Most lines with a number mention nothing.
	let taken: ReturnType<typeof takingIn> | undefined;
	const inCode = block.marks.length > 0 ? covering(block.marks.filter(({ of }) => of === 'code')) : () => false;
	const found: Mention[] = [];
	for (const match of block.text.includes('/') && /\/(?:issues?|pulls?|discussions)\/\d/i.test(block.text) ? block.text.matchAll(PATH) : []) {
		const parsed = parseIssueUrl(`https://github.com/${match[1]}/${match[2]}/${match[3]}/${match[4]}`);
		if (parsed) add(match.index, match[0].length, { ref: parsed.ref, kind: parsed.kind, number: parsed.number });
	}
	for (const match of block.text.includes('#') ? block.text.matchAll(SHORT) : []) {
		let [whole, owner, name, digits = ''] = match;
		let at = match.index;
		if (name && (whole.includes(' ') || PLAIN_WORDS.has(name.toLowerCase())) && !owner) {
			// `nodejs/node #12` names a repository, `see #12` does not
			at += whole.indexOf('#');
			whole = whole.slice(whole.indexOf('#'));
			name = undefined;
		}
		if (!name && !owner && ((digits.length < 3 && (COUNTED.test(wordsBefore(block.text, at)) || (digits.length === 1 && RANK.test(wordsBefore(block.text, at))))) || inCode(at, at + 1))) continue;
		if (Number(digits) === 0) continue;
		add(at, whole.length, { ...resolve(block, owner, name, Number(digits)), number: Number(digits) });
	}
	for (const match of /(?:issue|request|PR) \d/i.test(block.text) ? block.text.matchAll(WORDED) : []) {
		const [whole, before, digits = '', named] = match;
		const name = named ?? (before && knows(before) ? before : undefined);
		const skipped = before && name !== before ? before.length + 1 : 0;
		if (Number(digits) > 0 && !inCode(match.index, match.index + 1)) add(match.index + skipped, whole.length - skipped, { ...resolve(block, undefined, name, Number(digits)), number: Number(digits) });
	}
	return found;

	function add(start: number, length: number, ref: Pick<IssueRef, 'ref' | 'kind' | 'number'>): void {
		const end = start + length;
		taken ??= takingIn(block.text.length, block.links.filter(({ url }) => /^https?:/i.test(url)));
		if (!taken(start, end)) return;
		const position = positionOf(document, block, start, end);
		found.push({ ...ref, raw: rawOf(document, position), position, block, start, end });
	}
}

/** Takes stretches of a text, each once: false for one that lies over another, or over one of `first`. */
function takingIn(length: number, first: readonly Stretch[]): (start: number, end: number) => boolean {
	// A sign for each character, as all that is taken lies side by side: 1 where it is taken, 2 where something without characters stands before it.
	const signs = new Uint8Array(length + 1);
	const take = (start: number, end: number) => (start < end ? signs.fill(1, start, end) : (signs[start] ||= 2));
	for (const { start, end } of first) take(start, end);
	return (start, end) => {
		for (let at = start; at < end; at++) if (signs[at] === 1 || (signs[at] === 2 && at > start)) return false;
		take(start, end);
		return true;
	};
}

/** The last words before a place, and the blanks after them: as much as `COUNTED` and `RANK` look at. */
function wordsBefore(text: string, at: number): string {
	let from = at;
	while (from > 0 && /\s/.test(text[from - 1] ?? '')) from--;
	return text.slice(Math.max(0, from - 20), at);
}
