import { element, fromPieces, need } from './element.ts';
import type { Lead } from './lead.ts';
import type { Meeting, Result } from './results.ts';

/** What a search came to, as it is shown. */
export interface Shown {
	leads: Lead[];
	meetings: Meeting[];
	/** How many entries were found, and how many of them have every word. */
	found: number;
	complete: number;
	/** The query that was answered instead, where a word was taken for a slip, and the address of the one that was typed. */
	instead?: { words: string; typed: string; address: string };
	/** What to try where nothing was found. */
	tries: { text: string; address: string }[];
	more: boolean;
}

export interface View {
	idle(): void;
	wait(text: string): void;
	show(shown: Shown): void;
	/** Adds to what is shown; gives the first that was added the focus. */
	add(meetings: readonly Meeting[], more: boolean): void;
	fail(text: string): void;
	/** The links that the arrow keys go through. */
	links(): HTMLAnchorElement[];
}

const KINDS: Record<string, string> = { action: 'Action', decision: 'Decision' };

export function viewOf(root: HTMLElement, on: { more(): void; retry(): void }): View {
	const status = need('#status', HTMLElement, root);
	const about = need('.about', HTMLElement, root);
	const list = need('.found', HTMLOListElement, root);
	const help = need('.help', HTMLElement, root);
	const more = need('.more', HTMLButtonElement, root);
	more.addEventListener('click', on.more);
	const say = (text: string) => {
		if (status.textContent !== text) status.textContent = text;
	};
	const set = (busy: boolean, above: Node[], below: Node[], isMore: boolean, idle = false) => {
		root.setAttribute('aria-busy', String(busy));
		about.replaceChildren(...above);
		list.replaceChildren(...below);
		more.hidden = !isMore;
		help.hidden = !idle;
	};
	return {
		idle() {
			say('');
			set(false, [], [], false, true);
		},
		wait(text) {
			root.setAttribute('aria-busy', 'true');
			if (list.childElementCount === 0) say(text);
		},
		show(shown) {
			const { leads, meetings, instead, tries } = shown;
			set(false, [...(instead ? [insteadOf(instead)] : []), ...(leads.length > 0 ? [leadList(leads)] : []), ...(tries.length > 0 ? [tryList(tries)] : [])], meetings.map(meetingItem), shown.more);
			say(countOf(shown));
		},
		add(meetings, isMore) {
			const items = meetings.map(meetingItem);
			list.append(...items);
			more.hidden = !isMore;
			items[0]?.querySelector<HTMLAnchorElement>('.result a')?.focus();
		},
		fail(text) {
			const retry = element('button', { type: 'button' }, 'Try again');
			retry.addEventListener('click', on.retry);
			set(false, [element('p', { class: 'retry' }, retry)], [], false);
			say(text);
		},
		links: () => [...root.querySelectorAll<HTMLAnchorElement>('.leads a, .result a')],
	};
}

function countOf({ found, complete, leads }: Shown): string {
	if (found === 0) return leads.length > 0 ? 'No results beside this page' : 'No results';
	const results = (count: number) => (count === 1 ? '1 result' : `${count.toLocaleString('en')} results`);
	if (complete === found) return results(found);
	return complete === 0 ? `No results with every word, ${results(found)} with some` : `${results(complete)} with every word, ${found - complete} more with some`;
}

function meetingItem({ address, title, results }: Meeting): HTMLLIElement {
	const heading = element('h2', {}, element('a', { href: address }, title));
	return element('li', {}, heading, element('ul', {}, ...results.map(resultItem)));
}

function resultItem({ address, title, ref, kinds, excerpt, told, missing }: Result): HTMLLIElement {
	const link = element('a', { href: address }, ...fromPieces(title));
	const facts = [...(ref ? [element('span', { class: 'ref' }, ref)] : []), ...kinds.map((kind) => element('span', { class: kind }, KINDS[kind] ?? kind))];
	return element(
		'li',
		{ class: 'result' },
		element('h3', {}, link),
		...(facts.length > 0 ? [element('p', { class: 'facts-of' }, ...facts)] : []),
		...(excerpt.length > 0 ? [element('p', { class: 'excerpt' }, ...fromPieces(excerpt))] : []),
		...(told.length > 0 ? [element('ul', { class: 'told-in' }, ...told.map(({ address: place, kind, text }) => element('li', { class: kind }, element('a', { href: place }, ...fromPieces(text)))))] : []),
		...(missing.length > 0 ? [element('p', { class: 'missing' }, 'Without ', ...missing.flatMap((word, index) => [...(index > 0 ? [', '] : []), element('s', {}, word)]))] : []),
	);
}

function leadList(leads: readonly Lead[]): HTMLUListElement {
	return element('ul', { class: 'leads' }, ...leads.map(({ title, address, note }) => element('li', {}, element('a', { href: address }, title), ...(note ? [' ', element('span', {}, note)] : []))));
}

function insteadOf({ words, typed, address }: NonNullable<Shown['instead']>): HTMLParagraphElement {
	return element('p', { class: 'instead' }, 'Showing results for ', element('strong', {}, words), '. ', element('a', { href: address, 'data-search': '' }, `Search for the words ${typed} instead`));
}

function tryList(tries: Shown['tries']): HTMLElement {
	return element('div', { class: 'tries' }, element('p', {}, 'You could'), element('ul', {}, ...tries.map(({ text, address }) => element('li', {}, element('a', { href: address, ...(address.startsWith('?') && { 'data-search': '' }) }, text)))));
}
