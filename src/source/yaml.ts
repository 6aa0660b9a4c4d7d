import type { Point, Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { oneLetterOff, twoLettersSwapped } from '../minutes/spelling.ts';
import { ArchiveError, messageOn } from './error.ts';
import { readOwnFile } from './own-file.ts';
import { namesIn } from './within.ts';

type Keys = readonly PropertyKey[];

export interface Yaml<Data> {
	data: Data;
	/** Where a value stands, or the nearest thing around it. */
	placeOf(keys: Keys): Position | Point;
}

/**
 * Reads a YAML file of the archive and checks it against a schema of strict objects, whose error texts say what was
 * expected, keys between backticks. Undefined where there is no such file. Unknown keys become messages and are left
 * out; anything else that is wrong throws `ArchiveError`, each problem with its line and column.
 */
export async function readYaml<Data>(root: string, path: string, schema: z.ZodType<Data>, messages: VFileMessage[], { most = Infinity } = {}): Promise<Yaml<Data> | undefined> {
	expectNoOther(root, path);
	const text = textOf(root, path, messages);
	return text === undefined ? undefined : parseYaml(text, path, schema, messages, { most });
}

/**
 * The same of a text. With `guarded`, of which nothing may be passed over and nobody be named: unknown keys throw too,
 * and no message quotes a word that stands there but keys that are near a known one. With `most`, of more lines than that
 * none is read.
 */
export function parseYaml<Data>(text: string, path: string, schema: z.ZodType<Data>, messages: VFileMessage[], { guarded = false, most = Infinity } = {}): Yaml<Data> {
	expectFewLines(text, path, most);
	const lines = new LineCounter();
	const document = parsed(text, path, lines);
	if (document.errors.length > 0) throw new ArchiveError(document.errors.slice(0, TOLD).map((error) => broken(error, path, lines, guarded)));
	const placeOf = (keys: Keys, key = false): Position | Point => place(document, keys, key, lines);
	expectPlainKeys(document, path, lines);
	const written = valueOf(document, path, guarded);
	const unknown: VFileMessage[] = [];
	for (const issue of schema.safeParse(written).error?.issues ?? []) {
		// `!!binary` is bytes and has no keys of anybody's.
		if (issue.code !== 'unrecognized_keys' || ArrayBuffer.isView(at(written, issue.path))) continue;
		for (const key of issue.keys) {
			const keys = [...issue.path, key];
			const near = nearestTo(key, issue.message);
			const found = guarded && !near ? `Unexpected key in \`${nameOf(issue.path)}\`` : `Unexpected key \`${nameOf(keys)}\``;
			unknown.push(messageOn(path, 'unknown-key', `${found}, expected ${issue.message}; ${near ? `write \`${near}\`` : 'correct'} or remove it`, placeOf(keys, true)));
			delete (at(written, issue.path) as Record<string, unknown>)[key];
		}
	}
	const checked = schema.safeParse(written);
	if (!guarded) messages.push(...unknown.sort(byLine));
	if (checked.success && !(guarded && unknown.length > 0)) return { data: checked.data, placeOf };
	const wrong = (checked.error?.issues ?? []).map((issue) => {
		const { path: keys, message } = issue;
		if (issue.code !== 'invalid_key') return messageOn(path, 'wrong-value', reasonOf(at(written, keys), keys, message, guarded), placeOf(keys));
		const found = guarded ? 'key' : `key \`${shortened(String(keys.at(-1)))}\``;
		return messageOn(path, 'wrong-value', `Unexpected ${found} in \`${nameOf(keys.slice(0, -1))}\`, expected ${issue.issues[0]?.message ?? message}`, placeOf(keys, true));
	});
	throw new ArchiveError([...unknown, ...wrong].sort(byLine));
}

/** Faults of one file that are told: the rest mostly follows from them. */
const TOLD = 20;

/** Lines of a file that people write: reading YAML takes its time. */
export const WRITTEN = 20_000;

function expectFewLines(text: string, path: string, most: number): void {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
	if (line <= most) return;
	throw new ArchiveError([messageOn(path, 'too-large', `Unexpected file of ${line.toLocaleString('en')} lines, expected ${most.toLocaleString('en')} at most; take out what is not needed`, { line: most + 1, column: 1 })]);
}

/** Lists within lists without end exhaust the parser, which says so many times. */
function parsed(text: string, path: string, lines: LineCounter): Document {
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: true });
	if (!document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return document;
	throw new ArchiveError([messageOn(path, 'broken-yaml', 'Unexpected YAML that is nested too deep to be read, expected a few levels; correct or remove what is nested', { line: 1, column: 1 })]);
}

function byLine(a: VFileMessage, b: VFileMessage): number {
	return (a.line ?? 0) - (b.line ?? 0);
}

/** The key of the expected ones that was meant: in another case, a letter off, or begun alike. */
function nearestTo(key: string, expected: string): string | undefined {
	const written = key.trim().toLowerCase();
	const known = [...expected.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
	return known.find((name) => name === written || oneLetterOff(name, written) || twoLettersSwapped(name, written))
		?? known.find((name) => written.length >= BEGUN && name.startsWith(written.slice(0, BEGUN)));
}

/** Letters that `hide`, `hiding` and `hidden` share. */
const BEGUN = 3;

/** The text of a file of the archive that is read as YAML; undefined where there is none. Throws `ArchiveError`. */
export function textOf(root: string, path: string, messages: VFileMessage[]): string | undefined {
	return readOwnFile(root, path, 'YAML', messages);
}

/** Settings that nobody reads would surprise more than a refusal. */
export function expectNoOther(root: string, path: string): void {
	const other = namesIn(root).find((name) => name !== path && meantFor(name, path));
	if (other) throw new ArchiveError([messageOn(other, 'misnamed-file', `Unexpected name, expected \`${path}\`; rename the file`)]);
}

/** `People.yml`, `people.yaml`, `people.yml.txt`, `poeple.yml` for `people.yml`; not `people.md`, which is minutes. */
export function meantFor(name: string, path: string): boolean {
	const written = name.normalize('NFKC').trim().toLowerCase();
	const stem = SETTINGS.exec(written)?.[1];
	const expected = path.slice(0, path.indexOf('.'));
	return stem !== undefined && (stem === expected || oneLetterOff(stem, expected) || twoLettersSwapped(stem, expected));
}

/** `people.yaml`, `.people.yml`, `people.json`, `people.yml.txt`: a file of settings, by its name without what is after it. */
const SETTINGS = /^\.?([a-z]{1,20})\.(?:ya?ml|json|toml|ini)(?:\.txt)?$/;

function broken({ message, code, pos }: YAMLError, path: string, lines: LineCounter, guarded: boolean): VFileMessage {
	const advice = code === 'BAD_SCALAR_START' ? 'put the value in quotes' : 'correct the line, or what stands before it';
	const { line, col: column } = lines.linePos(pos[0]);
	return messageOn(path, 'broken-yaml', `Unexpected YAML that cannot be read: ${guarded ? message.replace(QUOTED, 'what stands there') : message}; ${advice}`, { line, column });
}

/** In the parser's messages, what of the text they repeat: the end of one, after a colon. */
const QUOTED = /(?<=[\w)]: ).*$/s;

/** Throws `ArchiveError` where a list or a mapping is a key: written as text, lists within lists as keys take a time without end. */
function expectPlainKeys(document: Document, path: string, lines: LineCounter): void {
	visit(document, {
		Pair(_, { key }) {
			if (!isCollection(key)) return;
			const { line, col } = lines.linePos(key.range?.[0] ?? 0);
			throw new ArchiveError([messageOn(path, 'wrong-value', 'Unexpected list or mapping as a key, expected text; put text in quotes', { line: Math.max(1, line), column: Math.max(1, col) })]);
		},
	});
}

/** Anchors that multiply without end are refused by the parser's own count. */
function valueOf(document: Document, path: string, guarded: boolean): unknown {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		throw new ArchiveError([messageOn(path, 'broken-yaml', `Unexpected YAML that cannot be read: ${guarded ? (error as Error).message.replace(QUOTED, 'what stands there') : (error as Error).message}`, { line: 1, column: 1 })]);
	}
}

