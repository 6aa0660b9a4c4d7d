import type { SectionKind } from '../model.ts';
import { fold } from '../spelling.ts';
import { endsOf, endsOfNormal, normalLine } from './line.ts';
import type { Habits, KnownPerson, TemplateLine } from './model.ts';
import { partTitle } from './part-title.ts';

/** A group's habits as questions that reading a file asks; without habits every answer is "nothing known". */
export interface Known {
	/** Whether a line is the template's, or one that is repeated from meeting to meeting. */
	recurs(text: string): TemplateLine['as'] | undefined;
	/** What a heading, bold part or label is for. */
	kindOf(heading: string): SectionKind | undefined;
	/** Whom the group knows by a name, a handle, another spelling or initials; undefined where nobody, or several. */
	person(written: string): KnownPerson | undefined;
	habits: Habits | undefined;
}

/** The same object for the same habits. */
export function knownFrom(habits: Habits | undefined): Known {
	if (!habits) return NOTHING;
	const known = made.get(habits) ?? make(habits);
	made.set(habits, known);
	return known;
}

const made = new WeakMap<Habits, Known>();

const NOTHING: Known = { recurs: () => undefined, kindOf: () => undefined, person: () => undefined, habits: undefined };

function make(habits: Habits): Known {
	const template = new Map(habits.template.map(({ text, as }) => [text, as]));
	// Most lines do not begin and end as one of them does, and need not be written out.
	const ends = new Set(habits.template.map(({ text }) => endsOfNormal(text)));
	const parts = new Map(habits.parts.map(({ title, kind }) => [title, kind]));
	const people = byForm(habits.people);
	return {
		habits,
		recurs(text) {
			if (template.size === 0) return undefined;
			const own = endsOf(text);
			return own === undefined || ends.has(own) ? template.get(normalLine(text)) : undefined;
		},
		kindOf: (heading) => (parts.size > 0 ? parts.get(partTitle(heading)) : undefined),
		person: (written) => people.get(fold(written.trim().replace(/^@/, ''))) ?? undefined,
	};
}

/** A form that two people share stands for neither. */
function byForm(people: readonly KnownPerson[]): Map<string, KnownPerson | null> {
	const forms = new Map<string, KnownPerson | null>();
	for (const person of people) {
		for (const form of new Set([person.name, person.handle, ...person.also].flatMap((written) => (written ? fold(written) : [])))) {
			forms.set(form, forms.has(form) ? null : person);
		}
	}
	return forms;
}
