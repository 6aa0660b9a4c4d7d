import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { attempt } from '../minutes/budget.ts';
import { readMinutes } from '../minutes/read.ts';
import { notMinutes } from '../minutes/recognise.ts';
import { readConfig } from './config.ts';
import { withCorrections } from './corrected.ts';
import { readCorrections } from './corrections.ts';
import { ArchiveError, because, messageOn } from './error.ts';
import { type Document, readDocuments } from './documents.ts';
import { withHabits } from './habits.ts';
import { readKept } from './kept.ts';
import { groupOf, groupsOf } from './layout.ts';
import type { Memory } from './memory.ts';
import type { ArchiveConfig, ArchiveSource, GroupConfig, Provenance, SourceFile } from './model.ts';
import { readLogo } from './logo.ts';
import { meter } from './meter.ts';
import { checkNames } from './names.ts';
import { readPages } from './pages.ts';
import { expectListElsewhere, expectNoListBelow, type Listed, readPeople } from './people.ts';
import { finishImport } from './pending.ts';
import { provenanceOf, readSources } from './provenance.ts';
import { isCloneOf } from './remote.ts';
import { readTaken, rowsOf, upstreamOf } from './taken.ts';
import { hiddenOf, redacted, redactedError } from './redacted.ts';
import { walk } from './walk.ts';

/**
 * Reads an archive directory: every file in it that could be minutes, or lies beside some, is in `files` or in
 * `skipped`, in order of path.
 * Each file has the habits of its group, and what `corrections.yml` says of it; with a `memory`, what was learned before is not learned again. Whom `people.yml` hides is in none of it. Throws `ArchiveError` where there is no directory, where `archive.yml`,
 * `people.yml` or `corrections.yml` cannot be understood, and where somebody hidden is named nowhere.
 */
export async function readArchive(root: string, memory?: Memory): Promise<ArchiveSource> {
	return (await readBeside(root, memory)).source;
}

/** The same, with those who are hidden beside it, for their owner alone. */
export async function readBeside(root: string, memory?: Memory): Promise<{ source: ArchiveSource; hidden: Listed[] }> {
	await expectDirectory(root);
	const absolute = resolve(root);
	const messages: VFileMessage[] = [];
	finishImport(absolute);
	const people = await readPeople(absolute, messages);
	try {
		const source = redacted(await readWritten(root, absolute, messages), people);
		return { source: { ...source, files: withCorrections(withHabits(source.files, source.config, meter('files looked at', source.files.length), memory), source.corrections) }, hidden: hiddenOf(people) };
	} catch (error) {
		throw error instanceof ArchiveError ? redactedError(error, people) : error;
	}
}

/** All but people, as it is written. */
async function readWritten(root: string, absolute: string, messages: VFileMessage[]): Promise<Omit<ArchiveSource, 'people'>> {
	const written = await readConfig(absolute, messages);
	const found = walk(absolute, written?.groups?.flatMap(({ paths }) => paths) ?? []);
	expectNoListBelow(absolute, found.paths, messages);
	const taken = readTaken(absolute, messages);
	const upstream = upstreamOf(taken);
	const sources = [...rowsOf(taken), ...readSources(absolute, messages)];
	const kept = await readKept(absolute, messages);
	const corrections = await readCorrections(absolute, messages);
	const pages = readPages(absolute, written?.face?.pages ?? [], messages);
	if (written?.face?.logo) readLogo(absolute, written.face.logo, messages);
	const read = readDocuments(absolute, found.paths, new Set(written?.face?.pages));
	const paths = read.documents.map(({ path }) => path);
	const layout = written?.groups ? { groups: written.groups, hosted: false } : groupsOf(paths, sources, basename(absolute), kept?.groups, (repo) => isCloneOf(absolute, repo, repo));
	const { hidden, sources: stated, ...settings } = written ?? {};
	expectListElsewhere(hidden);
	const config: ArchiveConfig = { title: basename(absolute) || 'Minutes', ...settings, groups: withRepos(layout.groups, paths, upstream) };
	messages.push(...found.messages, ...read.messages, ...checkNames(paths));

	const skipped = [...found.skipped, ...read.skipped];
	const files: SourceFile[] = [];
	for (const document of read.documents) {
		const group = groupOf(document.path, config.groups);
		if (!group) {
			const reason = 'in no group\'s folder';
			const other = whyNone(document, absolute);
			skipped.push({ path: document.path, reason: other ?? reason });
			if (other === undefined) messages.push(messageOn(document.path, 'no-group', `Unexpected minutes ${reason}, expected a group in \`archive.yml\` whose \`path\` holds them`));
			continue;
		}
		const provenance = upstream.get(document.path) ?? provenanceOf(document.path, sources, layout.hosted ? group : undefined);
		const context = { path: document.path, group: group.id, ...(group.repo && { repo: group.repo }) };
		const off = offFor(document.path, config.lint);
		files.push({ file: fileOf(document, absolute), context, ...(provenance && { provenance }), ...(off.length > 0 && { off }) });
	}
	if (paths.length === 0) {
		messages.push(messageOn('.', 'no-minutes', `Unexpected archive without minutes, expected Markdown files in \`${root}\`${stated ? '; \`minutebook import\` takes them from its sources' : ''}`));
	}
	skipped.sort((a, b) => (a.path < b.path ? -1 : 1));
	return { root: absolute, config, files, ...(pages.length > 0 && { pages }), skipped, ...(corrections && { corrections }), ...(kept && { kept }), messages };
}

/** A group of which nothing says where a bare `#12` points: there where all of its minutes were imported from. */
function withRepos(groups: readonly GroupConfig[], paths: readonly string[], upstream: ReadonlyMap<string, Provenance>): GroupConfig[] {
	if (upstream.size === 0) return [...groups];
	const held = Map.groupBy(paths, (path) => groupOf(path, groups));
	return groups.map((group) => {
		const repos = new Set(held.get(group)?.map((path) => upstream.get(path)?.repo));
		const [repo] = repos;
		return !group.repo && repos.size === 1 && repo ? { ...group, repo } : group;
	});
}

/** The rules that are left out for a file. */
function offFor(path: string, lint: ArchiveConfig['lint'] = {}): string[] {
	return Object.entries(lint).flatMap(([rule, folders]) => (folders.some((folder) => folder === '.' || path === folder || path.startsWith(`${folder}/`)) ? [rule] : []));
}

/** Why a document is not minutes, where it is none: nobody wants to be told of the guides beside them. */
function whyNone(document: Document, cwd: string): string | undefined {
	const file = fileOf(document, cwd);
	const read = attempt(file, () => notMinutes(readMinutes(file, { path: document.path }).meeting, document.path));
	return 'value' in read ? read.value : undefined;
}

function fileOf({ path, text, marked, flaw }: Document, cwd: string): VFile {
	const file = new VFile({ path, value: text, cwd });
	if (marked) file.data.marked = true;
	if (flaw) file.message(flaw.reason, { ruleId: flaw.ruleId, source: 'minutebook', ...(flaw.place && { place: flaw.place }) });
	return file;
}

async function expectDirectory(root: string): Promise<void> {
	const expected = 'expected the directory of an archive of minutes';
	const what = await stat(root).catch((error: unknown) => {
		throw new ArchiveError([messageOn(root, 'no-archive', `Unexpected path that cannot be read (${because(error)}), ${expected}`)]);
	});
	if (!what.isDirectory()) {
		throw new ArchiveError([messageOn(root, 'no-archive', `Unexpected file, ${expected}`)]);
	}
}
