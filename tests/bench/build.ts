import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '../site/build.ts';
import { copyProject } from '../site/project.ts';
import { CORPUS } from './corpus.ts';
import { copyArchive } from './generator.ts';
import { cpuOfEnded, memoryOf } from './processes.ts';

/**
 * `npm run bench:build [-- --root DIR] [--no-peer] [--bare] [--times N [--out DIR]]`: CPU seconds of all processes, user and system, of a
 * build from nothing, one where nothing has changed and two where one line has, with how many files each wrote and the most
 * memory that all processes held at once; of so many `--times` the archive, in copies with other names, whose site stays in
 * `--out`; `--bare`, of a copy of the program with no pages but of meetings and of search, and no other files; and of a peer with
 * Pagefind over the same Markdown: Hugo where it is installed, whose npm packages fetch it from elsewhere, else Eleventy, from the
 * registry. The last lines are ratios.
 */
const { values } = parseArgs({ options: { root: { type: 'string' }, 'no-peer': { type: 'boolean' }, bare: { type: 'boolean' }, times: { type: 'string' }, out: { type: 'string' } } });
/** Milliseconds between two looks at how much memory a build has. */
const LOOK = 500;
/** Pages that a peer makes too. */
const BARE = ['404.astro', 'index.astro', 'meetings', 'search', 'search.astro'];
const root = resolve(values.root ?? (existsSync(CORPUS) ? CORPUS : 'content'));
const place = await mkdtemp(join(os.tmpdir(), 'minutebook-build-'));
try {
	const archive = join(place, 'archive');
	cpSync(root, archive, { recursive: true, filter: (path) => !['dist', '.minutebook', '.git'].includes(basename(path)) });
	const files = minutesIn(archive);
	console.log(`${root}: ${files.length} files of Markdown; ${os.availableParallelism()} processors, load ${os.loadavg()[0]?.toFixed(1)}`);
	const site = join(archive, 'dist');
	const build = () => builtFrom(archive, site);
	const cold = await build();
	told('from nothing', cold, pagesIn(site, cold));
	const same = await build();
	told('nothing changed', same);
	appendFileSync(files[Math.floor(files.length / 2)] ?? '', '\n* A word of a change\n');
	const changed = await build();
	told('one file changed', changed);
	appendFileSync(files[Math.floor(files.length / 2)] ?? '', '\n* And another\n');
	const again = await build();
	told('one file changed again', again);
	const bare = values.bare ? await bareBuild(archive) : undefined;
	const large = values.times ? await manyTimes(Number(values.times)) : undefined;
	const peer = values['no-peer'] ? undefined : await peerBuild(archive, files);
	if (peer) told(peer.name, peer, `, ${peer.pages} pages`);
	const ratio = (one: Built, other: Built) => (one.cpu / other.cpu).toFixed(2);
	if (large) console.log(`×${values.times} ÷ ×1: ${ratio(large, cold)} (bar 10.5 of ×10)`);
	console.log(`nothing changed ÷ from nothing: ${ratio(same, cold)}\none file changed ÷ from nothing: ${ratio(changed, cold)}, again ${ratio(again, cold)}${bare && peer ? `\nfrom nothing, bare ÷ ${peer.name}: ${ratio(bare, peer)}` : ''}${peer ? `\nfrom nothing, all of it ÷ ${peer.name}: ${ratio(cold, peer)}` : ''}`);
} finally {
	await rm(place, { recursive: true, force: true });
}

interface Built {
	/** Milliseconds of all processes. */
	cpu: number;
	/** Bytes of all processes, at most, as far as was looked. */
	memory: number;
	/** Of the site, new or with other bytes on the disk. */
	written: number;
	wall: number;
}

async function timed(command: string, args: readonly string[], cwd: string, site: string): Promise<Built> {
	const [before, began, cpu] = [looksOf(site), performance.now(), cpuOfEnded()];
	const child = spawn(command, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
	let [output, memory] = ['', 0];
	const looking = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), LOOK);
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done)).finally(() => clearInterval(looking));
	if (code !== 0) throw new Error(`Expected \`${[command, ...args].join(' ')}\` to end well, got exit code ${code}:\n${output}`);
	const after = cpuOfEnded();
	const written = [...looksOf(site)].filter(([path, look]) => before.get(path) !== look).length;
	return { cpu: after.user + after.system - cpu.user - cpu.system, memory, written, wall: performance.now() - began };
}

function builtFrom(archive: string, site: string, project = '.'): Promise<Built> {
	return timed(process.execPath, [resolve(project, 'src/cli/minutes.mjs'), 'build', archive, '--out', site, '--quiet'], place, site);
}

