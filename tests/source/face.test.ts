import { readdirSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/source/archive.ts';
import { readConfig } from '../../src/source/config.ts';
import { readLogo } from '../../src/source/logo.ts';
import { directory } from './directory.ts';

const MINUTES = { 'minutes/tide/2023-05-11.md': '# Tide group, 2023-05-11\n\n## Present\n\n- Ina Marlow @inamarlow\n' };

test('archive.yml says how the archive shows itself', async () => {
	const root = await directory({ 'archive.yml': `title: Ebbline
lang: pt-BR
accent: '#0B4A6F'
header: [{ name: Ebbline, url: https://ebbline.example }]
footer: [{ name: Write to us, url: mailto:us@ebbline.example }, { name: About, url: about.md }]
licence: cc-by-4.0
pages: [about.md]
` });
	expect((await readConfig(root, []))?.face).toEqual({
		lang: 'pt-BR',
		accent: { light: '#0b4a6f', dark: expect.stringMatching(/^#[\da-f]{6}$/) },
		header: [{ name: 'Ebbline', url: 'https://ebbline.example' }],
		footer: [{ name: 'Write to us', url: 'mailto:us@ebbline.example' }, { name: 'About', url: 'about.md' }],
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
		pages: ['about.md'],
	});
});

test.each([
	['a licence by any name', 'licence: Our own terms', { licence: { name: 'Our own terms' } }],
	['a licence by name and address', 'licence: { name: Terms, url: https://ebbline.example/terms }', { licence: { name: 'Terms', url: 'https://ebbline.example/terms' } }],
	['a colour for each theme', 'accent: { light: "#0b4a6f", dark: "#8ec7ec" }', { accent: { light: '#0b4a6f', dark: '#8ec7ec' } }],
])('%s', async (_, yaml, face) => {
	expect((await readConfig(await directory({ 'archive.yml': `title: a\n${yaml}\n` }), []))?.face).toEqual(face);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/search/', 'vbscript:x', 'java\\tscript:alert(1)', ' javascript:alert(1)', 'file:///etc/passwd', 'intent://x', '../people.yml', '.hidden.md', 'https:'])('no link leads to %s', async (url) => {
	const root = await directory({ 'archive.yml': `title: a\nheader: [{ name: x, url: "${url}" }]\n` });
	await expect(readConfig(root, [])).rejects.toThrow('for `header[0].url`, expected an address');
});

test.each(['javascript:alert(1)', 'about.md', 'CC'])('no licence is at %s', async (url) => {
	await expect(readConfig(await directory({ 'archive.yml': `title: a\nlicence: { name: x, url: "${url}" }\n` }), [])).rejects.toThrow('expected');
});

test('a dark colour that is not read says which theme, and a shade that is', async () => {
	const root = await directory({ 'archive.yml': 'title: a\naccent: { light: "#0b4a6f", dark: "#0b4a6f" }\n' });
	await expect(readConfig(root, [])).rejects.toThrow(/archive\.yml:2:35 Unexpected `#0b4a6f` for `accent\.dark`, expected one that is read on every ground of the dark theme, 4\.5 to 1 \(it has \d\.\d\), as `#[\da-f]{6}` is/);
});

test('an extra page is no minutes, has nobody who is hidden, and one address', async () => {
	const root = await directory({
		...MINUTES,
		'archive.yml': 'title: a\npages: [about.md, docs/2023-05-12.md]\n',
		'people.yml': '- { handle: ravi, name: Ravi Noor, hidden: true }\n',
		'about.md': '# About\n\nAsk Ravi Noor.\n',
		'docs/2023-05-12.md': '# Day, 2023-05-12\n\n## Present\n\n- Ravi Noor\n',
	});
	const { pages, files, messages } = await readArchive(root);
	expect(files.map(({ file }) => file.path)).toEqual(['minutes/tide/2023-05-11.md']);
	expect(pages?.map(({ file, slug }) => [slug, String(file)])).toEqual([['about', '# About\n\nAsk (name removed).\n'], ['2023-05-12', '# Day, 2023-05-12\n\n## Present\n\n- (name removed)\n']]);
	expect(messages).toEqual([]);
});

test('two pages have two addresses', async () => {
	const root = await directory({ 'archive.yml': 'title: a\npages: [about.md, docs/about.md]\n' });
	await expect(readConfig(root, [])).rejects.toThrow('archive.yml:2:19 Unexpected second page at `/about/`, expected one; rename `docs/about.md` or remove it');
});

test.each([
	['a drawing with a box', 'logo.svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h9"/></svg>', 3],
	['a drawing with sides', 'logo.svg', '<svg width="20px" height="10px"/>', 2],
	['a drawing that says no size', 'logo.svg', '<svg></svg>', 1],
	['a drawing far too wide', 'logo.svg', '<svg viewBox="0 0 9000 1"/>', 6],
])('%s is as wide as it says, within reason', async (_, path, text, ratio) => {
	expect(readLogo(await directory({ [path]: text }), path)).toMatchObject({ type: 'image/svg+xml', ratio });
});

test.each([
	['no picture', 'logo.svg', 'hello', 'Unexpected `logo` `logo.svg` that is neither SVG nor PNG, expected one of them; correct the key or the file'],
	['a large one', 'logo.png', `<svg>${'x'.repeat(64_000)}`, 'Unexpected `logo` `logo.png` of 65 KB, expected 64 KB at most; correct the key or the file'],
])('%s is no logo, and is told', async (_, path, text, reason) => {
	const messages: VFileMessage[] = [];
	expect(readLogo(await directory({ [path]: text }), path, messages)).toBeUndefined();
	expect(messages.map((message) => message.reason)).toEqual([reason]);
});

const PAGES = new Set(readdirSync('src/pages').map((name) => name.replace('.astro', '')).filter((name) => !name.startsWith('[')));

test.each([...PAGES])('no extra page takes the address that begins with %s', async (name) => {
	const root = await directory({ 'archive.yml': `title: Ebbline\npages: [${name}.md]\n`, [`${name}.md`]: '# Elsewhere\n' });
	await expect(readConfig(root, [])).rejects.toThrow('expected a file whose name is no page of the site already');
});
