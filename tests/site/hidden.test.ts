import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheDirFor } from '../../src/astro/root.ts';
import { minutes } from '../cli/command.ts';
import { redactor } from '../../src/source/redact.ts';
import { HIDDEN, spellingsOf } from '../source/spellings.ts';
import { buildAlone } from './build.ts';

/** Every spelling that is taken out and not only told, in prose, in an action, in a topic and in a list of people. */
const { redact } = redactor(HIDDEN.map((person) => ({ ...person, also: [] })));
const SPELLINGS = HIDDEN.flatMap((person) => Object.values(spellingsOf(person, 11))).filter((written) => redact(written) !== written && secretsIn(redact(`of ${written} and`)).length === 0);
const INLINE = SPELLINGS.filter((written) => !written.includes('\n'));

const FILES: Readonly<Record<string, string>> = {
	'archive.yml': `title: Minutes of ${HIDDEN[0]?.name}\nurl: https://ebb.example.org\nrepo: ebb/minutes\ngroups:\n  - id: tides\n    name: Tide Group\n    repo: ebb/tides\n`,
	'minutes/tides/2020-01-02.md': `# Tide Group 2020-01-02\n\n## Present\n\n* Ada Lindqvist @adalind\n${HIDDEN.map(({ handle, name }) => `* ${name} (@${handle})\n`).join('')}\n## Agenda\n\n### The gauge #12\n\n${SPELLINGS.map((written) => `This is of ${written} and the tide.\n\n`).join('')}`,
	'minutes/tides/2020-02-06.md': `# Tide Group 2020-02-06\n\n## Present\n\n${INLINE.map((written) => `* ${written}\n`).join('')}\n## Agenda\n\n${INLINE.map((written, index) => `### Work of ${written} #${index + 1}\n\n* ACTION: ${written} to mend it\n* DECISION: ask ${written}\n\n`).join('')}`,
	'minutes/tides/2020-03-05-zuzka-vornholt.md': '# Tide Group 2020-03-05\n\n## Present\n\n* Ada Lindqvist @adalind\n\n## Agenda\n\n* The gauge #12\n',
};
const LIST = HIDDEN.map(({ handle, name }) => `- handle: ${handle}\n  name: ${name}\n  hidden: true\n`).join('');

let place: string;
let archive: string;
let outDir: string;
let output: string;

beforeAll(async () => {
	place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	archive = join(place, 'archive');
	outDir = join(place, 'dist');
	for (const [path, text] of Object.entries(FILES)) {
		await mkdir(dirname(join(archive, path)), { recursive: true });
		await writeFile(join(archive, path), text);
	}
	// They were shown before, and a build that was stopped left what it had begun.
	await buildAlone(archive, outDir);
	await writeFile(join(cacheDirFor(archive), 'html/0123.md.4.part'), FILES['minutes/tides/2020-01-02.md'] ?? '');
	await writeFile(join(archive, 'people.yml'), LIST);
	output = await buildAlone(archive, outDir);
}, 300_000);
afterAll(async () => {
	await rm(cacheDirFor(archive), { recursive: true, force: true });
	await rm(place, { recursive: true, force: true });
});

test('of more than 200 spellings no byte is left in a site, its index and database unpacked, nor in what the build printed', async () => {
	expect(SPELLINGS.length).toBeGreaterThan(400);
	expect(await leaksIn(outDir)).toEqual([]);
	expect(secretsIn(output)).toEqual([]);
});

test('the cache keeps nothing of somebody who was shown before', async () => {
	expect(await leaksIn(cacheDirFor(archive))).toEqual([]);
});

test('what is exported without a site does not have them either', async () => {
	const { stdout, stderr } = await minutes(['export', '--root', archive, '--out', join(place, 'exported')]);
	expect(secretsIn(stdout + stderr)).toEqual([]);
	expect(await leaksIn(join(place, 'exported'))).toEqual([]);
});

test('the scan finds them where they are', async () => {
	expect(await leaksIn(archive)).not.toEqual([]);
	expect(secretsIn('%C5%81ukasz &#x5A;uzka FERROW')).toEqual(['ferrow', 'lukasz', 'zuzka']);
});

async function leaksIn(folder: string): Promise<string[]> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	expect(files.length).toBeGreaterThan(2);
	const leaks: string[] = [];
	for (const file of files) {
		const found = [...new Set([file.slice(folder.length), ...unpacked(file, await readFile(file))].flatMap(secretsIn))];
		if (found.length > 0) leaks.push(`${file.slice(folder.length)}: ${found.join(', ')}`);
	}
	return leaks;
}

/** A file's bytes as text, and what is packed in it: compressed as a whole, in the parts of a picture, in the rows of a database. */
function unpacked(path: string, bytes: Buffer): string[] {
	const whole = [gunzipSync, inflateSync, brotliDecompressSync].flatMap((unpack) => attempt(() => unpack(bytes)));
	return [...[bytes, ...whole, ...(bytes.subarray(1, 4).toString() === 'PNG' ? chunksOf(bytes) : [])].flatMap((content) => [content.toString('utf8'), content.toString('utf16le')]), ...(bytes.subarray(0, 6).toString() === 'SQLite' ? rowsOf(path) : [])];
}

/** The texts of a PNG: `tEXt`, `iTXt` and, packed, `zTXt`. */
function chunksOf(png: Buffer): Buffer[] {
	const chunks: Buffer[] = [];
	for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at)) {
		const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
		if (!/^(?:tEXt|iTXt|zTXt)$/.test(png.subarray(at + 4, at + 8).toString('latin1'))) continue;
		chunks.push(data, ...attempt(() => inflateSync(data.subarray(data.indexOf(0) + 2))));
	}
	return chunks;
}

function rowsOf(path: string): string[] {
	const database = new DatabaseSync(path, { readOnly: true });
	const tables = database.prepare('SELECT name FROM sqlite_schema WHERE type = \'table\'').all().map(({ name }) => String(name));
	const rows = tables.flatMap((table) => attempt(() => database.prepare(`SELECT * FROM "${table}"`).all()).flat());
	database.close();
	return rows.flatMap((row) => Object.values(row)).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)));
}

function attempt<Value>(run: () => Value): Value[] {
	try {
		return [run()];
	} catch {
		return [];
	}
}

/** Which of their handles and longer words a text has, by a way of its own: with escapes read, plain, without tags and what has no width. */
function secretsIn(text: string): string[] {
	const read = text
		.replace(/&#x([\da-f]{1,5});/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replace(/&#(\d{1,6});/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
		.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
		.replace(/(?:%[\da-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
	const forms = [read, read.replace(/<[^<>]*>/g, '')].map(plain);
	const secrets = HIDDEN.flatMap(({ handle, name }) => [handle, ...plain(name).split(/[^\p{L}]+/u).filter((word) => [...word].length > 4)]);
	return [...new Set(secrets)].filter((secret) => forms.some((form) => form.includes(secret)));
}

function plain(text: string): string {
	return text.toLowerCase().normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('ı', 'i').replaceAll('ς', 'σ').replaceAll('’', '\'');
}
