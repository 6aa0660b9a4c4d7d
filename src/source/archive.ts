import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { readConfig } from './config.ts';
import { ArchiveError, because, messageOn } from './error.ts';
import { type Document, readDocuments } from './documents.ts';
import { withHabits } from './habits.ts';
import { readKept } from './kept.ts';
import { groupOf, groupsOf } from './layout.ts';
import type { ArchiveConfig, ArchiveSource, SourceFile } from './model.ts';
import { readPeople } from './people.ts';
import { provenanceOf, readSources } from './provenance.ts';
import { redacted } from './redacted.ts';
import { walk } from './walk.ts';

/**
 * Reads an archive directory: every file in it that could be minutes, or lies beside some, is in `files` or in
 * `skipped`, in order of path.
 * Each file has the habits of its group. Whom `people.yml` hides is in none of it. Throws `ArchiveError` where there is no directory, and where `archive.yml` or `people.yml` cannot be understood.
 */
export async function readArchive(root: string): Promise<ArchiveSource> {
	await expectDirectory(root);
	const absolute = resolve(root);
	const messages: VFileMessage[] = [];
	const written = await readConfig(absolute, messages);
	const people = await readPeople(absolute, messages);
	const found = walk(absolute);
	const sources = readSources(absolute, messages);
	const kept = await readKept(absolute, messages);
	const read = readDocuments(absolute, found.paths);
	const paths = read.documents.map(({ path }) => path);
	const layout = written?.groups ? { groups: written.groups, hosted: false } : groupsOf(paths, sources, basename(absolute), kept?.groups);
	const config: ArchiveConfig = { title: basename(absolute) || 'Minutes', ...written, groups: layout.groups };
	messages.push(...found.messages, ...read.messages);

	const skipped = [...found.skipped, ...read.skipped];
	const files: SourceFile[] = [];
	for (const document of read.documents) {
		const group = groupOf(document.path, config.groups);
		if (!group) {
			const reason = 'in no group\'s folder';
			skipped.push({ path: document.path, reason });
			messages.push(messageOn(document.path, 'no-group', `Unexpected minutes ${reason}, expected a group in \`archive.yml\` whose \`path\` holds them`));
			continue;
		}
		const provenance = provenanceOf(document.path, sources, layout.hosted ? group : undefined);
		const context = { path: document.path, group: group.id, ...(group.repo && { repo: group.repo }) };
		const off = offFor(document.path, config.lint);
		files.push({ file: fileOf(document, absolute), context, ...(provenance && { provenance }), ...(off.length > 0 && { off }) });
	}
	if (paths.length === 0) {
		messages.push(messageOn('.', 'no-minutes', `Unexpected archive without minutes, expected Markdown files in \`${root}\``));
	}
	skipped.sort((a, b) => (a.path < b.path ? -1 : 1));
	const source = redacted({ root: absolute, config, people, files, skipped, ...(kept && { kept }), messages });
	return { ...source, files: withHabits(source.files) };
}

/** The rules that are left out for a file. */
function offFor(path: string, lint: ArchiveConfig['lint'] = {}): string[] {
	return Object.entries(lint).flatMap(([rule, folders]) => (folders.some((folder) => folder === '.' || path === folder || path.startsWith(`${folder}/`)) ? [rule] : []));
}

function fileOf({ path, text, flaw }: Document, cwd: string): VFile {
	const file = new VFile({ path, value: text, cwd });
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
