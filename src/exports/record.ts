import type { VFileMessage } from 'vfile-message';
import type { Action, Decision, IssueRef, Meeting, Owner, RefKind, Role } from '../minutes/model.ts';

/** What a program gets for one file: every key always, `null` where nothing was read; lines count from 1. */
export interface MeetingRecord {
	/** Relative to the archive's root, with `/`; of a later meeting in a file of several, with `#` and its day behind that. Lines are the file's. */
	file: string;
	title: string | null;
	/** `YYYY-MM-DD`. */
	date: string | null;
	group: string | null;
	links: { recordings: string[]; issue: string | null; minutes: string | null };
	attendees: { name: string | null; handle: string | null; role: Role; line: number }[];
	/** Each once, where it is first mentioned. */
	issues: { ref: string; kind: RefKind; line: number }[];
	agenda: { title: string; ref: string | null; unreached?: true; carried?: true; line: number }[];
	/** An owner is the handle, else the name, of the attendee whose name or first name is written; else what is written; `group` is the group as a whole. */
	actions: { text: string; owners: string[]; done: boolean; closed?: Action['closed'] & {}; confirmed?: true; how: Action['how']; sure: number; line: number }[];
	decisions: { text: string; motion?: string; outcome?: Decision['outcome'] & {}; confirmed?: true; how: Action['how']; sure: number; line: number }[];
	messages: { ruleId: string | null; reason: string; line: number | null }[];
}

/** The record of one file, with what was found while reading and linting it. */
export function recordOf(file: string, meeting: Meeting, messages: readonly Pick<VFileMessage, 'ruleId' | 'reason' | 'line'>[]): MeetingRecord {
	const { recordings, issue, minutes } = meeting.links;
	return {
		file,
		title: meeting.title?.text ?? null,
		date: meeting.date?.value ?? null,
		group: meeting.group ?? null,
		links: { recordings: recordings.map(({ url }) => url), issue: issue?.ref ?? null, minutes: minutes?.url ?? null },
		attendees: meeting.attendees.map(({ name, handle, role, position }) => ({
			name: name ?? null, handle: handle ?? null, role, line: position.start.line,
		})),
		issues: issuesOf(meeting.issues),
		agenda: meeting.agenda.map(({ title, ref, unreached, position }) => ({ title, ref: ref ?? null, ...(unreached && { unreached }), line: position.start.line })),
		actions: meeting.actions.map(({ text, owners, done, closed, confirmed, how, sure, position }) => ({
			text, owners: owners.map((owner) => nameOf(owner, meeting.attendees)), done, ...(closed !== undefined && { closed }), ...(confirmed && { confirmed }), how, sure, line: position.start.line,
		})),
		decisions: meeting.decisions.map(({ text, motion, outcome, confirmed, how, sure, position }) => ({ text, ...(motion && { motion: motion.text }), ...(outcome && { outcome }), ...(confirmed && { confirmed }), how, sure, line: position.start.line })),
		messages: messages.map(({ ruleId, reason, line }) => ({ ruleId: ruleId ?? null, reason, line: line ?? null })),
	};
}

/** GitHub does not tell `nodejs/TSC` from `nodejs/tsc`; the kind is the first that is known. */
function issuesOf(mentions: readonly IssueRef[]): MeetingRecord['issues'] {
	const found = new Map<string, MeetingRecord['issues'][number]>();
	for (const { ref, kind, position } of mentions) {
		if (ref === undefined) continue;
		const first = found.get(ref.toLowerCase());
		if (!first) found.set(ref.toLowerCase(), { ref, kind, line: position.start.line });
		else if (first.kind === 'unknown') first.kind = kind;
	}
	return [...found.values()].sort((a, b) => a.line - b.line);
}

/** Of one file alone initials stay as written where the list of people does not give them: whom they mean is the archive's to weigh, and its exports say. */
function nameOf({ group, handle, name, written }: Owner, attendees: Meeting['attendees']): string {
	if (group) return 'group';
	if (attendees.some((attendee) => attendee.initials === written && attendee.name === name)) return handle ?? name ?? written;
	const said = written.toLowerCase();
	const plain = said === handle?.toLowerCase() || said === name?.toLowerCase() || name?.toLowerCase().split(/\s+/).includes(said);
	return plain ? (handle ?? name ?? written) : written;
}
