import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readArchive } from '../../src/program/archive.ts';
import { directory } from '../source/directory.ts';
import { commit, git, importTo, minutesOf, repository } from './repository.ts';

const ONE = minutesOf('2024-05-02');
const TWO = minutesOf('2024-05-09', 'almanac');

/** An archive with one source. */
function archiveOf(repo: string, more: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}): Promise<string> {
	const keys = Object.entries({ repo, folder: 'meetings', group: 'tide', ...more }).filter(([, value]) => value !== '');
	return directory({ 'archive.yml': `title: Ebbline\nsources:\n  - ${keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n    ')}\n`, ...files });
}

/** Every file of an archive but its settings, with its text. */
async function filesIn(root: string): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name).slice(root.length + 1);
		if (entry.isFile() && !path.startsWith('.') && path !== 'archive.yml') found[path] = await readFile(join(root, path), 'latin1');
	}
	return found;
}

test('import copies the minutes of a folder, and keeps what was taken', async () => {
	const upstream = await repository({ 'meetings/2024-05-02.md': ONE, 'meetings/2024/2024-05-09.md': TWO, 'meetings/README.md': '# About', 'meetings/map.png': 'x', 'meetings/.draft.md': ONE, 'meetings/node_modules/a.md': ONE, 'docs/guide.md': '# Guide' });
	const root = await archiveOf(upstream);
	expect(await importTo(root)).toEqual({ out: ['added    minutes/tide/2024-05-02.md', 'added    minutes/tide/2024/2024-05-09.md', '2 added from 1 source'], err: [], code: 0 });
	const head = git(upstream, ['rev-parse', 'HEAD']);
	expect(await filesIn(root)).toEqual({
		'minutes/tide/2024-05-02.md': ONE,
		'minutes/tide/2024/2024-05-09.md': TWO,
		'sources.lock.yml': `# What \`minutebook import\` took: of each file Git's name of its bytes, upstream at that commit.
# Written by it; commit it with the minutes.
- repo: ${upstream}
  folder: meetings
  ref: HEAD
  commit: ${head}
  to: minutes/tide
  files:
    2024-05-02.md: ${git(upstream, ['rev-parse', 'HEAD:meetings/2024-05-02.md'])}
    2024/2024-05-09.md: ${git(upstream, ['rev-parse', 'HEAD:meetings/2024/2024-05-09.md'])}
`,
	});
	expect(await readdir(join(root, '.minutebook'))).toEqual(['.gitignore']);
});

test('a second import that finds nothing says so and writes nothing', async () => {
	const root = await archiveOf(await repository({ 'meetings/2024-05-02.md': ONE }));
	await importTo(root);
	const before = await Promise.all(['minutes/tide/2024-05-02.md', 'sources.lock.yml'].map(async (path) => (await stat(join(root, path))).mtimeMs));
	expect(await importTo(root)).toEqual({ out: [], err: ['nothing new from 1 source'], code: 0 });
	expect(await Promise.all(['minutes/tide/2024-05-02.md', 'sources.lock.yml'].map(async (path) => (await stat(join(root, path))).mtimeMs))).toEqual(before);
});

test('what was added, changed, renamed and removed upstream is told and done', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE, 'meetings/b.md': TWO, 'meetings/c.md': minutesOf('2024-05-16', 'harbour'), 'meetings/d.md': minutesOf('2024-05-23', 'mist') });
	const root = await archiveOf(upstream);
	await importTo(root);
	const renamed = `${TWO}  - One more line\n`;
	await commit(upstream, { 'meetings/a.md': `${ONE}\nMore.\n`, 'meetings/b.md': undefined, 'meetings/2024/b.md': renamed, 'meetings/c.md': undefined, 'meetings/e.md': '# Gauge, 2024-06-06\n\nNothing alike.\n' });
	expect(await importTo(root, '--dry-run')).toMatchObject({ out: expect.arrayContaining(['would be 1 added, 1 changed, 1 renamed, 1 removed from 1 source']), code: 0 });
	expect(Object.keys(await filesIn(root))).toContain('minutes/tide/c.md');
	expect(await importTo(root)).toEqual({
		out: [
			'added    minutes/tide/e.md',
			'changed  minutes/tide/a.md',
			'renamed  minutes/tide/b.md → minutes/tide/2024/b.md',
			'removed  minutes/tide/c.md',
			'1 added, 1 changed, 1 renamed, 1 removed from 1 source',
		],
		err: [],
		code: 0,
	});
	const { 'sources.lock.yml': _, ...files } = await filesIn(root);
	expect(files).toEqual({ 'minutes/tide/a.md': `${ONE}\nMore.\n`, 'minutes/tide/2024/b.md': renamed, 'minutes/tide/d.md': minutesOf('2024-05-23', 'mist'), 'minutes/tide/e.md': '# Gauge, 2024-06-06\n\nNothing alike.\n' });
});

