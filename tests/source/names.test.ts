import { expect, test } from 'vitest';
import { whereOf } from '../../src/source/error.ts';
import { checkNames } from '../../src/source/names.ts';
import { groupsOf } from '../../src/source/layout.ts';

test('names that another file system loses or confuses are told, and others are not', () => {
	const long = `tide/${'a'.repeat(201)}.md`;
	const paths = ['tide/2023-05-11.md', 'tide/会议 (draft).md', 'tide/console.md', 'tide/a\nb.md', 'tide/\u202egnp.md', 'tide/aux.md', 'con/1.md', 'tide/12:00.md', 'tide/x. /1.md', long, 'tide/A.md', 'tide/a.md', 'tide/e\u0301.md', 'tide/\u00e9.md'];
	expect(checkNames(paths).map((message) => `${whereOf(message)} ${message.reason}`)).toEqual([
		'tide/a\nb.md Unexpected control sign in the name, expected letters, digits, dashes and dots; rename the file',
		'tide/\u202egnp.md Unexpected control sign in the name, expected letters, digits, dashes and dots; rename the file',
		'tide/aux.md Unexpected name `aux.md`, which Windows keeps for a device, expected another; rename the file',
		'con/1.md Unexpected name `con`, which Windows keeps for a device, expected another; rename the file',
		'tide/12:00.md Unexpected sign in the name `12:00.md` that Windows refuses, expected letters, digits, dashes and dots; rename the file',
		'tide/x. /1.md Unexpected sign in the name `x. ` that Windows refuses, expected letters, digits, dashes and dots; rename the file',
		`${long} Unexpected name of 204 bytes, expected at most 200; shorten it`,
		'tide/a.md Unexpected second file of this name but for case or accents, expected one; rename it or `tide/A.md`',
		'tide/\u00e9.md Unexpected second file of this name but for case or accents, expected one; rename it or `tide/e\u0301.md`',
	]);
});

test('a folder of any name is a group whose id is a folder anywhere', () => {
	const names = ['CON', 'aux', '..', '%2e%2e', 'a\nb', 'x'.repeat(250), '会'.repeat(80), 'Tide', 'tide', 'TIDE'];
	const ids = groupsOf(names.map((name) => `minutes/${name}/1.md`), [], 'archive').groups.map(({ id }) => id);
	expect(new Set(ids).size).toBe(names.length);
	for (const id of ids) expect(id).toMatch(/^(?!(?:con|aux|prn|nul)$)[a-z\d]+(?:-[a-z\d]+)*$/);
	for (const id of ids) expect(id.length).toBeLessThanOrEqual(126);
});
