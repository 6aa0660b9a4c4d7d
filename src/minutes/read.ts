import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { BUDGET } from './budget.ts';
import { readDocument } from './extract/meeting.ts';
import type { Context, Meeting } from './model.ts';
import type { Outline } from './outline.ts';
import { type Parsed, parsedOf } from './parse.ts';
import { withoutBom } from './shallow.ts';
import { treeOf } from './spans.ts';

/** One read that serves all: the tree for HTML, the document for quotes, the meeting for everything else. Throws `TooLarge`; for many files, within `attempt`. */
export function readMinutes(file: VFile, context: Context): { tree: Root; document: Outline; meeting: Meeting } {
	const { span } = context;
	const { source, tree: whole, tooDeep } = span ? parsedOnce(file) : parsedOf(file);
	const tree = span ? treeOf(whole, span) : whole;
	if (tooDeep) file.message('Unexpected nesting of more than 200 levels, expected a document people can read; it is shown as plain text', { source: 'minutebook', ruleId: 'nested-too-deep', place: { line: 1, column: 1 } });
	const { document, meeting } = readDocument(tree, source, context);
	tellBudget(file, meeting);
	file.data.meeting = meeting;
	return { tree, document, meeting };
}

/** Tells what was read to its budget and no further. */
function tellBudget(file: VFile, { issues, actions, decisions }: Meeting): void {
	const named = new Set(issues.flatMap(({ ref }) => ref ?? [])).size;
	const counts = [
		['issues', named >= BUDGET.references ? 'issues' : 'mentions of issues', named >= BUDGET.references ? BUDGET.references : BUDGET.mentions, named >= BUDGET.references || issues.length >= BUDGET.mentions],
		['actions', 'actions', BUDGET.facts, actions.length >= BUDGET.facts],
		['decisions', 'decisions', BUDGET.facts, decisions.length >= BUDGET.facts],
	] as const;
	for (const [of, found, most, isFull] of counts) {
		if (!isFull) continue;
		file.message(`Unexpected ${most} ${found} or more, expected fewer in the minutes of one meeting; part them, for only the first ${most} are read`, { source: 'minutebook', ruleId: `too-many-${of}`, place: { line: 1, column: 1 } });
	}
}

/** The meetings of one file are read one after the other. */
let last: Parsed | undefined;

function parsedOnce(file: VFile): Parsed {
	if (last?.source !== withoutBom(String(file))) last = parsedOf(file);
	return last;
}
