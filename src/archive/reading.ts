import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { attempt } from '../minutes/budget.ts';
import { extractMeeting } from '../minutes/extract/meeting.ts';
import { lint } from '../minutes/lint/index.ts';
import { readMinutes } from '../minutes/read.ts';
import { notMinutes } from '../minutes/recognise.ts';
import type { SourceFile } from '../source/model.ts';
import { toFinding } from './finding.ts';
import type { Finding, Reading } from './model.ts';
import { printOf } from './permalinks/print.ts';
import { quotesOf } from './quotes.ts';

/** What a file says, its findings in order of line, and its tree for who shows it; `html` names its HTML. Throws `TooLarge`. */
export function readingOf(source: SourceFile, html = ''): { tree: Root; reading: Reading } {
	const { file, context, provenance, off } = source;
	const { tree, document, meeting } = readMinutes(file, context);
	const { path, group } = context;
	const reason = notMinutes(meeting, path, context.habits);
	if (reason === undefined) lint(tree, meeting, file, off);
	const reading = {
		path,
		group,
		meeting,
		findings: findingsOn(file),
		...(provenance && { provenance }),
		...(reason !== undefined && { notMinutes: reason }),
		...partOf(source),
		quotes: quotesOf(document, meeting),
		print: printOf(String(file), meeting, context.span),
		html,
	};
	return { tree, reading };
}

/** The reading of a file and its HTML, which `show` makes; a file that cannot be read is no minutes, and ends no build. */
export function shownReadingOf(source: SourceFile, html: string, show: (tree: Root, reading: Reading) => string): { reading: Reading; shown: string } {
	const { file, context, provenance } = source;
	const read = attempt(file, () => {
		const { tree, reading } = readingOf(source, html);
		return { reading, shown: show(tree, reading) };
	});
	if ('value' in read) return read.value;
	const meeting = extractMeeting({ type: 'root', children: [] }, '', context);
	const quotes = { notes: {}, passages: [], reviewed: [] };
	const { path, group } = context;
	return { reading: { path, group, meeting, findings: findingsOn(file), ...(provenance && { provenance }), notMinutes: read.reason, ...partOf(source), quotes, print: printOf('', meeting), html }, shown: '' };
}

function partOf({ file, context: { span } }: SourceFile): Pick<Reading, 'part'> {
	return span ? { part: { file: file.path, line: span.line } } : {};
}

function findingsOn(file: VFile): Finding[] {
	return file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)).map(toFinding);
}
