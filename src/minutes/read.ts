import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { extractMeeting } from './extract/meeting.ts';
import type { Context, Meeting } from './model.ts';
import { native, withoutBom } from './parse.ts';

/** One read that serves all: the tree for HTML, the meeting for everything else. */
export function readMinutes(file: VFile, context: Context): { tree: Root; meeting: Meeting } {
	const tree = native.parse(file) as Root;
	const meeting = extractMeeting(tree, withoutBom(String(file)), context);
	file.data.meeting = meeting;
	return { tree, meeting };
}
