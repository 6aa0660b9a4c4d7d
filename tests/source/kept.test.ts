import { chmod, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readArchive } from '../../src/source/archive.ts';
import { keepAddresses, keepingInWords } from '../../src/source/keep.ts';
import { directory } from './directory.ts';

const MINUTES = { 'tide/2024-05-02.md': '# Tide group, 2024-05-02\n' };

test.each([
	['meetings:\n  tide/1:\n    file: a.md\n  tide/1:\n    file: b.md\n', 'addresses.yml:4:3 Unexpected YAML that cannot be read: Map keys must be unique; correct the line, or what stands before it'],
	['meetings:\n  tide/1: a.md\n', 'addresses.yml:2:11 Unexpected `a.md` for `meetings.tide/1`, expected a mapping with `file`, `words`, `id`, `gone` and `items`, or with `now`'],
	['<<<<<<< HEAD\nmeetings:\n=======\n>>>>>>> x\n', 'addresses.yml:1:1 Unexpected YAML'],
])('what is no list of addresses ends the reading with its line', async (text, message) => {
	await expect(readArchive(await directory({ ...MINUTES, 'addresses.yml': text }))).rejects.toThrow(message);
});

test('it is no minutes and no skipped file', async () => {
	const { files, skipped, kept, messages } = await readArchive(await directory({ ...MINUTES, 'addresses.yml': '# none yet\n' }));
	expect([files.length, skipped, kept, messages]).toEqual([1, [], { groups: [], meetings: [], people: [] }, []]);
});

test('addresses that name somebody hidden are forgotten', async () => {
	const root = await directory({
		'tide/2024-05-02.md': '# Tide group, 2024-05-02\n\n- Zuzka Vornholt (@zvornholt)\n',
		'people.yml': '- handle: zvornholt\n  name: Zuzka Vornholt\n  hidden: true\n',
		'addresses.yml': 'groups:\n  zvornholt: minutes/z\nmeetings:\n  tide/zuzka-vornholt:\n    file: a.md\n  tide/2024-05-02:\n    file: tide/Zuzka Vornholt.md\n    items:\n      zuzka-vornholt: abcdefg\n      charter: gfedcba\npeople:\n  zvornholt: "@zvornholt"\n  zuzka-vornholt: Zuzka Vornholt\n  ada: Ada\n',
	});
	const { kept, messages } = await readArchive(root);
	expect(kept).toEqual({
		groups: [],
		meetings: [{ address: 'tide/2024-05-02', file: 'tide/name_removed.md', items: [{ anchor: 'charter', notes: 'gfedcba' }] }],
		people: [{ slug: 'ada', written: 'Ada' }],
	});
	expect(messages).toEqual([]);
});

test.each([['Ina Vorn', ['determination']], ['Ina Vor', ['determination', 'vornium']]])('an address within which a word of %s stands is forgotten, unless it has fewer than four letters', async (name, left) => {
	const root = await directory({ 'tide/2024-05-02.md': `# Tide group, 2024-05-02\n\n- ${name}\n`, 'people.yml': `- name: ${name}\n  hidden: true\n`, 'addresses.yml': 'groups:\n  determination: minutes/d\n  vornium: minutes/v\n' });
	expect((await readArchive(root)).kept?.groups.map(({ id }) => id)).toEqual(left);
});

test('a folder keeps the id of its group when another of that name comes', async () => {
	const files = { 'b/tide group/2024-05-02.md': '# Tide group\n', 'a/tide-group/2024-05-02.md': '# Tide group\n', 'x.md': '# X 2024-05-02\n' };
	const ids = async (kept: string) => (await readArchive(await directory({ ...files, 'addresses.yml': kept }))).config.groups.map(({ id, paths: [path] }) => [path, id]);
	expect(await ids('groups:\n  b: b\n')).toContainEqual(['b', 'b']);
	expect(await ids('groups:\n  old: a\n')).toContainEqual(['a', 'old']);
});

test('it is written where archive.yml or an older one is, whole, and only when it is another', async () => {
	// The second is what a build that was stopped left.
	const root = await directory({ 'archive.yml': 'title: Ebb\n', '.addresses.yml.12.part': 'people:\n  ada: Ada\n' });
	vi.stubEnv('CI', '');
	expect(await keepAddresses(root, 'people:\n')).toEqual({ done: 'written' });
	expect(await keepAddresses(root, 'people:\n')).toEqual({ done: 'same' });
	await writeFile(join(root, 'addresses.yml'), 'people:\r\n');
	expect(await keepAddresses(root, 'people:\n')).toEqual({ done: 'same' });
	expect([await readdir(root), await keepAddresses(await directory({ 'addresses.yml': '' }), 'people:\n')]).toEqual([['addresses.yml', 'archive.yml'], { done: 'written' }]);
	vi.unstubAllEnvs();
});

test('it is left, and that is told in one line, where nobody said that the folder is an archive, and in CI unless asked', async () => {
	const [plain, archive] = [await directory(MINUTES), await directory({ 'archive.yml': 'title: Ebb\n' })];
	vi.stubEnv('CI', '');
	expect(await keepAddresses(plain, 'people:\n')).toEqual({ left: 'there is no `archive.yml` beside it' });
	vi.stubEnv('CI', 'true');
	const left = await keepAddresses(archive, 'people:\n');
	expect(keepingInWords(left)?.line).toBe('addresses.yml is not up to date and was left so, as this is CI: run `minutes addresses` on the archive and commit the file, so that no address comes to mean something else');
	expect([await readdir(plain), await readdir(archive), await keepAddresses(archive, 'people:\n', true)]).toEqual([['tide'], ['archive.yml'], { done: 'written' }]);
	vi.unstubAllEnvs();
});

test('it is never written through a symbolic link, nor where it cannot be', async () => {
	const root = await directory({ 'a/archive.yml': 'title: Ebb\n', 'b/archive.yml': 'title: Ebb\n', 'outside.yml': 'mine\n' });
	vi.stubEnv('CI', '');
	await symlink('../outside.yml', join(root, 'a/addresses.yml'));
	expect([await keepAddresses(join(root, 'a'), 'people:\n'), await readFile(join(root, 'outside.yml'), 'utf8')]).toEqual([{ left: 'it is no regular file' }, 'mine\n']);
	await mkdir(join(root, 'b/addresses.yml'));
	expect(await keepAddresses(join(root, 'b'), 'people:\n')).toEqual({ left: 'it is no regular file' });
	vi.unstubAllEnvs();
	if (process.getuid?.() === 0) return console.log('not as root, who may write everywhere');
	await chmod(join(root, 'b'), 0o555);
	expect(await keepAddresses(join(root, 'b'), 'people:\n', true)).toEqual({ left: 'it is no regular file' });
});