test('a folder that nothing is left in is removed, one with the operator\'s own files stays', async () => {
	const upstream = await repository({ 'meetings/2023/a.md': ONE, 'meetings/2024/b.md': TWO, 'meetings/c.md': minutesOf('2024-05-16') });
	const root = await archiveOf(upstream, {}, { 'minutes/tide/2024/own.txt': 'mine' });
	await importTo(root);
	await commit(upstream, { 'meetings/2023/a.md': undefined, 'meetings/2024/b.md': undefined });
	await importTo(root);
	expect((await readdir(join(root, 'minutes/tide'))).sort()).toEqual(['2024', 'c.md']);
});

test('bytes are those upstream, whatever attributes and settings ask for', async () => {
	const bytes = Buffer.concat([Buffer.from('\ufeff# Tide Group, 2024-05-02\r\n\r\n- Ina\none\r\n'), Buffer.from([0xe9, 0x0d])]);
	const upstream = await repository({ '.gitattributes': '*.md -text\n', 'meetings/2024-05-02.md': bytes });
	await writeFile(join(upstream, '.gitattributes'), '*.md text eol=lf ident\n');
	git(upstream, ['commit', '--quiet', '--message', 'Attributes', '--', '.gitattributes']);
	const root = await archiveOf(upstream);
	vi.stubEnv('GIT_CONFIG_COUNT', '2').stubEnv('GIT_CONFIG_KEY_0', 'core.autocrlf').stubEnv('GIT_CONFIG_VALUE_0', 'true').stubEnv('GIT_CONFIG_KEY_1', 'core.eol').stubEnv('GIT_CONFIG_VALUE_1', 'crlf');
	try {
		await importTo(root);
	} finally {
		vi.unstubAllEnvs();
	}
	expect(await readFile(join(root, 'minutes/tide/2024-05-02.md'))).toEqual(bytes);
});

test('a rename upstream keeps the address of the meeting, and where the day is another the old one leads on', async () => {
	const upstream = await repository({ 'meetings/2024-05-02.md': ONE, 'meetings/2024-05-09.md': TWO });
	const root = await archiveOf(upstream);
	await importTo(root);
	const { archive } = await readArchive(root);
	const { writeKept } = await import('../../src/archive/permalinks/write.ts');
	await writeFile(join(root, 'addresses.yml'), writeKept(archive.permalinks.keep));
	// Another title, another line, another path, another day: only the import knows that it is the same file.
	await commit(upstream, { 'meetings/2024-05-09.md': undefined, 'meetings/2024/2024-05-10.md': TWO.replace('2024-05-09', '2024-05-10').replace('Nobody has', 'Hardly anybody has') });
	expect((await importTo(root)).out).toContain('renamed  minutes/tide/2024-05-09.md → minutes/tide/2024/2024-05-10.md');
	expect(await readFile(join(root, 'addresses.yml'), 'utf8')).toContain('file: minutes/tide/2024/2024-05-10.md');
	const now = (await readArchive(root)).archive.permalinks.keep.meetings.map(({ address, file, now: leads, gone }) => ({ address, file, now: leads, gone }));
	expect(now).toEqual([
		{ address: 'tide/2024-05-02', file: 'minutes/tide/2024-05-02.md' },
		{ address: 'tide/2024-05-09', now: 'tide/2024-05-10' },
		{ address: 'tide/2024-05-10', file: 'minutes/tide/2024/2024-05-10.md' },
	]);
});

