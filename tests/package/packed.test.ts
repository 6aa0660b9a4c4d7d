import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_LIMIT, launchBrowser } from '../site/browser.ts';
import { FIXTURE } from '../site/build.ts';
import { examplesUnder, expectOk, install, npm, pack, type Packed, run, sizeOf } from './packed.ts';

const MINUTES = '# Tide Group, 2024-05-02\n\n## Present\n\n- Ina Marlow (@inamarlow)\n\n## Agenda\n\n- Zero of the gauge #12\n';
const LIMIT = 300_000;

let packed: Packed;
/** A project with the plugin alone, as README's command installs it, and one with all of it. */
let plugin: string;
let whole: string;
const [command = '', example = '', astroConfig = '', lintConfig = '', program = ''] = await examplesUnder('The plugin');

beforeAll(async () => {
	packed = await pack();
	plugin = join(packed.place, 'plugin');
	whole = join(packed.place, 'whole');
	for (const project of [plugin, whole]) await mkdir(project);
	const [, , ...names] = command.trim().split(' ');
	await install(plugin, names.map((name) => (name === 'remark-minutes' ? packed.plugin : name)));
	await install(whole, [packed.whole, packed.plugin, '@astrojs/markdown-remark@7.3.1']);
}, LIMIT);
afterAll(async () => {
	// `npm run check` would check the copies of the pages too.
	for (const made of [packed?.place, 'lib', 'packages/remark-minutes/lib', 'packages/remark-minutes/LICENSE']) if (made) await rm(made, { recursive: true, force: true });
});

test('the tarball holds what runs and what is read, and no test', async () => {
	expect((await stat(packed.whole)).size).toBeLessThan(1.5e6);
	const paths = await readdir(join(whole, 'node_modules/minutebook'), { recursive: true });
	expect(paths.filter((path) => /^(?:src|tests|packages|\.ci)\b|\.test\.|fixtures|(?<!\.d)\.ts$/.test(path))).toEqual([]);
	expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'lib/cli/minutes.mjs', 'lib/minutes/index.js', 'lib/minutes/index.d.ts', 'lib/pages/index.astro', 'public/favicon.svg']));
});

test('neither package brings a Node, or native code with the plugin', async () => {
	expect((await readdir(join(whole, 'node_modules/.bin'))).filter((name) => /^node(?:\.|$)/.test(name))).toEqual([]);
	const paths = await readdir(join(plugin, 'node_modules'), { recursive: true });
	expect(paths.filter((path) => /\.(?:node|wasm)$/.test(path))).toEqual([]);
	expect(await sizeOf(join(plugin, 'node_modules'))).toBeLessThan(40e6);
	expect(await sizeOf(join(whole, 'node_modules'))).toBeLessThan(300e6);
});

test.each(['remark-minutes', 'minutebook'])('README\'s example of the plugin prints what it says, with %s', async (name) => {
	const project = name === 'minutebook' ? whole : plugin;
	await writeFile(join(project, 'example.js'), example.replace('\'remark-minutes\'', `'${name}'`));
	const { stdout } = expectOk(run(process.execPath, ['example.js'], project));
	expect(stdout.trim()).toBe(/\n\/\/ (2024.*)\n/.exec(example)?.[1] ?? 'what README says');
});

test.each(['remark-minutes', 'minutebook'])('README\'s example has the types of a strict TypeScript project, with %s', async (name) => {
	const project = name === 'minutebook' ? whole : plugin;
	const strict = { strict: true, skipLibCheck: false, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, target: 'ES2022', lib: ['ES2023', 'DOM'], module: 'NodeNext', moduleResolution: 'NodeNext', types: [] };
	const source = `${example.replace('\'remark-minutes\'', `'${name}'`)}\nimport preset from '${name}/lint';\nunified().use(preset);\n// @ts-expect-error: a record has its type\nmeeting?.attendees[0]?.nothing;\n`;
	await writeFile(join(project, 'example.ts'), source);
	await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict, files: ['example.ts'] }));
	const { stdout, code } = run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--project', '.'], project);
	expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
});

test('README\'s program reads an archive, in TypeScript too', async () => {
	await writeFile(join(whole, 'program.ts'), program.replace('path/to/archive', FIXTURE.replaceAll('\\', '/')));
	await writeFile(join(whole, 'program.js'), program.replace('path/to/archive', FIXTURE.replaceAll('\\', '/')));
	await writeFile(join(whole, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, skipLibCheck: false, noEmit: true, target: 'ES2022', lib: ['ES2023', 'DOM'], module: 'NodeNext', types: [] }, files: ['program.ts'] }));
	expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--project', '.'], whole).stdout).toBe('');
	expect(expectOk(run(process.execPath, ['program.js'], whole)).stdout).toMatch(/^(?:open|done|stale|\w+) \[.*\] \S/m);
});

test('README\'s configuration gives Astro\'s pages the frontmatter', async () => {
	const project = join(whole, 'site');
	await mkdir(join(project, 'src/pages'), { recursive: true });
	await writeFile(join(project, 'astro.config.mjs'), astroConfig);
	await writeFile(join(project, 'src/notes.md'), MINUTES);
	await writeFile(join(project, 'src/pages/index.astro'), '---\nimport { frontmatter } from \'../notes.md\';\n---\n<p>{frontmatter.date} {frontmatter.issues.join()}</p>\n');
	expectOk(run(process.execPath, [join(whole, 'node_modules/astro/bin/astro.mjs'), 'build'], project, { ASTRO_TELEMETRY_DISABLED: '1' }));
	expect(await readFile(join(project, 'dist/index.html'), 'utf8')).toContain('2024-05-02 ebbline/tide#12');
});

