import type { Archive } from '../archive/model.ts';
import type { Database } from '../exports/database.ts';
import { databaseOf } from '../exports/sqlite/index.ts';
import { sqliteBytes } from '../sqlite/write.ts';
import { getArchive, site, sourceOf } from './archive.ts';
import { allRead, untracked } from './tracked.ts';

type Bytes = Uint8Array<ArrayBuffer>;
let built: { archive: Archive; bytes: Promise<Bytes> } | undefined;

/** The bytes of the archive's database, made once: the file that is published, and what the examples on its page ask. */
export async function getDatabase(make?: () => Promise<Database>): Promise<Bytes> {
	const archive = await getArchive();
	const rows = make ?? (() => databaseOf(archive, site, sourceOf));
	if (built?.archive !== archive) built = { archive, bytes: untracked(async () => sqliteBytes(await rows())) };
	allRead();
	return built.bytes;
}