test('after a push by force the archive is what is upstream then', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const root = await archiveOf(upstream);
	await importTo(root);
	git(upstream, ['checkout', '--quiet', '--orphan', 'other']);
	git(upstream, ['rm', '-rq', '--cached', '.']);
	const head = await commit(upstream, { 'meetings/a.md': undefined, 'meetings/b.md': minutesOf('2024-06-06', 'lock') });
	git(upstream, ['branch', '--quiet', '-M', 'other', 'main']);
	expect((await importTo(root)).code).toBe(0);
	expect(Object.keys(await filesIn(root)).sort()).toEqual(['minutes/tide/b.md', 'sources.lock.yml']);
	expect(await readFile(join(root, 'sources.lock.yml'), 'utf8')).toContain(`commit: ${head}`);
});

test('the commit that is kept changes where minutes do, or where upstream has it no more', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const first = git(upstream, ['rev-parse', 'HEAD']);
	const root = await archiveOf(upstream);
	await importTo(root);
	await commit(upstream, { 'docs/guide.md': 'x' });
	expect((await importTo(root)).err).toEqual(['nothing new from 1 source']);
	expect(await readFile(join(root, 'sources.lock.yml'), 'utf8')).toContain(`commit: ${first}`);
	git(upstream, ['checkout', '--quiet', '--orphan', 'other']);
	const second = await commit(upstream, {});
	git(upstream, ['branch', '--quiet', '-M', 'other', 'main']);
	git(upstream, ['reflog', 'expire', '--expire=now', '--all']);
	git(upstream, ['gc', '--quiet', '--prune=now']);
	expect((await importTo(root)).err).toEqual(['nothing new from 1 source']);
	expect(await readFile(join(root, 'sources.lock.yml'), 'utf8')).toContain(`commit: ${second}`);
});

test('what was changed here alone stays, and is told in one line', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE, 'meetings/b.md': TWO });
	const root = await archiveOf(upstream);
	await importTo(root);
	await writeFile(join(root, 'minutes/tide/a.md'), 'mine');
	await commit(upstream, { 'meetings/b.md': ONE });
	expect(await importTo(root)).toEqual({ out: ['changed  minutes/tide/b.md', '1 changed from 1 source'], err: ['1 file changed here and not upstream, left as it is'], code: 0 });
	expect(await readFile(join(root, 'minutes/tide/a.md'), 'utf8')).toBe('mine');
});

test.each([
	{ title: 'changed upstream too', next: { 'meetings/a.md': `${ONE}more\n` }, told: 'minutes/tide/a.md Unexpected change here and another upstream, expected one of them', after: `${ONE}more\n` },
	{ title: 'removed upstream', next: { 'meetings/a.md': undefined }, told: 'minutes/tide/a.md Unexpected change here to a file that upstream removed, expected none', after: undefined },
	{ title: 'renamed and changed upstream', next: { 'meetings/a.md': undefined, 'meetings/c.md': `${ONE}more\n` }, told: 'minutes/tide/a.md Unexpected change here to a file that upstream renamed to `minutes/tide/c.md` and changed, expected none', after: undefined },
])('a file that was changed here and $title is left until it is asked for', async ({ next, told, after }) => {
	const upstream = await repository({ 'meetings/a.md': ONE, 'meetings/b.md': TWO });
	const first = git(upstream, ['rev-parse', 'HEAD']);
	const root = await archiveOf(upstream);
	await importTo(root);
	const mine = `${ONE}\nCorrected here.\n`;
	await writeFile(join(root, 'minutes/tide/a.md'), mine);
	await commit(upstream, { ...next, 'meetings/b.md': `${TWO}more\n` });
	for (const out of [['changed  minutes/tide/b.md', expect.stringContaining(told), '1 changed from 1 source'], [expect.stringContaining(told)]]) {
		expect(await importTo(root)).toMatchObject({ out, code: 1 });
		expect(await readFile(join(root, 'minutes/tide/a.md'), 'utf8')).toBe(mine);
		expect(existsSync(join(root, 'minutes/tide/c.md'))).toBe(false);
		expect(await readFile(join(root, 'sources.lock.yml'), 'utf8')).toContain(`    a.md: ${git(upstream, ['rev-parse', `${first}:meetings/a.md`])} at ${first}\n`);
	}
	expect((await importTo(root, '--overwrite')).code).toBe(0);
	expect(await readFile(join(root, 'minutes/tide/a.md'), 'utf8').catch(() => undefined)).toBe(after);
});

