import { createHash, createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The key of a clone of the project: outside the cache, which CI brings along from other branches, and in no commit. */
const FILE = '.cache-key';
/** A secret that machines which share a cache have in common. */
const VARIABLE = 'MINUTEBOOK_CACHE_KEY';
const KEY = /^[0-9a-f]{64}$/;
/** Pages are made by another copy of this module than the one that reads the archive. */
const HELD = Symbol.for('minutebook.cache-key');

/**
 * What shows that a text was put into the cache under this name by a build with this key. A plain digest would tell
 * damage; but whoever can write to a cache can write a digest as well, and what stands there is published as the words
 * of people. So a cache from elsewhere is read anew, which costs little, unless `MINUTEBOOK_CACHE_KEY` is the same there.
 */
export function sealOf(name: string, text: string | Uint8Array): string {
	return createHmac('sha256', cacheKey()).update(`${name}\n`).update(text).digest('hex');
}

/** Whether a seal is that of this text under this name. */
export function fits(seal: string, name: string, text: string | Uint8Array): boolean {
	const given = Buffer.from(seal, 'hex');
	const right = Buffer.from(sealOf(name, text), 'hex');
	return given.length === right.length && timingSafeEqual(given, right);
}

/** Writes a text under a name and its seal, moved into place: a build that is stopped leaves no half file under a finished name. */
export function writeSealed(file: string, name: string, text: string): void {
	const part = `${file}.${process.pid}.part`;
	writeFileSync(part, `${sealOf(name, text)}\n${text}`);
	renameSync(part, file);
}

/** The text of a file that was sealed under this name; nothing where there is none, or where it is otherwise than it was written. */
export function readSealed(file: string, name: string): string | undefined {
	return opened(file, name)?.toString('utf8');
}

/** The bytes of a file without the seal they begin with; nothing where that does not fit. */
export function opened(file: string, name: string): Buffer | undefined {
	let written: Buffer;
	try {
		written = readFileSync(file);
	} catch {
		return undefined;
	}
	const end = written.indexOf('\n');
	const text = written.subarray(end + 1);
	return fits(written.toString('latin1', 0, Math.max(end, 0)), name, text) ? text : undefined;
}

function cacheKey(): KeyObject {
	const held = globalThis as { [HELD]?: KeyObject };
	return (held[HELD] ??= createSecretKey(keyFrom(process.env[VARIABLE])));
}

function keyFrom(secret: string | undefined): Buffer {
	if (secret) return createHash('sha256').update(secret).digest();
	const written = read();
	if (KEY.test(written)) return Buffer.from(written, 'hex');
	const key = randomBytes(32);
	try {
		// Moved into place: a build that is stopped leaves no half key.
		const part = `${FILE}.${process.pid}.part`;
		writeFileSync(part, key.toString('hex'), { mode: 0o600 });
		renameSync(part, FILE);
	} catch {
		// Then what is cached now is for this run alone.
	}
	return key;
}

function read(): string {
	try {
		return readFileSync(FILE, 'utf8').trim();
	} catch {
		return '';
	}
}
