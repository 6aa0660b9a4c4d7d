import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { BUDGET } from './budget.ts';
import { extractMeeting } from './extract/meeting.ts';
import type { Context, Meeting } from './model.ts';
import { native } from './parse.ts';
import { shallow, withoutBom } from './shallow.ts';
import { treeOf } from './spans.ts';

/** One read that serves all: the tree for HTML, the meeting for everything else. Throws `TooLarge`; for many files, within `attempt`. */
export function readMinutes(file: VFile, context: Context): { tree: Root; meeting: Meeting } {
	const source = withoutBom(String(file));
	const { span } = context;
	const { tree: whole, tooDeep } = span ? parsedOnce(file, source) : shallow(native.parse(file) as Root, source);
	const tree = span ? treeOf(whole, span) : whole;
	if (tooDeep) file.message('Unexpected nesting of more than 200 levels, expected a document people can read; it is shown as plain text', { source: 'minutebook', ruleId: 'nested-too-deep', place: { line: 1, column: 1 } });
	const meeting = extractMeeting(tree, source, context);
	const named = new Set(meeting.issues.flatMap(({ ref }) => ref ?? [])).size;
	const isMany = named >= BUDGET.references;
	if (isMany || meeting.issues.length >= BUDGET.mentions) {
		const [found, most] = isMany ? ['issues', BUDGET.references] : ['mentions of issues', BUDGET.mentions];
		const reason = `Unexpected ${most} ${found} or more, expected fewer in the minutes of one meeting; part them, for only the first ${most} are read`;
		file.message(reason, { source: 'minutebook', ruleId: 'too-many-issues', place: { line: 1, column: 1 } });
	}
	file.data.meeting = meeting;
	return { tree, meeting };
}

/** The meetings of one file are read one after the other. */
let last: { source: string; parsed: ReturnType<typeof shallow> } | undefined;

function parsedOnce(file: VFile, source: string): ReturnType<typeof shallow> {
	if (last?.source !== source) last = { source, parsed: shallow(native.parse(file) as Root, source) };
	return last.parsed;
}