test('README\'s example is bundled for a browser, and runs there without Node', async () => {
	const project = join(whole, 'client');
	await mkdir(project);
	await writeFile(join(project, 'index.html'), '<script type="module" src="./main.js"></script>');
	await writeFile(join(project, 'main.js'), example);
	// Which asks for a document.
	await writeFile(join(project, 'vite.config.js'), 'export default { build: { modulePreload: { polyfill: false } } };\n');
	const { stdout, stderr } = expectOk(run(process.execPath, [join(whole, 'node_modules/vite/bin/vite.js'), 'build'], project));
	expect(stdout + stderr).not.toMatch(/externalized for browser compatibility|satteri/);
	const [name = ''] = await readdir(join(project, 'dist/assets'));
	const bundle = await readFile(join(project, 'dist/assets', name), 'utf8');
	expect(bundle).not.toMatch(/\bfrom\s*["']node:|require\(["']node:/);
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		const said: string[] = [];
		page.on('console', async (message) => said.push((await Promise.all(message.args().map((arg) => arg.jsonValue() as Promise<unknown>))).join(' ')));
		page.on('pageerror', (error) => said.push(String(error)));
		await page.addScriptTag({ content: bundle, type: 'module' });
		await expect.poll(() => said, { timeout: 60_000 }).toEqual(['2024-05-02 2 ebbline/tide#12']);
	} finally {
		await browser.close();
	}
}, BROWSER_LIMIT);

test('README\'s configuration of remark-lint is heeded, and a file that is no minutes is left alone', async () => {
	const project = join(plugin, 'linted');
	await mkdir(join(project, 'minutes'), { recursive: true });
	await writeFile(join(project, 'lint.mjs'), `${lintConfig.replace('export default', 'const config =')}
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import { VFile } from 'vfile';
for (const [path, value] of [['minutes/a.md', '# Tide Group\\n\\n## Agenda\\n\\n- Gauge #12\\n'], ['about.md', '# About\\n\\nWords.\\n'], ['minutes/b.md', '# Tide Group\\n\\n<!-- minutebook-disable -->\\n']]) {
	const file = new VFile({ path, value });
	const processor = unified().use(remarkParse).use(config);
	await processor.run(processor.parse(file), file);
	console.log(path, file.messages.map(({ source, ruleId, fatal }) => [source, ruleId, fatal].join(' ')).join(', '));
}
`);
	expect(expectOk(run(process.execPath, ['lint.mjs'], project)).stdout).toBe('minutes/a.md remark-minutes missing-date true\nabout.md \nminutes/b.md \n');
});

test('`npx minutes lint` reads the folder it stands in', async () => {
	const notes = join(whole, 'linted');
	await mkdir(notes);
	await writeFile(join(notes, '2024-05-02.md'), `${MINUTES}\n## Actions\n\n- [ ] TODO: measure it\n`);
	const { stdout, stderr, code } = npm(['exec', '--prefix', whole, '--', 'minutes', 'lint', '--root', notes], whole);
	expect(stderr).toContain('1 file read');
	expect(stdout).toContain('2024-05-02.md');
	expect(code).toBe(1);
});

test('`npx minutebook build` builds the folder it is given, and leaves nothing elsewhere', async () => {
	const notes = join(packed.place, 'notes');
	await cp(FIXTURE, notes, { recursive: true });
	const before = (await readdir(join(whole, 'node_modules'), { recursive: true })).length;
	expectOk(run(process.execPath, [join(whole, 'node_modules/minutebook/lib/cli/minutes.mjs'), 'build', 'notes', '--url', 'https://ebb.example/minutes'], packed.place));
	expect(await readFile(join(notes, 'dist/index.html'), 'utf8')).toContain('href="/minutes/search/"');
	expect(await readFile(join(notes, 'dist/sitemap.xml'), 'utf8')).toContain('https://ebb.example/minutes/');
	expect((await readdir(join(whole, 'node_modules'), { recursive: true })).length).toBe(before);
	expect((await readdir(packed.place)).filter((name) => name.startsWith('.'))).toEqual([]);
}, LIMIT);

test('a release publishes both packages, and refuses a tag that is not their version', async () => {
	const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
	const { stdout } = expectOk(run('bash', ['.ci/release', `v${version}`, '--dry-run', '--ignore-scripts'], '.'));
	expect(stdout.trim().split('\n')).toEqual([`+ minutebook@${version}`, `+ remark-minutes@${version}`]);
	expect(run('bash', ['.ci/release', 'v99.0.0', '--dry-run'], '.')).toMatchObject({ code: 1, stderr: expect.stringContaining('expected that of the tag v99.0.0') });
});

test.each([
	{ title: 'publint', script: 'node_modules/publint/src/cli.js', args: ['--strict'] },
	{ title: 'are the types wrong', script: 'node_modules/@arethetypeswrong/cli/dist/index.js', args: ['--profile', 'esm-only', '--no-color'] },
])('$title finds nothing in either package', ({ script, args }) => {
	for (const tarball of [packed.whole, packed.plugin]) {
		const { stdout, stderr, code } = run(process.execPath, [resolve(script), tarball, ...args], packed.place);
		expect({ code, said: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, said: '' });
	}
});
