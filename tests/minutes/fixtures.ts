import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordOf } from '../../src/exports/record.ts';
import type { Context, Meeting } from '../../src/minutes/model.ts';

export const FIXTURES = 'tests/fixtures/minutes';

/** Every fixture's trait, the name of its folder. */
export const traits: readonly string[] = readdirSync(FIXTURES, { withFileTypes: true })
	.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

/** Traits that the extractor does not read yet, and why each matters. */
export const knownMisses: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(FIXTURES, 'known-misses.json'), 'utf8'));

export function inputOf(trait: string): string {
	return readFileSync(join(FIXTURES, trait, 'input.md'), 'utf8');
}

/** Where a fixture's document lives: one place for all, but for what its `context.json` says. */
export function contextOf(trait: string): Context {
	const own = readOwn(trait, 'context.json') as { path?: string; repo?: string | null } | undefined;
	const { repo, path } = { repo: 'ebbline/tides', path: 'tides/minutes.md', ...own };
	return { path, group: 'tides', ...(repo !== null && { repo }) };
}

/** What a reader finds in it; undefined where nobody has written that down. */
export function expectedOf(trait: string): unknown {
	return readOwn(trait, 'expected.json');
}

function readOwn(trait: string, name: string): unknown {
	if (!readdirSync(join(FIXTURES, trait)).includes(name)) return undefined;
	return JSON.parse(readFileSync(join(FIXTURES, trait, name), 'utf8'));
}

/** A meeting in the short form of `expected.json`: README.md beside the fixtures tells how it relates to the record. */
export function shortened(meeting: Meeting): Record<string, unknown> {
	const { title, date, links, attendees, issues, agenda, actions, decisions } = recordOf('', meeting, []);
	const unresolved = meeting.issues.filter(({ ref }) => ref === undefined).map(({ raw, position }) => ({ raw, line: position.start.line }));
	return withoutEmpty({
		title, date, links: withoutEmpty(links),
		attendees: attendees.map((person, index) => without({ ...person, affiliation: meeting.attendees[index]?.affiliation }, 'role', 'participant')),
		issues: [...issues.map((issue) => without(issue, 'kind', 'unknown')), ...unresolved],
		agenda: agenda.map(withoutEmpty),
		actions: actions.map(({ sure: _, ...action }) => without(action, 'done', false)),
		decisions: decisions.map(({ sure: _, ...decision }) => decision),
		unread: meeting.unread.map(({ of, raw, position }) => ({ of, raw, line: position.start.line })),
	});
}

function without(fact: object, key: string, usual: unknown): Record<string, unknown> {
	return withoutEmpty(Object.fromEntries(Object.entries(fact).filter(([name, value]) => name !== key || value !== usual)));
}

/** `owners` of an action nobody is named for stay: who reads the file sees that there are none. */
function withoutEmpty(fact: object): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fact).filter(([key, value]) => key === 'owners' || (value !== null && value !== undefined && !isEmpty(value))));
}

function isEmpty(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
