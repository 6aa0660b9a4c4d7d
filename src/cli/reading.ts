import { relative, resolve, sep } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { counted } from '../archive/checks/counted.ts';
import type { Meeting } from '../minutes/model.ts';
import { messageOn } from '../source/error.ts';
import { archiveDirectory } from '../source/environment.ts';
import { inert } from '../source/inert.ts';
import { meter } from '../source/meter.ts';
import type { Severity, Skipped } from '../source/model.ts';
import { OWN_FILES } from '../source/own-files.ts';
import { type Given, type Io, type Option, UsageError } from './command.ts';

/** Options and operands of every command that reads an archive. */
export const ARCHIVE = {
	options: { root: { value: 'DIR', help: 'The archive\'s directory (CONTENT_DIR, or the one you are in)' } },
	operands: { usage: '[PATH…]', help: 'Only these files and folders of the archive' },
} as const satisfies { options: Record<string, Option>; operands: { usage: string; help: string } };

export interface Reading {
	/** Absolute. */
	root: string;
	/** Minutes, linted, in order of path; their messages in order of line. `path` is the file's, or of a later meeting in it with `#` and the day. */
	read: { path: string; file: VFile; meeting: Meeting }[];
	/** About the archive's own files, and about files that could not be read. */
	messages: VFileMessage[];
	/** What the findings of a rule weigh, as archive.yml says it. */
	severities: Readonly<Record<string, Severity>>;
}

/** The directory that was given, as it was written. */
export function rootOf(options: Given['options']): string {
	return typeof options['root'] === 'string' ? options['root'] : archiveDirectory();
}

/** Reads and lints the part of an archive that was asked for, and tells which files are no minutes and why; days are held against `today`. */
export async function readAsked({ options, operands }: Given, io: Io, today?: string): Promise<Reading> {
	const root = rootOf(options);
	// Commands that read no minutes need not wait for what reads them.
	const [{ attempt }, { lint }, { readMinutes }, { notMinutes }, { readArchive }] = await Promise.all([import('../minutes/budget.ts'), import('../minutes/lint/index.ts'), import('../minutes/read.ts'), import('../minutes/recognise.ts'), import('../source/archive.ts')]);
	const source = await readArchive(root);
	const all = [...source.files.map(({ file }) => file.path), ...source.skipped.map(({ path }) => path)];
	const wanted = askedFor(operands, root, all);

	const read: Reading['read'] = [];
	const messages = source.messages.filter(({ file = '.' }) => OWN_FILES.has(file) || wanted(file));
	const skipped: Skipped[] = source.skipped.filter(({ path }) => wanted(path));
	const chosen = source.files.filter(({ file }) => wanted(file.path));
	const step = meter('files read', chosen.length);
	for (const { file, context, off } of chosen) {
		const tried = attempt(file, () => {
			const { tree, meeting } = readMinutes(file, context);
			const reason = notMinutes(meeting, context.path, context.habits);
			if (reason === undefined) lint(tree, meeting, file, off, today);
			return { meeting, reason };
		});
		const reason = 'value' in tried ? tried.value.reason : tried.reason;
		if (reason !== undefined) skipped.push({ path: context.path, reason });
		else if ('value' in tried) read.push({ path: context.path, file, meeting: tried.value.meeting });
		if ('reason' in tried) messages.push(...file.messages.slice(-1));
		file.messages.sort(byPlace);
		step();
	}
	if (read.length === 0 && skipped.length > 0) messages.push(allSkipped(skipped.length));
	skipped.sort((a, b) => (a.path < b.path ? -1 : 1));
	tellSkipped(skipped, { options, operands }, io);
	const files = new Set(read.map(({ file }) => file.path)).size;
	io.tell(`${counted(files, 'file')}${files < read.length ? ` with ${read.length} meetings` : ''} read, ${skipped.length} skipped`);
	return { root: source.root, read, messages, severities: source.config.severities ?? {} };
}

/** Files that are told as skipped unless all are asked for. */
const TOLD = 20;

/** Tells which files are no minutes, and why: the first, or with `--verbose` all. */
export function tellSkipped(skipped: readonly Skipped[], { options }: Given, io: Io): void {
	const told = options['verbose'] ? skipped : skipped.slice(0, TOLD);
	for (const { path, reason } of told) io.tell(inert(`skipped ${path}: ${reason}`));
	if (told.length < skipped.length) io.tell(`${skipped.length - told.length} more skipped: \`--verbose\` lists them all`);
}

/** Where nothing is left to read, silence would look like an archive in order. */
export function allSkipped(files: number): VFileMessage {
	const told = files === 1 ? 'its only file' : `all ${files} files`;
	return messageOn('.', 'all-skipped', `Unexpected archive of which ${told} ${files === 1 ? 'was' : 'were'} skipped, expected minutes; each is told above with why: name a day in it, or say in \`archive.yml\` where the path has it (\`reading: { path: YYYY/*-MM-DD }\`)`);
}

/** Whether a file is of what the operands of a command ask for: all of `all`, without any. Throws `UsageError` where one of them is none of these. */
export function askedFor(operands: readonly string[], written: string, all: readonly string[]): (path: string) => boolean {
	const asked = operands.map((operand) => within(operand, resolve(written), written, all));
	return (path) => asked.length === 0 || asked.some((part) => covers(part, path));
}

/** A path as written, relative to the archive or, as a shell completes it, to where the command runs. */
function within(operand: string, root: string, written: string, all: readonly string[]): string {
	for (const base of [root, process.cwd()]) {
		const part = relative(root, resolve(base, operand)).split(sep).join('/');
		if (all.some((path) => covers(part, path))) return part;
	}
	throw new UsageError(`Unexpected path \`${operand}\`, expected a file or a folder with minutes in \`${written}\``);
}

export function covers(part: string, path: string): boolean {
	return part === '' || path === part || path.startsWith(`${part}/`);
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
