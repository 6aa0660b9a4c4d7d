import type { PersonConfig } from '../source/model.ts';
import type { Entry, Listed, Person } from './model.ts';
import { compare } from './order.ts';

/** Who a written attendee is; undefined when `people.yml` hides them or nothing is written. */
export type Identify = (written: { handle?: string; name?: string }) => (Person & { id: string }) | undefined;

/** Decides by handle, then `people.yml`, then the exact name where the archive gives it one handle only; never by likeness. */
export function knownPeople(meetings: readonly Entry[], people: readonly PersonConfig[]): Identify {
	const corrected = new Map(people.flatMap((person) => [person.handle, person.name, ...person.also].flatMap((written) => (written ? [[fold(written), person]] : []))));
	const handles = handlesByName(meetings);
	const names = namesByHandle(meetings);
	return ({ handle, name }) => {
		const correction = corrected.get(fold(handle ?? name ?? ''));
		if (correction?.hidden) return undefined;
		const known = correction?.handle ?? handle ?? (name && only(handles.get(fold(name))));
		const called = correction?.name ?? (known && names.get(fold(known))) ?? name;
		const id = known ? `@${fold(known)}` : called && fold(called);
		return id ? { id, ...(known && { handle: known }), ...(called && { name: called }) } : undefined;
	};
}

/** Everybody that the meetings list, by name, each with the last meeting that does. */
export function listedIn(meetings: readonly Entry[], identify: Identify): Listed[] {
	const listed = new Map<string, Listed>();
	for (const entry of meetings) {
		for (const attendee of entry.meeting.attendees) {
			const found = attendee.role === 'regrets' ? undefined : identify(attendee);
			if (!found) continue;
			const { id, ...person } = found;
			listed.set(id, { person, last: entry });
		}
	}
	const label = ({ person }: Listed) => fold(person.name ?? person.handle ?? '');
	return [...listed.values()].sort((a, b) => compare(label(a), label(b)));
}

function handlesByName(meetings: readonly Entry[]): Map<string, Map<string, string>> {
	const handles = new Map<string, Map<string, string>>();
	for (const { handle, name } of meetings.flatMap(({ meeting }) => meeting.attendees)) {
		if (!handle || !name) continue;
		const known = handles.get(fold(name)) ?? new Map<string, string>();
		handles.set(fold(name), known.set(fold(handle), handle));
	}
	return handles;
}

function namesByHandle(meetings: readonly Entry[]): Map<string, string> {
	const attendees = meetings.flatMap(({ meeting }) => meeting.attendees);
	return new Map(attendees.flatMap(({ handle, name }) => (handle && name ? [[fold(handle), name]] : [])));
}

function only<Value>(values: ReadonlyMap<string, Value> | undefined): Value | undefined {
	return values?.size === 1 ? values.values().next().value : undefined;
}

function fold(text: string): string {
	return text.replace(/^@/, '').trim().replace(/\s+/g, ' ').toLowerCase();
}
