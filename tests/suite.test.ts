import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SLOW } from '../vitest.config.ts';

/** Of what builds a site, opens a browser, packs and installs, or reads all real minutes. */
const BUILDS = /from '\.{1,2}\/(?:site\/)?(?:build|built|browser|sample|dev|packed)\.ts'|\bCORPUS\b/;

const files = globSync('tests/**/*.test.ts').map((path) => path.replaceAll('\\', '/'));
const isOf = (pattern: string, path: string) => (pattern.endsWith('/**') ? path.startsWith(pattern.slice(0, -2)) : path === pattern);

test('`npm run test:fast` has every test but those that build a site, open a browser, install a package or read all real minutes', () => {
	const building = files.filter((path) => BUILDS.test(readFileSync(path, 'utf8')));
	expect(building.length).toBeGreaterThan(20);
	expect(building.filter((path) => !SLOW.some((pattern) => isOf(pattern, path)))).toEqual([]);
	expect(SLOW.filter((pattern) => !files.some((path) => isOf(pattern, path)))).toEqual([]);
});
