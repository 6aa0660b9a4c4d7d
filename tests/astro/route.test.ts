import { expect, test } from 'vitest';
import { paramsOf, routeOf } from '../../src/astro/route.ts';
import { kindsFor } from '../../src/exports/index.ts';

test('a kind of file has a route with its names, and a file the parameters of its own', () => {
	expect(routeOf({ path: 'meetings/<group>/<date>.md' })).toBe('/meetings/[group]/[date].md');
	expect(paramsOf('/meetings/[group]/[date].md', 'meetings/tides/2020-01-02-2.md')).toEqual({ group: 'tides', date: '2020-01-02-2' });
	expect(paramsOf('/issues/[owner]/[name]/[number].json', 'issues/ebb/ebb.js/9.json')).toEqual({ owner: 'ebb', name: 'ebb.js', number: '9' });
	expect(paramsOf('/robots.txt', 'robots.txt')).toEqual({});
});

test('every kind has a route of its own, which ends as a file does: the dev server asks for a slash after others', () => {
	const routes = kindsFor({ origin: 'https://ebb.example.org' }).map(routeOf);
	expect(new Set(routes).size).toBe(routes.length);
	// A host reads `_headers` where it lies: no dev server is asked for it.
	expect(routes.filter((route) => !/\.\w+$/.test(route))).toEqual(['/_headers']);
});
