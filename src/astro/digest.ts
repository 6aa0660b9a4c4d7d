import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { habitsKey } from '../minutes/habits/key.ts';
import type { ArchiveSource, SourceFile } from '../source/model.ts';

/** What decides how a file is read, beside the file: these sources and the versions of what they import. */
const FOLDER = 'src/minutes';
const FILES = ['src/archive/targets.ts', 'src/archive/address.ts', 'src/archive/quotes.ts', 'src/archive/reading.ts', 'package.json', 'package-lock.json'];

/** Names a reading of a file: it changes whenever the file, its group's habits, the configuration, the base, whether comments are shown or the reader does. */
export async function digester(project: string, base: string, source: ArchiveSource, comments = false): Promise<(file: SourceFile) => string> {
	const shared = hash([await readerDigest(project), base, comments, source.config, source.people]);
	return ({ file, context: { habits, ...context }, provenance }) => hash([shared, context, habitsKey(habits), provenance, String(file), file.messages.map(({ reason }) => reason)]);
}

async function readerDigest(project: string): Promise<string> {
	const names = await readdir(join(project, FOLDER), { recursive: true });
	const paths = [...names.filter((name) => name.endsWith('.ts')).map((name) => join(FOLDER, name)).sort(), ...FILES];
	return hash(await Promise.all(paths.map(async (path) => [path, await readFile(join(project, path), 'utf8').catch(() => '')])));
}

/** Another name for anything else that JSON can say. */
export function hash(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
