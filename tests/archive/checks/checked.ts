import { aboutOf } from '../../../src/archive/about.ts';
import { addressesUnder } from '../../../src/archive/address.ts';
import { check } from '../../../src/archive/checks/index.ts';
import { collect } from '../../../src/archive/collect.ts';
import { readingOf } from '../../../src/archive/reading.ts';
import { readArchive } from '../../../src/source/archive.ts';
import { directory } from '../../source/directory.ts';

/** What the rules find in an archive of these files, by their paths. */
export async function checked(files: Readonly<Record<string, string>>): Promise<ReturnType<typeof check>> {
	const source = await readArchive(await directory(files));
	const about = aboutOf(source);
	return check(collect(source.files.map((file) => readingOf(file).reading), about, addressesUnder('/')), about);
}
