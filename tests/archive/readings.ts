import { addressesUnder } from '../../src/archive/address.ts';
import { collect } from '../../src/archive/collect.ts';
import type { About, Archive, Reading } from '../../src/archive/model.ts';
import type { Action, AgendaItem, Attendee, Decision, Meeting, Owner } from '../../src/minutes/model.ts';

const HERE = { raw: '', position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } } };

/** A reading of `minutes/<group>/<file>` with the facts given and no others. */
export function reading(path: string, date?: string, facts: Partial<Meeting> = {}): Reading {
	return {
		path,
		group: path.split('/')[1] ?? '',
		findings: [],
		quotes: { notes: {}, passages: [], reviewed: [] },
		print: { words: `${path} ${date}`, notes: (facts.agenda ?? []).map(() => '') },
		html: '',
		meeting: {
			...(date && { date: { value: date, from: 'title', raw: date } }),
			dates: [], links: { recordings: [] }, attendees: [], agenda: [], issues: [], actions: [], decisions: [], sections: [], unread: [],
			...facts,
		},
	};
}

export function item(title: string, ref?: string): AgendaItem {
	return { ...HERE, title, anchor: title.toLowerCase().replaceAll(' ', '-'), ...(ref && { ref }) };
}

export function action(text: string, done = false): Action {
	return { ...HERE, text, owners: [], done, issues: [], how: 'marked', form: 'mark', sure: 0.9 };
}

export function owned(text: string, ...owners: Owner[]): Action {
	return { ...action(text), owners };
}

export function decision(text: string): Decision {
	return { ...HERE, text, issues: [], how: 'marked', form: 'mark', sure: 0.9 };
}

export function attendee(name: string | undefined, handle?: string, role: Attendee['role'] = 'participant'): Attendee {
	return { ...HERE, role, ...(name && { name }), ...(handle && { handle }) };
}

/** The archive of these readings, without `archive.yml`. */
export function archiveOf(readings: Reading[], about: Partial<About> = {}, today?: string): Archive {
	return collect(readings, { config: { title: 'Minutes', groups: [] }, people: [], skipped: [], findings: [], ...about }, addressesUnder('/'), today);
}
