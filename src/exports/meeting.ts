import { z } from 'zod';
import { isCarried } from '../archive/carried.ts';
import type { Archive, Entry } from '../archive/model.ts';
import { ownersIn } from '../archive/people.ts';
import { ownerName } from './actions.ts';
import type { Export } from './export.ts';
import { type MeetingRecord, recordOf } from './record.ts';
import { sourceLine } from '../archive/targets.ts';
import { schemaAddress } from './schema.ts';
import { absolute, pathOf, type Site } from './site.ts';

const line = z.number().int().min(1).describe('Where it stands in the file; lines count from 1');
const ref = z.string().regex(/^[^/\s]+\/[^/#\s]+#\d+$/).describe('`owner/name#12`');
const how = z.enum(['marked', 'phrased', 'corrected']).describe('Marked by its author (`ACTION:`), read from how a sentence is phrased, or pointed out by people');
const confirmed = z.literal(true).optional().describe('People say in `corrections.yml` that it is one');
const sure = z.number().min(0).max(1).describe('How sure: the share that is right of what its form found in labelled minutes that it was not written from');

/** One meeting, as its own file and in `meetings.json`. */
export const meetingShape = z.strictObject({
	address: z.string().describe('Of its page'),
	markdown: z.string().nullable().describe('Of the minutes as they were written; none where `archive.yml` says `output: lean`'),
	source: z.string().nullable().describe('Of the file where it lies upstream'),
	file: z.string().describe('Its path in the archive; of a later meeting in a file that holds several, with `#` and its day behind that'),
	title: z.string().nullable().describe('As written'),
	date: z.iso.date().nullable(),
	group: z.string().nullable().describe('Its id'),
	links: z.strictObject({
		recordings: z.array(z.string()),
		issue: ref.nullable().describe('The meeting\'s own issue'),
		minutes: z.string().nullable().describe('The document the minutes were first written in'),
	}),
	attendees: z.array(z.strictObject({ name: z.string().nullable(), handle: z.string().nullable(), role: z.enum(['participant', 'observer', 'regrets']), line })),
	issues: z.array(z.strictObject({ ref, kind: z.enum(['issue', 'pull', 'discussion', 'unknown']), line })).describe('Each once, where it is first mentioned'),
	agenda: z.array(z.strictObject({
		title: z.string(),
		ref: ref.nullable(),
		unreached: z.literal(true).optional().describe('The minutes say that it was not reached'),
		carried: z.literal(true).optional().describe('It stands, with its notes, word for word in the meeting before'),
		line,
	})),
	actions: z.array(z.strictObject({
		text: z.string(),
		owners: z.array(z.string()).describe('The handle, else the name, of the attendee who is meant; else what is written; `group` for the group as a whole'),
		done: z.boolean().describe('Said to be done in these very minutes'),
		closed: z.union([z.literal(false), z.strictObject({ day: z.iso.date(), where: z.string().optional() })]).optional().describe('What people say in `corrections.yml`: when it was done, and where it says so; `false` where it was not'),
		confirmed,
		how,
		sure,
		line,
	})),
	decisions: z.array(z.strictObject({
		text: z.string(),
		motion: z.string().optional().describe('What it is the result of, where its own words say only how that ended'),
		outcome: z.enum(['struck', 'defeated']).optional().describe('Struck out in the minutes, or not carried'),
		confirmed, how, sure, line })),
	messages: z.array(z.strictObject({ ruleId: z.string().nullable(), reason: z.string(), line: line.nullable() })).describe('What could not be read as expected'),
});

export type MeetingData = { address: string; markdown: string | null; source: string | null } & MeetingRecord;

/** What a program gets of one meeting: the record that `minutes extract` prints, and where it is to be found. */
export function meetingData(entry: Entry, site: Site): MeetingData {
	const { address, path, part, meeting, findings, provenance, date } = entry;
	const messages = findings.map(({ rule, reason, line }) => ({ ruleId: rule?.replace(/^.*:/, ''), reason, line }));
	const record = recordOf(path, meeting, messages);
	return {
		address: absolute(site, address),
		markdown: site.isLean ? null : absolute(site, site.at.file(besidePage(entry, site, 'md'))),
		source: provenance ? (part ? sourceLine(provenance, part.line) : provenance.url) : null,
		...record,
		// Whom the whole archive knows an owner to be: as in every other export.
		actions: record.actions.map((action, index) => ({ ...action, owners: ownersIn(entry, meeting.actions[index]?.owners ?? []).map(ownerName) })),
		agenda: record.agenda.map((item, index) => (isCarried(entry, meeting.agenda[index]?.anchor) ? { ...item, carried: true as const } : item)),
		// A day that no calendar has stands in the minutes, not here.
		date: date ?? null,
	};
}

export const meetingJson: Export = {
	path: 'meetings/<group>/<date>.json',
	type: 'application/json',
	describe: 'what was read from one meeting, beside its page',
	isCopy: true,
	files: (archive, site) => everyAddress(archive, site).map(({ entry, address }) => ({
		path: besidePage({ address }, site, 'json'),
		of: entry,
		write: () => `${JSON.stringify({ $schema: schemaAddress('meeting', site), ...meetingData(entry, site) }, undefined, '\t')}\n`,
	})),
};

export const meetingMarkdown: Export = {
	path: 'meetings/<group>/<date>.md',
	type: 'text/markdown',
	describe: 'the minutes of one meeting as they were written, beside its page',
	isCopy: true,
	files: (archive, site) => everyAddress(archive, site).map(({ entry, address }) => ({
		path: besidePage({ address }, site, 'md'),
		of: entry,
		write: ({ sourceOf }) => sourceOf(entry),
	})),
};

/** Every meeting at its address, and at those it had before: a program cannot be led on as a reader is. */
function everyAddress({ meetings, permalinks }: Archive, { at }: Site): { entry: Entry; address: string }[] {
	const before = permalinks.meetings.flatMap(({ group, slug, entry }) => (entry ? { entry, address: at.meeting(group, slug) } : []));
	return [...meetings.map((entry) => ({ entry, address: entry.address })), ...before];
}

/** `meetings/tides/2020-01-02.md` for the page `meetings/tides/2020-01-02/`. */
export function besidePage({ address }: Pick<Entry, 'address'>, site: Site, extension: 'md' | 'json'): string {
	return `${pathOf(site, address).slice(0, -1)}.${extension}`;
}
