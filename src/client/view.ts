import { formOf, number, search as say } from '../text/index.ts';
import { element, fromPieces, need } from './element.ts';
import type { Meeting, Result } from './results.ts';

/** What a search came to, as it is shown. */
export interface Shown {
	/** How the filters in use are called. */
	under: readonly string[];
	/** What stands above the results. */
	above: Node[];
	/** Whether pages are among that. */
	isLed: boolean;
	meetings: Meeting[];
	/** How many entries were found, and how many of them have every word. */
	found: number;
	complete: number;
	more: boolean;
}

export interface View {
	idle(): void;
	/** Says so once it takes a while: with each letter it would only flicker. */
	wait(text: string): void;
	show(shown: Shown): void;
	/** Adds to what is shown; gives the first that was added the focus. */
	add(meetings: readonly Meeting[], more: boolean): void;
	fail(text: string): void;
	/** The links that the arrow keys go through. */
	links(): HTMLAnchorElement[];
}

/** How long, in ms, what was found before may stand without a word that more is searched for. */
const LATE = 300;
/** Of what is marked; a discussion is not. */
const KINDS: Readonly<Record<string, string>> = say.kinds;

export function viewOf(root: HTMLElement, on: { more(): void; retry(): void }): View {
	const status = need('#status', HTMLElement, root);
	const about = need('.about', HTMLElement, root);
	const list = need('.found', HTMLOListElement, root);
	const help = need('.help', HTMLElement, root);
	const more = need('.more', HTMLButtonElement, root);
	more.addEventListener('click', on.more);
	let late: ReturnType<typeof setTimeout>;
	// Said once: what is there already is not said again.
	const tell = (text: string, under: readonly string[] = []) => {
		const unseen = under.length > 0 ? say.under(under) : '';
		if (status.textContent !== text + unseen) status.replaceChildren(text, ...(unseen ? [element('span', { class: 'unseen' }, unseen)] : []));
	};
	const set = (above: Node[], below: Node[], isMore: boolean, idle = false) => {
		clearTimeout(late);
		root.setAttribute('aria-busy', 'false');
		const { activeElement: at } = document;
		const chosen = at instanceof HTMLAnchorElement && root.contains(at) ? at.href : undefined;
		about.replaceChildren(...above);
		list.replaceChildren(...below);
		// Who has gone on to a result is not thrown back to the top by results that come later.
		if (chosen !== undefined) linksIn(root).find(({ href }) => href === chosen)?.focus();
		more.hidden = !isMore;
		help.hidden = !idle;
	};
	return {
		idle() {
			tell('');
			set([], [], false, true);
		},
		wait(text) {
			root.setAttribute('aria-busy', 'true');
			clearTimeout(late);
			late = setTimeout(tell, LATE, text);
		},
		show(shown) {
			set(shown.above, shown.meetings.map(meetingItem), shown.more);
			tell(countOf(shown), shown.under);
		},
		add(meetings, isMore) {
			const items = meetings.map(meetingItem);
			list.append(...items);
			more.hidden = !isMore;
			items[0]?.querySelector<HTMLAnchorElement>('.result a')?.focus();
		},
		fail(text) {
			const retry = element('button', { type: 'button' }, say.again);
			retry.addEventListener('click', on.retry);
			set([element('p', { class: 'retry' }, retry)], [], false);
			tell(text);
		},
		links: () => linksIn(root),
	};
}

function linksIn(root: HTMLElement): HTMLAnchorElement[] {
	return [...root.querySelectorAll<HTMLAnchorElement>('.leads a, .result a')];
}

/** `1,200 results`. */
function many(count: number): string {
	return `${number(count)} ${formOf(count, say.result)}`;
}

function countOf({ found, complete, isLed }: Shown): string {
	if (found === 0) return say.nothing(isLed);
	if (complete === found) return many(found);
	return complete === 0 ? say.none(many(found)) : say.complete(many(complete), number(found - complete));
}

function meetingItem({ address, title, archive, results }: Meeting): HTMLLIElement {
	const heading = element('h2', {}, element('a', { href: address }, title), ...(archive ? [' ', element('span', {}, say.inArchive(archive))] : []));
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
		...(missing.length > 0 ? [element('p', { class: 'missing' }, `${say.without} `, ...missing.flatMap((word, index) => [...(index > 0 ? [', '] : []), element('s', {}, word)]))] : []),
	);
}
