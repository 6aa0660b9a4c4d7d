import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A directory with these files, by their paths, until the test ends. */
export async function directory(files: Readonly<Record<string, string | Uint8Array>>, name = 'archive'): Promise<string> {
	const parent = await mkdtemp(join(tmpdir(), 'minutebook-'));
	onTestFinished(() => rm(parent, { recursive: true, force: true }));
	const root = join(parent, name);
	await mkdir(root);
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), content);
	}
	return root;
}