test('what was changed here goes with a file that upstream only renamed', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const root = await archiveOf(upstream);
	await importTo(root);
	await writeFile(join(root, 'minutes/tide/a.md'), 'mine');
	git(upstream, ['mv', 'meetings/a.md', 'meetings/c.md']);
	await commit(upstream, {});
	expect(await importTo(root)).toMatchObject({ out: ['renamed  minutes/tide/a.md → minutes/tide/c.md', '1 renamed from 1 source'], code: 0 });
	expect(await readFile(join(root, 'minutes/tide/c.md'), 'utf8')).toBe('mine');
	expect(await importTo(root)).toMatchObject({ err: ['1 file changed here and not upstream, left as it is', 'nothing new from 1 source'] });
});

test('a file of the operator\'s own is never replaced unasked, one with the same bytes is taken for imported', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE, 'meetings/b.md': TWO });
	const root = await archiveOf(upstream, {}, { 'minutes/tide/a.md': 'mine', 'minutes/tide/b.md': TWO });
	expect(await importTo(root)).toMatchObject({ out: [expect.stringMatching(/^minutes\/tide\/a\.md Unexpected file here that was not imported/)], code: 1 });
	expect(await readFile(join(root, 'minutes/tide/a.md'), 'utf8')).toBe('mine');
	expect(await readFile(join(root, 'sources.lock.yml'), 'utf8')).toMatch(/files:\n {4}b\.md: [\da-f]{40}\n$/);
	expect(await importTo(root, '--overwrite')).toMatchObject({ out: ['changed  minutes/tide/a.md', '1 changed from 1 source'], code: 0 });
});

test('a file that is missing here is taken anew', async () => {
	const root = await archiveOf(await repository({ 'meetings/a.md': ONE }));
	await importTo(root);
	await rm(join(root, 'minutes'), { recursive: true });
	expect((await importTo(root)).out).toEqual(['added    minutes/tide/a.md', '1 added from 1 source']);
});

test('nothing is written through a link or in place of one, whoever asks', async () => {
	const upstream = await repository({ 'meetings/2024/a.md': ONE, 'meetings/b.md': TWO, 'meetings/c.md': TWO });
	const outside = await directory({ 'b.md': 'theirs' }, 'outside');
	const root = await archiveOf(upstream);
	await mkdir(join(root, 'minutes/tide'), { recursive: true });
	await symlink(outside, join(root, 'minutes/tide/2024'));
	await symlink(join(outside, 'b.md'), join(root, 'minutes/tide/b.md'));
	expect(await importTo(root, '--overwrite')).toMatchObject({ out: ['added    minutes/tide/c.md', expect.stringContaining('minutes/tide/2024/a.md'), expect.stringContaining('minutes/tide/b.md'), '1 added from 1 source'], code: 1 });
	expect(await readdir(outside)).toEqual(['b.md']);
	expect(await readFile(join(outside, 'b.md'), 'utf8')).toBe('theirs');
	expect((await lstat(join(root, 'minutes/tide/b.md'))).isSymbolicLink()).toBe(true);
});

test('a link or a submodule upstream is told and left out, but for one in a folder that is read by nobody', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	await symlink('/etc/passwd', join(upstream, 'meetings/b.md'));
	for (const path of ['meetings/sub', 'meetings/node_modules']) {
		git(upstream, ['update-index', '--add', '--cacheinfo', `160000,${git(upstream, ['rev-parse', 'HEAD'])},${path}`]);
		// Else it is deleted again by the commit.
		await mkdir(join(upstream, path));
	}
	await commit(upstream, {});
	const root = await archiveOf(upstream);
	const { out, err, code } = await importTo(root);
	expect({ out, err, code }).toEqual({ out: ['added    minutes/tide/a.md', '1 added from 1 source'], err: [`left out ${upstream} meetings/b.md: symbolic link, expected a file; upstream, copy the file in place of the link`, `left out ${upstream} meetings/sub: submodule, expected files; if there are minutes in it, name its repository as a source of its own`], code: 0 });
});

