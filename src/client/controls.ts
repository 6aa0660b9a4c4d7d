import type { Named } from '../archive/names.ts';
import type { Counts } from './cells.ts';
import { noun, search as say } from '../text/index.ts';
import { element, need } from './element.ts';
import type { Places } from './lead.ts';
import { eachFilter, type FilterName, FILTERS, type Filters, type SearchState, SORTS } from './state.ts';

/** The form of the search page: the box, the filters, the order. */
export interface Controls {
	box: HTMLInputElement;
	/** What the controls, without the box, are set to. */
	read(): Omit<SearchState, 'q'>;
	/** Sets all; filters that the box names are ticked as well. */
	write(state: SearchState, named: Filters): void;
	count(counts: Counts | undefined): void;
	/** Tells of the filters once a control is used. */
	onChange(tell: (filters: Filters) => void): void;
	/** Takes what is typed into a filter for the values that it means; offers the people when they are asked for. */
	onTyped(meant: Record<Typed, (text: string) => Promise<string[]>>, people: () => Promise<Named[]>): void;
}

/** Filters with more values than a list can show. */
const TYPED = ['person', 'issue'] as const satisfies FilterName[];
type Typed = (typeof TYPED)[number];

/** `remove` is told of a filter whose chip is pressed. */
export function controlsOf(form: HTMLFormElement, remove: (name: FilterName, value: string) => void): Controls {
	const box = need('#q', HTMLInputElement, form);
	const sort = need('#sort', HTMLSelectElement);
	const chips = need('.chips', HTMLUListElement);
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
			sort: SORTS.find((known) => known === sort.value) ?? 'relevance',
		}),
		write(state, named) {
			if (box.value.trim() !== state.q.trim()) box.value = state.q;
			typed = state.filters;
			sort.value = state.sort;
			for (const tick of ticks) {
				const name = tick.name as FilterName;
				tick.checked = state.filters[name].includes(tick.value) || named[name].includes(tick.value);
			}
			chips.replaceChildren(...FILTERS.flatMap((name) => state.filters[name].map((value) => chip(name, value, labelOf(ticks, name, value), remove))));
		},
		count(counts) {
			for (const tick of ticks) show(tick, counts?.[tick.name as FilterName]);
		},
		onChange(tell) {
			told = tell;
		},
		onTyped(meant, people) {
			for (const name of TYPED) {
				const field = need(`#${name}`, HTMLInputElement);
				field.addEventListener('input', () => field.setCustomValidity(''));
				field.addEventListener('change', async () => {
					const values = field.value.trim() ? await meant[name](field.value.trim()) : [];
					if (values.length > 0) {
						told({ ...filters(), [name]: [...new Set([...typed[name], ...values])] });
						field.value = '';
					} else if (field.value) {
						field.setCustomValidity(say.unknown[name]);
						field.reportValidity();
					}
				});
			}
			need('#person', HTMLInputElement).addEventListener('focus', async () => {
				const options = (await people()).map(({ title, spellings }) => element('option', { value: title }, spellings.join(', ')));
				need('#people', HTMLDataListElement).replaceChildren(...options);
			}, { once: true });
		},
	};
}

/** What the form says of the site around it. */
export function placesOf(form: HTMLFormElement): Places {
	const { days = '', people = '', issues = '', actions = '', repos = '' } = form.dataset;
	const of = (name: FilterName) => ticksOf(form).filter((tick) => tick.name === name);
	const groups = of('group').map(({ value: id, dataset }) => ({ id, name: dataset['name'] ?? id, address: dataset['address'] ?? '', also: (dataset['also'] ?? '').split(', ') }));
	const known = { groups, years: of('year').map(({ value }) => value), repos: repos.split(' ').filter(Boolean) };
	return { known, days, people, issues, actions };
}

/** The filters stand outside the form, beside the results. */
function ticksOf(form: HTMLFormElement): HTMLInputElement[] {
	return [...form.elements].filter((field) => field instanceof HTMLInputElement).filter(({ type }) => type === 'checkbox');
}

function chip(name: FilterName, value: string, label: string, remove: (name: FilterName, value: string) => void): HTMLLIElement {
	const filter = say.filter(say.names[name], label);
	const button = element('button', { type: 'button', 'aria-label': say.remove(filter) }, filter);
	button.addEventListener('click', () => remove(name, value));
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
	number.replaceChildren(...(counts ? [String(count), element('span', { class: 'unseen' }, ` ${noun(count, 'result')}`)] : []));
	label.classList.toggle('none', counts !== undefined && count === 0 && !tick.checked);
	label.style.setProperty('--part', String(counts ? count / Math.max(1, ...counts.values()) : 0));
}
