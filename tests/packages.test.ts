import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Manifest {
	scripts: Record<string, string>;
	allowScripts: Record<string, boolean>;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
}

interface Locked {
	version: string;
	integrity?: string;
	license?: string;
	hasInstallScript?: true;
	os?: string;
	cpu?: string;
	bin?: Record<string, string>;
	link?: true;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
/** The Node of a clone: a package of its own, as what is published must not bring one. */
const nodeManifest = JSON.parse(readFileSync('packages/node/package.json', 'utf8')) as { private: boolean; optionalDependencies: Record<string, string> };
const pluginManifest = JSON.parse(readFileSync('packages/remark-minutes/package.json', 'utf8')) as { version: string; dependencies: Record<string, string> };
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
/** But for those of this repository. */
const locked = Object.fromEntries(Object.entries(packages).filter(([path, { link }]) => path.startsWith('node_modules/') && !link));
const direct = { ...manifest.dependencies, ...nodeManifest.optionalDependencies, ...manifest.devDependencies };
const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');

/** `1.2.3`, and `1.2.3-beta.4`. */
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** What the packages may be under. None of them asks anything of the archives that are built with them, nor of the sites. */
const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'];

/** Whose package.json does not say in `license`, and where it does. */
const ELSEWHERE: Readonly<Record<string, string>> = { format: 'MIT' };

test('every package is asked for in one exact version', () => {
	expect(Object.entries(direct).filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

test('every package is in the lockfile with the hash of its content', () => {
	expect(Object.entries(locked).filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
	expect(Object.entries(direct).filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

test('no package runs a script of its own when it is installed, but those that package.json allows and CONTRIBUTING names', () => {
	const named = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
	expect(named).toEqual(Object.keys(manifest.allowScripts));
	for (const name of named) expect(CONTRIBUTING).toContain(`\`${name}\` alone has an install script`);
	expect(readFileSync('.npmrc', 'utf8')).toContain('strict-allow-scripts=true');
});

test('the Node that runs the npm scripts is in the lockfile, for one platform each', () => {
	const nodes = Object.keys(nodeManifest.optionalDependencies).map((name) => locked[`node_modules/${name}`]);
	expect(nodes.map((node) => `${node?.os} ${node?.cpu}`)).toEqual(['darwin arm64', 'darwin x64', 'linux arm64', 'linux x64', 'win32 arm64', 'win32 x64']);
	for (const node of nodes) expect(Object.keys(node?.bin ?? {})).toEqual(['node']);
});

test('no Node is published: the package that brings it is private, and no other asks for it', () => {
	expect(nodeManifest.private).toBe(true);
	expect(manifest).not.toHaveProperty('optionalDependencies');
	const nodes = Object.keys(nodeManifest.optionalDependencies);
	expect(Object.keys({ ...manifest.dependencies, ...pluginManifest.dependencies }).filter((name) => nodes.includes(name) || name.startsWith('minutebook'))).toEqual([]);
});

test('the plugin alone has the version of the whole, and takes the packages that the whole is tested with', () => {
	expect(pluginManifest.version).toBe((manifest as { version?: string }).version);
	const taken = pluginManifest.dependencies;
	const differ = Object.keys(taken).filter((name) => {
		const [, major, minor = '0'] = /^\^(\d+)\.(\d+)/.exec(taken[name] ?? '') ?? [];
		const [own, ownMinor = '0'] = (manifest.dependencies[name] ?? '').split('.');
		return major !== own || Number(minor) > Number(ownMinor);
	});
	expect(differ).toEqual([]);
});

test('every package, on whatever platform, is under a licence of the list', () => {
	const others = Object.entries(locked).flatMap(([path, { license = ELSEWHERE[nameOf(path)] }]) => (isAllowed(license) ? [] : `${path}: ${license}`));
	expect(others).toEqual([]);
});

test('what is installed is under the licence that the lockfile says', () => {
	const installed = Object.keys(locked).filter((path) => existsSync(join(path, 'package.json')));
	expect(installed.length).toBeGreaterThan(300);
	const differ = installed.filter((path) => {
		const { license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { license?: string };
		return license !== locked[path]?.license;
	});
	expect(differ).toEqual([]);
});

test('CONTRIBUTING says of every package why it is here, and of no other', () => {
	const [, table = ''] = /<!-- packages -->\n(.*?)\n<!-- \/packages -->/s.exec(CONTRIBUTING) ?? [];
	const rows = table.split('\n').slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
	const named = rows.flatMap(([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
	expect(named.sort()).toEqual(Object.keys(direct).sort());
	for (const [, why] of rows) expect(why).not.toBe('');
});

test.each(readdirSync('.github/workflows'))('the workflow %s may only read, but for a job that runs nothing and publishes, and its actions are pinned by commit', (name) => {
	const text = readFileSync(join('.github/workflows', name), 'utf8');
	const { permissions, jobs } = parse(text) as { permissions: unknown; jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }> };
	expect(permissions).toEqual({ contents: 'read' });
	for (const { permissions: own, steps } of Object.values(jobs)) {
		if (Object.values(own ?? {}).includes('write')) {
			expect(own).toEqual({ pages: 'write', 'id-token': 'write' });
			expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
		}
		for (const { uses, with: given } of steps) {
			if (uses) expect(uses).toMatch(/@[\da-f]{40}$/);
			// Else the token stays in .git/config, beside what the tests of anybody's pull request run.
			if (uses?.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
		}
	}
});

test.each(readdirSync('.github/ISSUE_TEMPLATE'))('the issue form %s is one that GitHub shows', (name) => {
	const form = parse(readFileSync(join('.github/ISSUE_TEMPLATE', name), 'utf8')) as { name?: string; description?: string; body?: { type: string; id: string; attributes: { label: string } }[] };
	if (name === 'config.yml') return;
	expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
	for (const field of form.body ?? []) expect(field).toMatchObject({ type: expect.stringMatching(/^(?:input|textarea)$/), id: expect.any(String), attributes: { label: expect.any(String) } });
});

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** `Apache-2.0 AND MIT` asks for both. */
function isAllowed(license: string | undefined): boolean {
	return license?.split(' AND ').every((one) => LICENCES.includes(one)) ?? false;
}
