import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { extractMeeting } from './extract/meeting.ts';
import type { Context, Meeting } from './model.ts';
import { native, shallow, withoutBom } from './parse.ts';

/** One read that serves all: the tree for HTML, the meeting for everything else. */
export function readMinutes(file: VFile, context: Context): { tree: Root; meeting: Meeting } {
	const source = withoutBom(String(file));
	const { tree, tooDeep } = shallow(native.parse(file) as Root, source);
	if (tooDeep) file.message('Unexpected nesting of more than 200 levels, expected a document people can read; it is shown as plain text', { source: 'minutebook', ruleId: 'nested-too-deep', place: { line: 1, column: 1 } });
	const meeting = extractMeeting(tree, source, context);
	file.data.meeting = meeting;
	return { tree, meeting };
}
