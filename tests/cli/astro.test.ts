import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ASTRO, environment } from '../site/build.ts';
import { directory } from '../source/directory.ts';

/** Whoever asks the network for something, in place of Node's own `fetch`. */
const TRAP = `data:text/javascript,${encodeURIComponent('globalThis.fetch = async (address) => { console.log(`asked ${address}`); throw new Error("no network"); };')}`;

/** Runs a command of Astro on an archive that is not there: it has told its makers all it would before it finds out. */
function astro(script: string, root: string): { output: string; code: number | null } {
	const { ASTRO_TELEMETRY_DISABLED: _, CI: __, ...env } = environment();
	const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', TRAP, script, 'build', '--outDir', join(root, 'dist')], {
		encoding: 'utf8',
		env: { ...env, CONTENT_DIR: join(root, 'nope'), XDG_CONFIG_HOME: root, HOME: root },
	});
	return { output: stdout + stderr, code: status };
}

test.each([
	{ title: 'as the npm scripts run it', script: resolve('src/cli/astro.mjs'), says: /^(?!.*(?:asked |telemetry|anonymous))/is },
	{ title: 'run by itself, but for its notice', script: ASTRO, says: /^(?!.*asked )/is },
])('Astro tells nobody anything, $title', async ({ script, says }) => {
	const { output, code } = astro(script, await directory({}));
	expect(output).toContain('expected the directory of an archive of minutes');
	expect(output).toMatch(says);
	expect(code).toBe(1);
});

test('a Node that is too old is told in one line', async () => {
	const root = await directory({ 'old.mjs': 'Object.defineProperty(process.versions, "node", { value: "22.15.0" });\n' });
	for (const name of ['astro', 'minutes']) {
		const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', join(root, 'old.mjs'), resolve(`src/cli/${name}.mjs`), 'build'], { encoding: 'utf8' });
		expect({ stdout, stderr, status }).toEqual({
			stdout: '',
			stderr: `${name}: Unexpected Node 22.15.0, expected 22.16 or later, or 24; \`npm ci\` brings one for \`npm run\` on most platforms, else install one\n`,
			status: 2,
		});
	}
});
