import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive, Reading } from '../../../src/archive/model.ts';
import type { Kept } from '../../../src/source/model.ts';
import { archiveOf, attendee, item, reading } from '../readings.ts';

/** One meeting through time: `id` is what no program sees. */
interface File {
	id: string;
	name: string;
	group: string;
	day: string;
	edits: number;
}

const DAYS = ['2024-05-02', '2024-05-03', '2024-06-06'];
const GROUPS = ['tide', 'moon'];
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const step = fc.record({ act: fc.constantFrom('add', 'rename', 'date', 'edit', 'move', 'remove', 'handle'), which: fc.nat(5), name: fc.constantFrom(...NAMES), day: fc.constantFrom(...DAYS), group: fc.constantFrom(...GROUPS) });
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one thing to the files; nothing where the name is taken. */
function done(files: readonly File[], { act, which, name, day, group }: Step, count: number): File[] {
	const file = files[which % Math.max(1, files.length)];
	const isFree = (place: Pick<File, 'group' | 'name'>) => files.every((other) => other.group !== place.group || other.name !== place.name);
	const change = (now: Partial<File>): File[] => files.map((other) => (other === file ? { ...other, ...now } : other));
	if (act === 'add' && isFree({ group, name })) return [...files, { id: `m${count}`, name, group, day, edits: 0 }];
	if (!file) return [...files];
	if (act === 'rename' && isFree({ group: file.group, name })) return change({ name });
	if (act === 'move' && isFree({ group, name: file.name })) return change({ group });
	if (act === 'date') return change({ day, edits: file.edits + 1 });
	if (act === 'edit') return change({ edits: file.edits + 1 });
	return act === 'remove' ? files.filter((other) => other !== file) : [...files];
}

/** Its notes stay when its words change. */
function readingOf({ id, name, group, day, edits }: File, handles: boolean): Reading {
	const facts = { agenda: [item('Charter')], attendees: [attendee('Piet Berg', handles ? 'pberg' : undefined), attendee('Ada Ferrow')] };
	return { ...reading(`minutes/${group}/${name}.md`, day, facts), print: { words: `${id} ${day} ${edits}`, notes: [id] } };
}

/** What every address shows, led on: the meeting's `id`, or nothing where it is gone. */
function answers({ meetings, permalinks }: Archive, files: readonly File[]): Map<string, string | undefined> {
	const idOf = (path: string) => files.find(({ group, name }) => path === `minutes/${group}/${name}.md`)?.id;
	return new Map([
		...meetings.map(({ group, slug, path }): [string, string | undefined] => [`${group.id}/${slug}`, idOf(path)]),
		...permalinks.meetings.map(({ group, slug, entry }): [string, string | undefined] => [`${group}/${slug}`, entry && idOf(entry.path)]),
	]);
}

/** Where an address leads in the end. */
function endOf(address: string, kept: Kept): string {
	const now = kept.meetings.find((row) => row.address === address)?.now;
	return now === undefined ? address : endOf(now, kept);
}

test('no address ever answers with another meeting, every one answers or is told, and no id is two meetings\'', () => {
	fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
		let files: File[] = [];
		let kept: Kept | undefined;
		let handles = false;
		const given = new Map<string, string>();
		const ids = new Map<string, string>();
		const people = new Set<string>();
		for (const [count, one] of steps.entries()) {
			files = done(files, one, count);
			handles ||= one.act === 'handle';
			const archive = archiveOf(files.map((file) => readingOf(file, handles)), { config: { title: 'Ebb', groups: GROUPS.map((id) => ({ id, name: id, paths: [`minutes/${id}`] })) }, ...(kept && { kept }) });
			kept = archive.permalinks.keep;
			const now = answers(archive, files);
			const lost = new Set(archive.permalinks.lost.flatMap((row) => (row.what === 'meeting' ? [row.address] : [])));
			for (const [address, id] of given) {
				if (now.get(address) !== undefined) expect(now.get(address), address).toBe(id);
				else expect(lost, address).toContain(endOf(address, kept));
			}
			for (const [address, id] of now) if (id !== undefined) given.set(address, id);
			for (const entry of archive.meetings) {
				const id = files.find(({ group, name }) => entry.path === `minutes/${group}/${name}.md`)?.id ?? '';
				expect(ids.get(entry.id) ?? id, entry.id).toBe(id);
				ids.set(entry.id, id);
			}
			expect(new Set(archive.meetings.map(({ id }) => id)).size).toBe(archive.meetings.length);
			for (const { slug } of archive.people) people.add(slug);
			const answering = new Set([...archive.people, ...archive.permalinks.people].map(({ slug }) => slug));
			if (files.length > 0) for (const slug of people) expect(answering, slug).toContain(slug);
		}
	}), { numRuns: 300 });
});