function reasonOf(value: unknown, keys: Keys, expected: string, guarded: boolean): string {
	const name = nameOf(keys);
	if (value === undefined) return `Missing \`${name}\`, expected ${expected}`;
	const advice = typeof value === 'number' || typeof value === 'boolean' ? '; put text in quotes' : '';
	const found = Array.isArray(value) ? 'a list' : value === null ? 'nothing' : ArrayBuffer.isView(value) ? 'bytes' : typeof value === 'object' ? 'a mapping' : guarded && typeof value === 'string' ? 'text' : `\`${shortened(String(value))}\``;
	return `Unexpected ${found}${name ? ` for \`${name}\`` : ''}, expected ${expected}${advice}`;
}

/** `groups[1].path`. */
function nameOf(keys: Keys): string {
	return keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(String(key))}`)).join('').replace(/^\./, '');
}

/** A message quotes no more than one can read. */
function shortened(text: string): string {
	return text.length <= 80 ? text : `${[...text.slice(0, 80)].slice(0, -1).join('')}…`;
}

function at(data: unknown, keys: Keys): unknown {
	return keys.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function place(document: Document, keys: Keys, key: boolean, lines: LineCounter): Position | Point {
	for (let length = keys.length; length >= 0; length--) {
		const above = length === 0 ? undefined : document.getIn(keys.slice(0, length - 1), true);
		const pair = isMap(above) ? above.items.find((item) => isScalar(item.key) && String(item.key.value) === String(keys[length - 1])) : undefined;
		const node = key && pair ? pair.key : document.getIn(keys.slice(0, length), true);
		const range = isNode(node) ? node.range : undefined;
		if (!range) continue;
		const [start, end] = [lines.linePos(range[0]), lines.linePos(range[1])];
		return { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } };
	}
	return { line: 1, column: 1 };
}
