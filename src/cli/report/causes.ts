import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** Findings that one fix would settle, in more files than anybody would go through one by one. */
export interface Cause {
	/** `missing-date/without-year`, or the rule's id. */
	id: string;
	/** How many files have it, in words. */
	says: string;
	/** What would settle all of them. */
	settle: string;
	found: { file: VFile; message: VFileMessage }[];
}

/** A cause in no more files is told line by line. */
const FEW = 3;

/** The causes that are told as one, those in most files first. */
export function causesOf(files: readonly VFile[]): Cause[] {
	const found = files.flatMap((file) => file.messages.map((message) => ({ file, message })));
	return [...Map.groupBy(found, ({ message }) => causeOf(message))].flatMap(([id, own]): Cause[] => {
		const [says, settle] = WORDS[id ?? ''] ?? [];
		const paths = new Set(own.map(({ file }) => file.path)).size;
		return id === undefined || says === undefined || settle === undefined || paths <= FEW ? [] : [{ id, says: `${paths} files ${says}`, settle, found: own }];
	}).sort((a, b) => b.found.length - a.found.length || (a.id < b.id ? -1 : 1));
}

/** What a finding of a rule for minutes is due to; other findings are each their own. */
export function causeOf({ causeId, ruleId, source }: VFileMessage): string | undefined {
	return source === 'remark-minutes' ? (causeId ?? ruleId) : undefined;
}

/** For each cause what the files do, and what settles all of them: where that is no habit to state, to leave the rule out. */
const WORDS: Readonly<Record<string, readonly [says: string, settle: string]>> = {
	'missing-title': ['have no heading that names them', off('missing-title')],
	'missing-date': ['name no day', 'put it into the files\' names, or say where the path has it: `reading: { path: YYYY/*-MM-DD }` in archive.yml'],
	'missing-date/without-year': ['name the day without a year', 'put them into folders named by the year, as `2023/`'],
	'unreadable-date': ['name a day that no calendar has', off('unreadable-date')],
	'ambiguous-date': ['name a day that can be read in two ways', 'say which comes first: `reading: { days: day-first }` or `month-first` in archive.yml'],
	'date-mismatch': ['name one day and their title another', off('date-mismatch')],
	'wrong-weekday': ['name a day of the week that the day is not', off('wrong-weekday')],
	'missing-attendees': ['list nobody who was there', `if they do, say under which heading: \`reading: { headings: { Hello everybody: attendees } }\` in archive.yml; if they are not to, leave the rule out: \`lint: { missing-attendees: off }\``],
	'unreadable-attendee': ['have lines in lists of people that are not surely one', 'write each as `Name @handle`; what is no list of people has another role: `reading: { headings: { Roles: procedure } }` in archive.yml'],
	'duplicate-attendee': ['list somebody twice', off('duplicate-attendee')],
	'unknown-section': ['have a heading that is a letter off', 'say what it is for: `reading: { headings: { Anouncements: announcements } }` in archive.yml'],
	'unfilled-placeholder': ['have a placeholder of their template', 'leave the line out: `reading: { ignore: [the line] }` in archive.yml'],
	'ambiguous-issue': ['name an issue without its repository', 'name the repository of the group: `repo: owner/name` in archive.yml'],
	'mismatched-issue-link': ['have a link whose text names another issue', off('mismatched-issue-link')],
	'empty-item': ['have a topic without notes', off('empty-item')],
	'action-without-owner': ['promise what nobody is named for', off('action-without-owner')],
	'misspelt-owner': ['name somebody who does something almost as an attendee is called', off('misspelt-owner')],
};

function off(rule: string): string {
	return `if that is how they are to be, leave the rule out: \`lint: { ${rule}: off }\` in archive.yml`;
}
