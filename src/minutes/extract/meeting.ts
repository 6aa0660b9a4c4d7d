import type { Root } from 'mdast';
import type { Context, Meeting } from '../model.ts';

/** Reads one document: what is written in it, and nothing that is not. */
export function extractMeeting(_tree: Root, _source: string, context: Context): Meeting {
	return {
		dates: [],
		...(context.group && { group: context.group }),
		...(context.repo && { repo: context.repo }),
		links: { recordings: [] },
		attendees: [],
		agenda: [],
		issues: [],
		actions: [],
		decisions: [],
		sections: [],
		unread: [],
	};
}
