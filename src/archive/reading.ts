import type { Root } from 'mdast';
import { lint } from '../minutes/lint/index.ts';
import { readMinutes } from '../minutes/read.ts';
import { notMinutes } from '../minutes/recognise.ts';
import type { SourceFile } from '../source/model.ts';
import { toFinding } from './finding.ts';
import type { Reading } from './model.ts';
import { printOf } from './permalinks/print.ts';
import { quotesOf } from './quotes.ts';

/** What a file says, its findings in order of line, and its tree for who shows it; `html` names its HTML. */
export function readingOf({ file, context, provenance, off }: SourceFile, html = ''): { tree: Root; reading: Reading } {
	const { tree, meeting } = readMinutes(file, context);
	const { path, group } = context;
	const reason = notMinutes(meeting, path);
	if (reason === undefined) lint(tree, meeting, file, off);
	file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	const reading = {
		path,
		group,
		meeting,
		findings: file.messages.map(toFinding),
		...(provenance && { provenance }),
		...(reason !== undefined && { notMinutes: reason }),
		quotes: quotesOf(tree, String(file), meeting, context.habits),
		print: printOf(String(file), meeting),
		html,
	};
	return { tree, reading };
}
