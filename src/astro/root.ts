import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { archiveDirectory } from '../source/environment.ts';

/** The archive directory to build, absolute: `CONTENT_DIR`, else the working directory. */
export function contentDir(): string {
	return resolve(archiveDirectory());
}

/** Where what was read of an archive is kept between builds: one folder for each archive, never shared. */
export function cacheDirFor(root: string): string {
	const place = createHash('sha256').update(root).digest('hex').slice(0, 8);
	return `.cache/${basename(root).replace(/[^\w.-]/g, '_')}-${place}/`;
}
