import type { Named } from '../archive/names.ts';
import { above as say } from '../text/index.ts';
import { element, need } from './element.ts';

/** Hands on what a text in a filter's field means, and empties the field; a text that means nothing is said to. */
export function take(field: HTMLInputElement, name: keyof typeof say.unknown, values: readonly string[], add: (values: readonly string[]) => void): void {
	if (values.length > 0) {
		add(values);
		field.value = '';
	} else if (field.value) {
		field.setCustomValidity(say.unknown[name]);
		field.reportValidity();
	}
}

/** Offers people by name; what else they are called is beside it. */
export function offer(people: readonly Named[]): void {
	need('#people', HTMLDataListElement).replaceChildren(...people.map(({ title, spellings }) => element('option', { value: title }, spellings.join(', '))));
}