/** Builds the archive from nothing with a copy of the program that has only those pages, and no other files. */
async function bareBuild(archive: string): Promise<Built> {
	const [project, site, copy] = [join(place, 'bare'), join(place, 'bare-site'), join(place, 'bare-archive')];
	await copyProject(project);
	const pages = join(project, 'src/pages');
	for (const name of readdirSync(pages)) if (!BARE.includes(name)) await rm(join(pages, name), { recursive: true });
	const table = join(project, 'src/exports/index.ts');
	writeFileSync(table, readFileSync(table, 'utf8').replace(/(?<=exports: readonly Export\[\] = )\[[^\]]*\]/, '[]'));
	cpSync(archive, copy, { recursive: true, filter: (path) => !['dist', '.minutebook'].includes(basename(path)) });
	const built = await builtFrom(copy, site, project);
	told('bare, from nothing', built, pagesIn(site, built));
	return built;
}

/** Builds copies of the archive, with other names, from nothing. */
async function manyTimes(times: number): Promise<Built> {
	const [archive, site] = [join(place, 'many'), resolve(values.out ?? join(place, 'many-site'))];
	await copyArchive(root, archive, times);
	const built = await builtFrom(archive, site);
	told(`×${times} from nothing`, built, pagesIn(site, built));
	return built;
}

function pagesIn(site: string, { cpu }: Built): string {
	const pages = [...looksOf(site).keys()].filter((path) => path.endsWith('.html')).length;
	return `, ${pages} pages, ${(cpu / pages).toFixed(1)} ms a page`;
}

/** Every file of a site with what tells one that was written from one that was there. */
function looksOf(site: string): Map<string, string> {
	if (!existsSync(site)) return new Map();
	const paths = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return new Map(paths.map((path) => {
		const { ino, mtimeMs } = lstatSync(path);
		return [path.slice(site.length + 1), `${ino} ${mtimeMs}`];
	}));
}

function minutesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.md')).map((entry) => join(entry.parentPath, entry.name)).sort();
}

function told(what: string, { cpu, memory, written, wall }: Built, more = ''): void {
	console.log(`${what}: ${(cpu / 1000).toFixed(1)} s CPU, ${(wall / 1000).toFixed(1)} s on the clock, ${written} files written, ${(memory / 1e9).toFixed(2)} GB at most${more}`);
}

/** The same Markdown as pages of a peer, each with a title and a day, indexed by Pagefind; nothing of it where it cannot be had. */
async function peerBuild(archive: string, files: readonly string[]): Promise<(Built & { name: string; pages: number }) | undefined> {
	const own = join(place, 'peer');
	const hugo = spawnSync('hugo', ['version']).status === 0;
	mkdirSync(own, { recursive: true });
	writeFileSync(join(own, 'package.json'), '{ "private": true, "type": "module" }\n');
	try {
		await timed('npm', ['install', '--no-audit', '--no-fund', ...(hugo ? [] : ['@11ty/eleventy']), `pagefind@${versionOf('pagefind')}`], own, join(own, 'none'));
	} catch (error) {
		console.log(`no peer: ${(error instanceof Error ? error.message : String(error)).split('\n').slice(-3).join(' ').trim()}`);
		return undefined;
	}
	const content = join(own, 'content');
	for (const [index, file] of files.entries()) {
		const to = join(content, file.slice(archive.length + 1));
		mkdirSync(dirname(to), { recursive: true });
		writeFileSync(to, `---\ntitle: "${basename(file, '.md')} ${index}"\n---\n${readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '')}`);
	}
	const page = (title: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>\n`;
	if (hugo) {
		// Where any Hugo looks for them: since 0.146 also above.
		mkdirSync(join(own, 'layouts/_default'), { recursive: true });
		writeFileSync(join(own, 'hugo.toml'), 'baseURL = "https://minutes.example.org/"\ntitle = "Minutes"\ndisableKinds = ["taxonomy", "term"]\n[markup.goldmark.renderer]\nunsafe = false\n');
		for (const name of ['single', 'list', 'home']) writeFileSync(join(own, 'layouts/_default', `${name}.html`), page('{{ .Title }}', name === 'single' ? '{{ .Content }}' : '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'));
	} else {
		mkdirSync(join(content, '_includes'), { recursive: true });
		writeFileSync(join(content, '_includes/page.njk'), page('{{ title }}', '{{ content | safe }}'));
		writeFileSync(join(content, 'content.json'), '{ "layout": "page.njk" }\n');
		writeFileSync(join(own, 'eleventy.config.js'), 'export default () => ({ dir: { input: "content", output: "public" }, markdownTemplateEngine: false });\n');
	}
	const site = join(own, 'public');
	const made = await timed(hugo ? 'hugo' : join(own, 'node_modules/.bin/eleventy'), ['--quiet'], own, site);
	const pages = [...looksOf(site).keys()].filter((path) => path.endsWith('.html')).length;
	if (pages < files.length * 0.9) throw new Error(`Expected the peer to make a page of each of ${files.length} files, got ${pages}`);
	const indexed = await timed(join(own, 'node_modules/.bin/pagefind'), ['--site', 'public'], own, site);
	return { name: `${hugo ? 'Hugo' : 'Eleventy'} and Pagefind`, pages, cpu: made.cpu + indexed.cpu, memory: Math.max(made.memory, indexed.memory), wall: made.wall + indexed.wall, written: made.written + indexed.written };
}

function versionOf(name: string): string {
	return (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }).dependencies[name] ?? '';
}
