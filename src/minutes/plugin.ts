import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { attempt, expectFewParts } from './budget.ts';
import { extractMeeting } from './extract/meeting.ts';
import type { Context, Meeting } from './model.ts';
import { shallow, withoutBom } from './shallow.ts';
import { spansIn, treeOf } from './spans.ts';

declare module 'vfile' {
	interface DataMap {
		meeting: Meeting;
		/** Of a file that holds the minutes of several meetings: each of them, `meeting` first. */
		meetings: Meeting[];
		/** What is known of this one file; it wins over the plugin's options. */
		minutes: Partial<Context>;
	}
}

/**
 * Reads minutes: sets `file.data.meeting` (and `file.data.meetings` where the file holds several), and `attendees`, `issues`, `actions` and the rest in
 * `file.data.astro.frontmatter`. Leaves the tree as it is; never throws on a document's content.
 */
export default function remarkMinutes(options: Partial<Context> = {}) {
	return (tree: Root, file: VFile): void => {
		const context = { path: file.path ?? '', ...options, ...file.data.minutes };
		const source = withoutBom(String(file));
		const read = attempt(file, () => {
			expectFewParts(tree, String(file));
			const whole = shallow(tree, source).tree;
			const { split, days } = context.habits ?? {};
			const spans = context.span ? [context.span] : spansIn(whole, context.path, split, days?.order?.first);
			return spans.length === 0 ? [extractMeeting(whole, source, context)] : spans.map((span) => extractMeeting(treeOf(whole, span), source, context));
		});
		const [meeting = extractMeeting({ type: 'root', children: [] }, '', context), ...others] = 'value' in read ? read.value : [];
		file.data.meeting = meeting;
		if (others.length > 0) file.data.meetings = [meeting, ...others];
		const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
		data.astro = { ...data.astro, frontmatter: { ...data.astro?.frontmatter, ...frontmatterOf(meeting) } };
	};
}

/** The record without positions, as somebody's templates would want it. Written values win nothing: extraction is a reading. */
export function frontmatterOf(meeting: Meeting): Record<string, unknown> {
	return {
		...(meeting.title && { title: meeting.title.text }),
		...(meeting.date && { date: meeting.date.value }),
		attendees: meeting.attendees.map(({ name, handle, role, affiliation }) => ({
			...(name && { name }),
			...(handle && { handle }),
			role,
			...(affiliation && { affiliation }),
		})),
		issues: [...new Set(meeting.issues.flatMap(({ ref }) => ref ?? []))],
		agenda: meeting.agenda.map(({ title, ref, anchor }) => ({ title, ...(ref && { ref }), anchor })),
		actions: meeting.actions.map(({ text, owners, done }) => ({
			text,
			owners: owners.map(({ handle, name, written }) => handle ?? name ?? written),
			done,
		})),
		decisions: meeting.decisions.map(({ text }) => text),
	};
}
