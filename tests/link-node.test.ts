import { spawnSync } from 'node:child_process';
import { access, chmod, readlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { directory } from './source/directory.ts';

const SCRIPT = resolve('.ci/link-node.mjs');
const PACKAGE = JSON.stringify({ optionalDependencies: { 'node-elsewhere': '24.0.0', 'node-here': '24.0.0' } });

test('after an install the Node that fits is what npm runs', async () => {
	const root = await directory({ 'packages/node/package.json': PACKAGE, 'node_modules/node-here/bin/node': '#!/bin/sh\necho v24.0.0\n', 'node_modules/.bin/node': 'another' });
	await chmod(join(root, 'node_modules/node-here/bin/node'), 0o755);
	expect(link(root)).toEqual({ output: '', code: 0 });
	expect(await readlink(join(root, 'node_modules/.bin/node'))).toBe('../node-here/bin/node');
});

test.each([
	{ title: 'is none', files: {} },
	{ title: 'is one that does not run here', files: { 'node_modules/node-here/bin/node': '#!/bin/sh\nexit 127\n' } },
])('where there $title, the user\'s own Node stays', async ({ files }) => {
	const root = await directory({ 'packages/node/package.json': PACKAGE, 'node_modules/.bin/astro': '', 'node_modules/.bin/node': 'another', ...files });
	expect(link(root)).toEqual({ output: '', code: 0 });
	await expect(access(join(root, 'node_modules/.bin/node'))).rejects.toThrow('ENOENT');
});

function link(cwd: string): { output: string; code: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT], { cwd, encoding: 'utf8' });
	return { output: stdout + stderr, code: status };
}
