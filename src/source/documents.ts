import type { VFileMessage } from 'vfile-message';
import { judgeName } from './candidates.ts';
import { decode, type Flaw } from './decode.ts';
import { messageOn } from './error.ts';
import type { Skipped } from './model.ts';
import { OWN_FILES } from './own-files.ts';
import { readWithin, RefusedFile } from './within.ts';

export interface Document {
	path: string;
	text: string;
	/** It began with a byte order mark, which `text` is without. */
	marked?: true;
	flaw?: Flaw;
}

interface Documents {
	documents: Document[];
	skipped: Skipped[];
	messages: VFileMessage[];
}

/** Reads those of the files that are text and may be minutes, in the order given, but for `pages`; says of the others why they are not. */
export function readDocuments(root: string, paths: readonly string[], pages: ReadonlySet<string> = new Set()): Documents {
	const judged = paths.filter((path) => !OWN_FILES.has(path) && !pages.has(path)).map((path) => ({ path, verdict: judgeName(path) }));
	const answers = judged.map(({ path, verdict }) => answer(root, path, verdict));
	const documents = answers.flatMap(({ document }) => document ?? []);
	const folders = new Set(documents.map(({ path }) => folderOf(path)));
	return {
		documents,
		skipped: answers.flatMap(({ skipped, quiet }) => (skipped && (!quiet || folders.has(folderOf(skipped.path))) ? skipped : [])),
		messages: answers.flatMap(({ message }) => message ?? []),
	};
}

interface Answer {
	document?: Document;
	skipped?: Skipped;
	/** Listed only beside minutes: a picture elsewhere was never a candidate. */
	quiet?: true;
	message?: VFileMessage;
}

function answer(root: string, path: string, verdict: ReturnType<typeof judgeName>): Answer {
	if (typeof verdict === 'object') return { skipped: { path, reason: verdict.reason } };
	if (verdict === 'other') return { skipped: { path, reason: 'not Markdown' }, quiet: true };
	let bytes: Uint8Array | undefined;
	try {
		bytes = readWithin(root, path);
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		return { skipped: { path, reason: error.reason }, message: error.toMessage() };
	}
	if (!bytes) return { skipped: { path, reason: 'file that was there a moment ago' } };
	const { text, marked, flaw } = decode(bytes);
	if (text === undefined) return binary(path, verdict);
	if (text.trim() === '') {
		return {
			skipped: { path, reason: 'empty file', line: 1 },
			message: messageOn(path, 'empty-file', 'Unexpected empty file, expected minutes; write them or remove the file', { line: 1, column: 1 }),
		};
	}
	return { document: { path, text, ...(marked && { marked }), ...(flaw && { flaw }) } };
}

/** A name in `.md` promises text, so that its being binary is worth a message. */
function binary(path: string, verdict: 'markdown' | 'perhaps'): Answer {
	const skipped = { path, reason: 'binary file' };
	if (verdict === 'perhaps') return { skipped };
	const reason = 'Unexpected binary file, expected Markdown; remove it or name it by what it is';
	return { skipped, message: messageOn(path, 'binary-file', reason, { line: 1, column: 1 }) };
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