test('a tree whose names lead out of their folder, or into Git\'s, writes nothing there', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const blob = git(upstream, ['rev-parse', 'HEAD:meetings/a.md']);
	const tree = (...rows: [mode: string, name: string, hash: string][]): string => git(upstream, ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], Buffer.concat(rows.flatMap(([mode, name, hash]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(hash, 'hex')])));
	const inner = tree(['100644', 'evil.md', blob]);
	const meetings = tree(['40000', '..', inner], ['40000', '.git', inner], ['40000', '.GIT', inner], ['40000', 'git~1', inner], ['100644', 'a.md', blob], ['100644', 'b\\..\\..\\c.md', blob], ['100644', 'C:x.md', blob], ['100644', 'line\nfeed.md', blob]);
	const made = git(upstream, ['commit-tree', '-m', 'x', tree(['40000', 'meetings', meetings])]);
	git(upstream, ['update-ref', 'refs/heads/main', made]);
	const root = await archiveOf(upstream);
	const { out, err } = await importTo(root);
	expect(out).toEqual(['added    minutes/tide/a.md', '1 added from 1 source']);
	expect(err.map((line) => line.replace(upstream, 'UPSTREAM'))).toEqual([
		'left out UPSTREAM meetings/../evil.md: path that leads out of its folder, expected names alone; upstream, rename the file',
		...['b\\..\\..\\c.md', 'C:x.md', 'line\\nfeed.md'].map((name) => `left out UPSTREAM meetings/${name}: sign in the name that some system reads as more than a name, expected letters, digits, dashes and dots; upstream, rename the file`),
	]);
	expect(Object.keys(await filesIn(dirname(root))).filter((path) => path.includes('evil'))).toEqual([]);
});

test('a file of 50 MB is told and left out, and the one that was there before it stays', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE, 'meetings/b.md': TWO });
	const root = await archiveOf(upstream);
	await importTo(root);
	await commit(upstream, { 'meetings/b.md': Buffer.alloc(50_000_000, 'x'), 'meetings/c.md': Buffer.alloc(50_000_000, 'x') });
	const { out, err, code } = await importTo(root);
	expect({ out, code }).toEqual({ out: [], code: 0 });
	expect(err).toEqual([...['b', 'c'].map((name) => `left out ${upstream} meetings/${name}.md: file of 50.0 MB, expected at most 20 MB; part it upstream`), 'nothing new from 1 source']);
	const { 'minutes/tide/b.md': kept, 'minutes/tide/c.md': none } = await filesIn(root);
	expect({ kept, none }).toEqual({ kept: TWO, none: undefined });
});

test('where one source cannot be fetched nothing is imported from any, and no secret is printed', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const root = await directory({ 'archive.yml': `title: Ebbline\nsources:\n  - { repo: ${JSON.stringify(upstream)}, group: tide }\n  - { repo: "https://127.0.0.1:9/ebbline/gauge.git" }\n  - { repo: ./nowhere, group: lock }\n` });
	vi.stubEnv('GIT_CONFIG_COUNT', '1').stubEnv('GIT_CONFIG_KEY_0', 'url.https://ina:secret@127.0.0.1:9/.insteadOf').stubEnv('GIT_CONFIG_VALUE_0', 'https://127.0.0.1:9/');
	try {
		const { out, err, code } = await importTo(root);
		expect({ out, code }).toEqual({ out: [], code: 1 });
		expect(err).toEqual([
			expect.stringMatching(/^archive\.yml:4:5 Unexpected source `https:\/\/127\.0\.0\.1:9\/ebbline\/gauge\.git` that cannot be fetched \(unable to access 'https:\/\/127\.0\.0\.1:9\/ebbline\/gauge\.git\/'.*\), expected a repository that can be read, with `HEAD` in it/),
			expect.stringMatching(/^archive\.yml:5:5 Unexpected source `\.\/nowhere` that cannot be fetched/),
		]);
		expect(err.join('\n')).not.toContain('secret');
	} finally {
		vi.unstubAllEnvs();
	}
	expect(await filesIn(root)).toEqual({});
});

test('without Git one line says what to do', async () => {
	const root = await archiveOf('./nowhere');
	vi.stubEnv('PATH', '/nowhere');
	try {
		expect(await importTo(root)).toEqual({ out: [], err: ['archive.yml:3:5 Unexpected lack of Git, expected it to import with; install it from https://git-scm.com, or copy the minutes and say in `SOURCES.txt` where they are from'], code: 1 });
	} finally {
		vi.unstubAllEnvs();
	}
});

