import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Point, Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { CONFIG } from './config.ts';
import { decode } from './decode.ts';
import { ArchiveError, because, messageOn } from './error.ts';
import type { PersonConfig } from './model.ts';
import { shadowOf } from './shadow.ts';
import { expectNoOther, meantFor, parseYaml, textOf, WRITTEN, type Yaml } from './yaml.ts';

export const PEOPLE = 'people.yml';

/** The environment's variable that names a second list, kept outside the archive: whoever is in it is hidden. */
export const HIDDEN = 'MINUTEBOOK_HIDDEN';

/** An entry with the list that has it, as messages name it. */
export type Listed = PersonConfig & { list: typeof PEOPLE | typeof HIDDEN };

const NAME = z.string('text').trim().min(1, 'text').transform((name) => name.replace(/^@/, '')).refine((name) => WORD.test(shadowOf(name).text), 'text with a letter or a digit');

const WORD = /[\p{L}\p{N}]/u;

const FIELDS = {
	handle: NAME.refine((handle) => !/[\s/]/.test(handle), 'a handle without blanks and slashes').optional(),
	name: NAME.optional(),
	also: z.array(NAME, 'a list of other spellings and old handles').default([]),
};

const NAMED = 'a `handle` or a `name` in it';

const PERSON = z.strictObject({ ...FIELDS, hidden: z.boolean('`true` or `false`').default(false) }, 'a mapping with `handle`, `name`, `also` and `hidden`').refine(isNamed, NAMED);

/** Of the second list, where `false` would be a contradiction. */
const HIDDEN_PERSON = z.strictObject({ ...FIELDS, hidden: z.literal(true, '`true`, or nothing: whoever is in this list is hidden').default(true) }, 'a mapping with `handle`, `name` and `also`').refine(isNamed, NAMED);

/**
 * Everybody in `people.yml` and in the list that `MINUTEBOOK_HIDDEN` names; nobody where there is neither. A handle or
 * spelling in two entries is a message, since it cannot be both; one name is, where each entry has its own handle.
 * Throws `ArchiveError` where anything in a list is not understood: who asked to be hidden would be shown. Its
 * messages name nobody.
 */
export async function readPeople(root: string, messages: VFileMessage[], elsewhere = process.env[HIDDEN]): Promise<Listed[]> {
	expectNoOther(root, PEOPLE);
	const text = textOf(root, PEOPLE, messages);
	const own = text === undefined ? [] : entriesOf(text, PEOPLE, PERSON, messages);
	return elsewhere === undefined ? own : [...own, ...(await readElsewhere(elsewhere, messages))];
}

/** Throws `ArchiveError` where `archive.yml` says, there, that a list is kept elsewhere, and nothing says where. */
export function expectListElsewhere(said: Point | Position | undefined): void {
	if (!said || process.env[HIDDEN] !== undefined) return;
	throw new ArchiveError([messageOn(CONFIG, 'missing-list', `Missing \`${HIDDEN}\`, expected in it where the list of \`hidden: elsewhere\` is; set it, or remove the key if nobody is hidden there`, said)]);
}

/** Throws `ArchiveError` where a list that hides somebody lies in a folder of the archive: nobody would read it. */
export function expectNoListBelow(root: string, paths: readonly string[], messages: VFileMessage[]): void {
	for (const path of paths) {
		const folder = path.lastIndexOf('/') + 1;
		if (folder === 0 || !meantFor(path.slice(folder), PEOPLE)) continue;
		if (HIDES.test(textOf(root, path, messages) ?? '')) throw new ArchiveError([messageOn(path, 'misplaced-file', `Unexpected list of hidden people in \`${path.slice(0, folder)}\`, expected \`${PEOPLE}\` in the folder of the archive; move it there`)]);
	}
}

const HIDES = /\bhidden["']?[ \t]*:/;

/** Nothing of the environment is in its messages. */
async function readElsewhere(place: string, messages: VFileMessage[]): Promise<Listed[]> {
	const bytes = await readFile(resolve(place)).catch((error: unknown) => {
		throw new ArchiveError([messageOn(HIDDEN, 'unreadable-file', `Unexpected path that cannot be read (${because(error)}), expected a list of people to hide; correct the variable, or take it away`)]);
	});
	const { text, flaw } = decode(bytes);
	if (text === undefined) throw new ArchiveError([messageOn(HIDDEN, 'binary-file', 'Unexpected binary file, expected a list of people to hide', { line: 1, column: 1 })]);
	if (flaw) messages.push(messageOn(HIDDEN, flaw.ruleId, flaw.reason, flaw.place));
	const listed = entriesOf(text, HIDDEN, HIDDEN_PERSON, messages);
	if (listed.length === 0) throw new ArchiveError([messageOn(HIDDEN, 'hides-nobody', 'Unexpected list without entries, expected people to hide; write them, or take the variable away', { line: 1, column: 1 })]);
	return listed;
}

type Entry = Omit<z.output<typeof PERSON>, 'hidden'> & { hidden: boolean };

function entriesOf(text: string, list: Listed['list'], schema: z.ZodType<Entry>, messages: VFileMessage[]): Listed[] {
	// A name with a sign that is lost hides nobody.
	const broken = messages.filter(({ file, ruleId }) => file === list && ruleId === 'broken-utf-8');
	if (broken.length > 0) throw new ArchiveError(broken);
	const yaml = parseYaml(text, list, z.array(schema, 'a list of people').nullable(), messages, { guarded: true, most: WRITTEN });
	const entries = yaml.data ?? [];
	messages.push(...doubles(entries, list, yaml));
	return entries.map(({ handle, name, also, hidden }, index) => {
		const place = yaml.placeOf([index]);
		return { ...(handle && { handle }), ...(name && { name }), also, hidden, line: 'start' in place ? place.start.line : place.line, list };
	});
}

function doubles(entries: readonly Entry[], list: string, yaml: Yaml<unknown>): VFileMessage[] {
	const seen = new Map<string, number>();
	const found: VFileMessage[] = [];
	for (const [index, { handle, name, also }] of entries.entries()) {
		const own = { keys: handle === undefined ? ['name'] : ['handle'], written: handle ?? name };
		for (const { keys, written } of [own, ...also.map((other, at) => ({ keys: ['also', at], written: other }))]) {
			if (written === undefined) continue;
			const first = seen.get(written.toLowerCase()) ?? index;
			seen.set(written.toLowerCase(), first);
			if (first === index) continue;
			const reason = `Unexpected \`${written}\` in a second entry, expected it in one; the first is \`[${first}]\``;
			found.push(messageOn(list, 'duplicate-person', reason, yaml.placeOf([index, ...keys])));
		}
	}
	return found;
}

function isNamed({ handle, name }: { handle?: string | undefined; name?: string | undefined }): boolean {
	return handle !== undefined || name !== undefined;
}
