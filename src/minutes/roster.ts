import type { Attendee, Owner } from './model.ts';

/** The people of one meeting, by every form their names take in its notes. */
export interface Roster {
	/** Whom a name, a handle, a first name or initials stand for; undefined where nobody or more than one. */
	find(written: string): Owner | undefined;
	/** Matches the forms of everybody's names, longest first; undefined where nobody is listed. */
	names: string[];
}

/** Forms are taken from the list of attendees alone; a form that two of them share stands for the name as written. */
export function rosterOf(attendees: readonly Attendee[]): Roster {
	const forms = new Map<string, Attendee | 'several'>();
	const names = new Set<string>();
	for (const attendee of attendees) {
		for (const form of formsOf(attendee)) {
			const key = fold(form);
			const known = forms.get(key);
			forms.set(key, known === undefined || known === attendee ? attendee : 'several');
			names.add(form);
		}
	}
	return {
		names: [...names].sort((a, b) => b.length - a.length),
		find(written) {
			const plain = written.trim().replace(/^@/, '');
			const known = forms.get(fold(plain));
			if (known === undefined) return written.trim().startsWith('@') ? { written: written.trim(), handle: plain } : undefined;
			if (known === 'several') return { written: plain };
			return { written: plain, ...(known.handle && { handle: known.handle }), ...(known.name && { name: known.name }) };
		},
	};
}

/** `Michael Dawson @mhdawson`: the name, the handle, `Michael`, `Dawson`, `Michael D`, `MD`. */
function formsOf({ name, handle }: Attendee): string[] {
	const forms = handle ? [handle] : [];
	if (!name) return forms;
	const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
	const [first = '', ...rest] = parts;
	const last = rest.at(-1);
	forms.push(name, first);
	if (last === undefined) return forms;
	forms.push(last, `${first} ${last[0]}`, `${first} ${last[0]}.`, `${first} ${last}`);
	const initials = parts.map((part) => part[0]).join('');
	if (initials === initials.toUpperCase()) forms.push(initials);
	if (parts.length > 2) forms.push(`${first[0]}${last[0]}`, `${first} ${rest[0]}`);
	return forms.filter((form) => form.length > 1);
}

function fold(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