test('neither hooks nor templates nor settings of anybody run a program', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const evil = await directory({ 'hooks/reference-transaction': '', 'hooks/post-checkout': '', 'template/hooks/reference-transaction': '' }, 'evil');
	const mark = join(evil, 'ran');
	for (const path of ['hooks/reference-transaction', 'hooks/post-checkout', 'template/hooks/reference-transaction']) {
		await writeFile(join(evil, path), `#!/bin/sh\ntouch '${mark}'\n`);
		await chmod(join(evil, path), 0o755);
	}
	for (const name of ['pre-receive', 'post-update', 'post-checkout', 'reference-transaction']) {
		await writeFile(join(upstream, '.git/hooks', name), `#!/bin/sh\ntouch '${mark}'\n`);
		await chmod(join(upstream, '.git/hooks', name), 0o755);
	}
	git(upstream, ['config', 'uploadpack.packObjectsHook', `touch '${mark}'; true`]);
	git(upstream, ['config', 'core.fsmonitor', `touch '${mark}'`]);
	vi.stubEnv('GIT_TEMPLATE_DIR', join(evil, 'template')).stubEnv('GIT_CONFIG_COUNT', '1').stubEnv('GIT_CONFIG_KEY_0', 'core.hooksPath').stubEnv('GIT_CONFIG_VALUE_0', join(evil, 'hooks'));
	try {
		expect((await importTo(await archiveOf(upstream))).code).toBe(0);
	} finally {
		vi.unstubAllEnvs();
	}
	expect(existsSync(mark)).toBe(false);
});

test('a branch, a tag, a commit and a bundle are imported; a ref that is not there is told', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const first = git(upstream, ['rev-parse', 'HEAD']);
	git(upstream, ['tag', '--annotate', '-m', 'x', 'v1']);
	git(upstream, ['branch', 'old/tide']);
	await commit(upstream, { 'meetings/b.md': TWO });
	const bundle = join(dirname(upstream), 'tide.bundle');
	git(upstream, ['bundle', 'create', '--quiet', bundle, '--all', 'HEAD']);
	for (const ref of ['v1', 'old/tide', first, 'refs/heads/old/tide']) {
		const root = await archiveOf(upstream, { ref });
		expect((await importTo(root)).out).toEqual(['added    minutes/tide/a.md', '1 added from 1 source']);
		expect(await readFile(join(root, 'sources.lock.yml'), 'utf8')).toContain(`commit: ${first}`);
	}
	const root = await archiveOf(bundle);
	expect((await importTo(root)).out.at(-1)).toBe('2 added from 1 source');
	expect((await importTo(root)).err).toEqual(['nothing new from 1 source']);
	await rm(join(root, 'minutes'), { recursive: true });
	expect((await importTo(root, '--frozen')).out.at(-1)).toBe('2 added from 1 source');
	expect((await importTo(await archiveOf(upstream, { ref: 'none' }))).err).toEqual([expect.stringContaining('(couldn\'t find remote ref refs/tags/none)')]);
	expect((await importTo(await archiveOf(upstream, { folder: 'nowhere' }))).err).toEqual([expect.stringContaining('Unexpected folder `nowhere`')]);
	expect((await importTo(await archiveOf(upstream, { folder: 'meetings/a.md' }))).err).toEqual([expect.stringContaining('Unexpected folder `meetings/a.md`')]);
	await commit(upstream, { 'docs/map.png': 'x' });
	expect((await importTo(await archiveOf(upstream, { folder: 'docs' }))).err).toEqual([expect.stringContaining('without minutes, expected Markdown files in it')]);
});

