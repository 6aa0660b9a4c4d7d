import type { Counts } from './cells.ts';
import type { Chip } from './chips.ts';
import { formOf, search as say } from '../text/index.ts';
import { element, need } from './element.ts';
import type { Places } from './lead.ts';
import { eachFilter, type FilterName, FILTERS, type Filters, type SearchState, sortNamed } from './state.ts';

/** The form of the search page: the box, the filters, the order. */
export interface Controls {
	box: HTMLInputElement;
	/** What the controls, without the box, are set to. */
	read(): Pick<SearchState, 'filters' | 'sort'>;
	/** Sets all; filters that the box names are ticked as well, and its words that were taken for one are shown so. Answers how all in use are called. */
	write(state: SearchState, named: Filters, chips: readonly Chip[]): string[];
	/** Shows the counts; of `some` years alone, none of nothing, which the others may have. */
	count(counts: Counts | undefined, some?: boolean): void;
	/** Tells of the filters once a control is used. */
	onChange(tell: (filters: Filters) => void): void;
	/** Hands on a field whose text is to be taken for values of its filter, and what adds them; asks for people to be offered once they may be typed. */
	onTyped(taken: (name: Typed, field: HTMLInputElement, add: (values: readonly string[]) => void) => void, offer: () => void): void;
}

/** Filters with more values than a list can show. */
const TYPED = ['person', 'issue'] as const satisfies FilterName[];
type Typed = (typeof TYPED)[number];

/** `remove` is told of a filter whose chip is pressed, `asWords` of a chip that is to be words again. */
export function controlsOf(form: HTMLFormElement, remove: (name: FilterName, value: string) => void, asWords: (chip: Chip) => void): Controls {
	const box = need('#q', HTMLInputElement, form);
	const sort = need('#sort', HTMLSelectElement);
	const list = need('.chips', HTMLUListElement);
	let listed = '';
	const ticks = ticksOf(form);
	let typed: Pick<Filters, Typed> = { person: [], issue: [] };
	let told: (filters: Filters) => void = () => {};
	const ticked = (name: FilterName) => ticks.filter((tick) => tick.name === name && tick.checked).map(({ value }) => value);
	const filters = () => eachFilter((name) => (name === 'person' || name === 'issue' ? typed[name] : ticked(name)));
	for (const control of [sort, ...ticks]) control.addEventListener('change', () => told(filters()));
	return {
		box,
		read: () => ({
			filters: filters(),
			sort: sortNamed(sort.value),
		}),
		write(state, named, chips) {
			if (box.value.trim() !== state.q.trim()) box.value = state.q;
			typed = { issue: state.filters.issue, person: [...new Set([...state.filters.person, ...named.person])] };
			sort.value = state.sort;
			for (const tick of ticks) {
				const name = tick.name as FilterName;
				tick.checked = state.filters[name].includes(tick.value) || named[name].includes(tick.value);
			}
			const own = FILTERS.flatMap((name) => state.filters[name].map((value) => {
				const filter = say.filter(say.names[name], labelOf(ticks, name, value));
				return { filter, label: say.remove(filter), press: () => remove(name, value) };
			}));
			const understood = chips.map((chip) => {
				const filter = say.filter(say.names[chip.name], chip.label);
				return { filter, label: say.asWords(filter, chip.words.join(' ')), press: () => asWords(chip) };
			});
			const all = [...own, ...understood];
			const key = all.map(({ label }) => label).join('\n');
			if (key !== listed) {
				listed = key;
				const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
				list.replaceChildren(...all.map(({ filter, label, press }) => chipItem(filter, label, press)));
				// Whoever took one away stays among them, else goes to the box.
				if (at >= 0) (list.children[Math.min(at, all.length - 1)]?.querySelector('button') ?? box).focus();
			}
			return all.map(({ filter }) => filter);
		},
		count(counts, some = false) {
			for (const tick of ticks) {
				const count = counts?.[tick.name as FilterName];
				show(tick, some && !count?.get(tick.value) ? undefined : count);
			}
		},
		onChange(tell) {
			told = tell;
		},
		onTyped(taken, offer) {
			for (const name of TYPED) {
				const field = need(`#${name}`, HTMLInputElement);
				field.addEventListener('input', () => field.setCustomValidity(''));
				field.addEventListener('change', () => taken(name, field, (values) => told({ ...filters(), [name]: [...new Set([...typed[name], ...values])] })));
			}
			need('#person', HTMLInputElement).addEventListener('focus', offer, { once: true });
		},
	};
}

/** What the form says of the site around it. */
export function placesOf(form: HTMLFormElement): Places {
	const { days = '', people = '', issues = '', actions = '', decisions = '', repos = '', pagefind: index = '', spans = '', federation = '[]' } = form.dataset;
	const of = (name: FilterName) => ticksOf(form).filter((tick) => tick.name === name);
	const groups = of('group').map(({ value: id, dataset }) => ({ id, name: dataset['name'] ?? id, address: dataset['address'] ?? '', registers: (dataset['registers'] ?? '').split(' '), also: (dataset['also'] ?? '').split(', ') }));
	const known = { groups, years: of('year').map(({ value }) => value), repos: repos.split(' ').filter(Boolean) };
	return { known, days, people, issues, actions, decisions, index, spans: spans.split(', ').filter(Boolean).map((span) => span.split(' ')), federation: JSON.parse(federation) as Places['federation'] };
}

/** The filters stand outside the form, beside the results. */
function ticksOf(form: HTMLFormElement): HTMLInputElement[] {
	return [...form.elements].filter((field) => field instanceof HTMLInputElement).filter(({ type }) => type === 'checkbox');
}

function chipItem(filter: string, label: string, press: () => void): HTMLLIElement {
	const button = element('button', { type: 'button', 'aria-label': label }, filter);
	button.addEventListener('click', press);
	return element('li', {}, button);
}

function labelOf(ticks: readonly HTMLInputElement[], name: FilterName, value: string): string {
	return ticks.find((tick) => tick.name === name && tick.value === value)?.dataset['name'] ?? value;
}

/** The number beside a value, and a bar as long as its part of the largest. */
function show(tick: HTMLInputElement, counts: ReadonlyMap<string, number> | undefined): void {
	const label = tick.parentElement;
	const number = label?.querySelector('.hits');
	if (!label || !number) return;
	const count = counts?.get(tick.value) ?? 0;
	number.replaceChildren(...(counts ? [String(count), element('span', { class: 'unseen' }, ` ${formOf(count, say.result)}`)] : []));
	label.classList.toggle('none', counts !== undefined && count === 0 && !tick.checked);
	label.style.setProperty('--part', String(counts ? count / Math.max(1, ...counts.values()) : 0));
}