test('--frozen takes what was taken last, whatever is upstream by now, and refuses what does not fit', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE, 'meetings/b.md': TWO });
	const root = await archiveOf(upstream);
	await importTo(root);
	await writeFile(join(root, 'minutes/tide/b.md'), 'mine');
	await commit(upstream, { 'meetings/a.md': 'new', 'meetings/b.md': 'new' });
	await importTo(root);
	await rm(join(root, 'minutes'), { recursive: true });
	await commit(upstream, { 'meetings/a.md': 'newer', 'meetings/c.md': ONE });
	const lock = await readFile(join(root, 'sources.lock.yml'), 'utf8');
	expect(await importTo(root, '--frozen')).toEqual({ out: ['added    minutes/tide/a.md', 'added    minutes/tide/b.md', '2 added from 1 source'], err: [], code: 0 });
	expect(await filesIn(root)).toEqual({ 'minutes/tide/a.md': 'new', 'minutes/tide/b.md': TWO, 'sources.lock.yml': lock });
	// Where all is here nobody is asked.
	await rename(upstream, `${upstream}-moved`);
	expect((await importTo(root, '--frozen')).err).toEqual(['nothing new from 1 source']);
	await writeFile(join(root, 'archive.yml'), (await readFile(join(root, 'archive.yml'), 'utf8')).replace('folder: "meetings"', 'folder: "minutes"'));
	expect(await importTo(root, '--frozen')).toMatchObject({ err: [expect.stringContaining('that `sources.lock.yml` does not have as it is here')], code: 1 });
});

test('--only imports one source, and leaves what was taken of the others', async () => {
	const [tide, gauge] = [await repository({ 'meetings/a.md': ONE }), await repository({ 'meetings/b.md': TWO })];
	const root = await directory({ 'archive.yml': `title: Ebbline\nsources:\n  - { repo: ${JSON.stringify(tide)}, folder: meetings, group: tide }\n  - { repo: ${JSON.stringify(gauge)}, folder: meetings, group: gauge }\n` });
	expect((await importTo(root, '--only', 'gauge')).out).toEqual(['added    minutes/gauge/b.md', '1 added from 1 source']);
	expect((await importTo(root, '--only', 'tide')).out).toEqual(['added    minutes/tide/a.md', '1 added from 1 source']);
	expect((await importTo(root)).err).toEqual(['nothing new from 2 sources']);
	expect(await importTo(root, '--only', 'lock')).toEqual({ out: [], err: ['archive.yml Unexpected `lock` for `--only`, expected one of `tide`, `gauge`'], code: 1 });
});

test('what is no source any more stays, and is told until it is deleted', async () => {
	const [tide, gauge] = [await repository({ 'meetings/a.md': ONE }), await repository({ 'meetings/b.md': TWO })];
	const one = `title: Ebbline\nsources:\n  - { repo: ${JSON.stringify(tide)}, folder: meetings, group: tide }\n`;
	const root = await directory({ 'archive.yml': `${one}  - { repo: ${JSON.stringify(gauge)}, folder: meetings, group: gauge }\n` });
	await importTo(root);
	await writeFile(join(root, 'archive.yml'), one);
	expect((await importTo(root)).err).toEqual([`${gauge} meetings is no source any more: its 1 file stay; delete them if they are to go`, 'nothing new from 1 source']);
	await rm(join(root, 'minutes/gauge'), { recursive: true });
	expect((await importTo(root)).err).toEqual(['nothing new from 1 source']);
	expect(await readFile(join(root, 'sources.lock.yml'), 'utf8')).not.toContain('gauge');
});

test('a source whose group is another moves its files', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const root = await archiveOf(upstream);
	await importTo(root);
	await writeFile(join(root, 'archive.yml'), (await readFile(join(root, 'archive.yml'), 'utf8')).replace('"tide"', '"gauge"'));
	expect((await importTo(root)).out).toEqual(['renamed  minutes/tide/a.md → minutes/gauge/a.md', '1 renamed from 1 source']);
	expect(Object.keys(await filesIn(root)).sort()).toEqual(['minutes/gauge/a.md', 'sources.lock.yml']);
});

test('two sources with a file for one place are refused', async () => {
	const [tide, gauge] = [await repository({ 'meetings/a.md': ONE }), await repository({ 'meetings/a.md': TWO })];
	const root = await directory({ 'archive.yml': `title: Ebbline\nsources:\n  - { repo: ${JSON.stringify(tide)}, folder: meetings, group: tide }\n  - { repo: ${JSON.stringify(gauge)}, folder: meetings, group: tide }\n` });
	expect(await importTo(root)).toMatchObject({ err: [`archive.yml:4:5 Unexpected second file for \`minutes/tide/a.md\`, which \`${tide}\` has too, expected one; give one of the sources another \`group\``], code: 1 });
	expect(await filesIn(root)).toEqual({});
});

test('more than twenty files of a kind are told in one line, each with --verbose', async () => {
	const upstream = await repository(Object.fromEntries([...Array(21).keys()].map((index) => [`meetings/${10 + index}.md`, minutesOf(`2024-05-${10 + index}`)])));
	expect((await importTo(await archiveOf(upstream))).out).toEqual(['added    21 files in minutes/tide/', '21 added from 1 source']);
	expect((await importTo(await archiveOf(upstream), '--verbose')).out).toHaveLength(22);
});

test('whom people.yml hides is in no line that is printed', async () => {
	const upstream = await repository({ 'meetings/2024-05-02 Piet Berg.md': ONE });
	const root = await archiveOf(upstream, {}, { 'people.yml': '- name: Piet Berg\n  hidden: true\n' });
	expect((await importTo(root)).out).toEqual(['added    minutes/tide/2024-05-02 name_removed.md', '1 added from 1 source']);
});

test('a repository whose hashes are longer is imported too', async () => {
	const parent = dirname(await repository({ 'a.md': ONE }));
	const upstream = join(parent, 'long');
	await mkdir(upstream);
	git(upstream, ['init', '--quiet', '--initial-branch=main', '--object-format=sha256']);
	await commit(upstream, { 'meetings/a.md': ONE });
	const root = await archiveOf(upstream);
	expect(await importTo(root)).toMatchObject({ out: ['added    minutes/tide/a.md', '1 added from 1 source'], code: 0 });
	expect(await importTo(root)).toMatchObject({ err: ['nothing new from 1 source'], code: 0 });
});

test('ssh is what the user has set, or one that asks nobody', async () => {
	const upstream = await repository({ 'meetings/a.md': ONE });
	const place = await directory({ set: '#!/bin/sh\nfor last; do :; done\nexec sh -c "$last"\n', 'bin/ssh': '#!/bin/sh\necho "$@" >> "$(dirname "$0")/asked"\nexit 255\n' }, 'place');
	for (const path of ['set', 'bin/ssh']) await chmod(join(place, path), 0o755);
	const address = `git@host.example:${upstream}`;
	vi.stubEnv('GIT_CONFIG_COUNT', '1').stubEnv('GIT_CONFIG_KEY_0', 'core.sshCommand').stubEnv('GIT_CONFIG_VALUE_0', join(place, 'set'));
	try {
		expect((await importTo(await archiveOf(address))).out).toEqual(['added    minutes/tide/a.md', '1 added from 1 source']);
		vi.stubEnv('GIT_CONFIG_COUNT', '0').stubEnv('PATH', `${join(place, 'bin')}:${process.env['PATH']}`);
		expect((await importTo(await archiveOf(address))).code).toBe(1);
	} finally {
		vi.unstubAllEnvs();
	}
	expect(await readFile(join(place, 'bin/asked'), 'utf8')).toMatch(/^-o BatchMode=yes -o ConnectTimeout=30 .*git@host\.example git-upload-pack /m);
});

test('an archive that was imported is read as one with the same files and a SOURCES.txt', async () => {
	const upstream = await repository({ 'meetings/2024-05-02.md': ONE, 'meetings/2024-05-09.md': TWO, 'meetings/README.md': '# About' });
	const imported = await directory({ 'archive.yml': `title: Ebbline\nsources:\n  - { repo: ebbline/tide, from: ${JSON.stringify(upstream)}, folder: meetings }\n` });
	await importTo(imported);
	const listed = await directory({ 'archive.yml': 'title: Ebbline\n', 'SOURCES.txt': `ebbline/tide  meetings  ${git(upstream, ['rev-parse', 'HEAD'])}\n`, 'ebbline/tide/meetings/2024-05-02.md': ONE, 'ebbline/tide/meetings/2024-05-09.md': TWO });
	const [one, other] = [await readArchive(imported), await readArchive(listed)];
	expect(one.about).toEqual(other.about);
	const [shown, same] = [one, other].map(({ archive }) => archive.meetings.map(({ path, address, provenance, meeting }) => ({ path, address, provenance, meeting })));
	expect(shown).toEqual(same);
	expect(one.archive.groups.map(({ id, repo }) => ({ id, repo }))).toEqual([{ id: 'tide', repo: 'ebbline/tide' }]);
	expect(one.archive.meetings[0]?.provenance?.url).toContain('https://github.com/ebbline/tide/blob/');
});
