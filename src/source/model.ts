import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Correction } from '../minutes/corrections.ts';
import type { StatedHabits } from '../minutes/habits/state.ts';
import type { Context } from '../minutes/model.ts';
import type { Face } from './face.ts';

/** What a finding weighs: one of `info` fails nothing. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `archive.yml`, checked, or what stands for it where there is none. */
export interface ArchiveConfig {
	title: string;
	description?: string;
	/** How it shows itself. */
	face?: Face;
	/** `owner/name` on GitHub, whose root the archive is: where its files are corrected. */
	repo?: string;
	/** The address the site is published at, without a slash at its end. */
	url?: string;
	groups: GroupConfig[];
	/** What is stated of how the minutes of all groups are written. */
	reading?: StatedHabits;
	/** A rule of `minutes lint` and the folders and files it is left out for, `.` for all. */
	lint?: Record<string, string[]>;
	/** What a rule's findings weigh, where that is said. */
	severities?: Record<string, Severity>;
	/** A word and what search takes for the same. */
	synonyms?: Record<string, string[]>;
	/** Other archives that search may cover. */
	federation?: Federated[];
	/** Without the files that copy a part of others. */
	output?: 'lean';
}

/** Another archive, whose index is published with it. */
export interface Federated {
	title: string;
	/** Where its site is, without a slash at the end. */
	url: string;
}

export interface GroupConfig {
	/** The group's name in addresses: lower case letters, digits and dashes. */
	id: string;
	name: string;
	/** `owner/name` on GitHub, where a bare `#12` points. */
	repo?: string;
	/** The folders its minutes lie in, or patterns of their paths (`notes/*--tide.md`), relative to the archive's root, with `/`. */
	paths: string[];
	/** What is stated of how its minutes are written. */
	reading?: StatedHabits;
}

/** One entry of `people.yml`. */
export interface PersonConfig {
	handle?: string;
	name?: string;
	/** Other spellings and old handles. */
	also: string[];
	/** In no output; `readArchive` takes them out of all it reads. */
	hidden: boolean;
	/** Of `people.yml`, where it starts. */
	line?: number;
}

/** One entry of `corrections.yml`. */
export interface CorrectionConfig extends Correction {
	/** The path of the minutes that it is about. */
	file: string;
	/** The line of `corrections.yml` where it starts. */
	at: number;
}

/** Where a file came from upstream. */
export interface Provenance {
	/** `owner/name`. */
	repo: string;
	/** Path within that repository. */
	path: string;
	/** Full hash, where it is known. */
	commit?: string;
	/** The file at that commit (or at the default branch), on GitHub. */
	url: string;
}

export interface SourceFile {
	/** `path` relative to the archive's root, with `/`; `value` the text as written, without a byte order mark. Messages of reading are on it. */
	file: VFile;
	context: Context & { group: string };
	provenance?: Provenance;
	/** The rules of `minutes lint` that `archive.yml` leaves out for it. */
	off?: string[];
}

/** Markdown that is a page of its own. */
export interface SourcePage {
	file: VFile;
	/** The last part of its address. */
	slug: string;
}

/** A file that is no minutes. */
export interface Skipped {
	path: string;
	reason: string;
	line?: number;
}

/** `addresses.yml`: every address that the archive gave out, and what it was given to. */
export interface Kept {
	groups: KeptGroup[];
	meetings: KeptMeeting[];
	people: KeptPerson[];
}

/** An id of a group in addresses: the folder it was given to, or the id that this one leads on to. */
export interface KeptGroup {
	id: string;
	path?: string;
	now?: string;
}

export interface KeptMeeting {
	/** `tide/2024-05-02`, its group's id and the last part of the page's address. */
	address: string;
	/** The path of its minutes; absent where the address leads on. */
	file?: string;
	/** Print of their words. */
	words?: string;
	/** Where that is another: the address it had first, which feeds and calendars know it by. */
	id?: string;
	/** The address that this one leads on to. */
	now?: string;
	/** It is no longer in the archive; `unconfirmed` until somebody says that it is to be so. */
	gone?: true | 'unconfirmed';
	items: KeptItem[];
}

/** The place of a topic on a meeting's page. */
export interface KeptItem {
	anchor: string;
	/** Print of the notes under it. */
	notes: string;
	/** No topic has it any more. */
	gone?: true;
}

/** The last part of a person's address. */
export interface KeptPerson {
	slug: string;
	/** Whom it was given to: a name, or a handle with `@`. */
	written: string;
}

/** An archive directory, read: nothing in it is lost, every file is in `files` or `skipped`. */
export interface ArchiveSource {
	/** Absolute. */
	root: string;
	config: ArchiveConfig;
	/** Those that are not hidden. */
	people: PersonConfig[];
	/** In the order of `corrections.yml`; undefined where there is none. */
	corrections?: CorrectionConfig[];
	/** In order of path; a file with the minutes of several meetings is there once for each of them, in their order. */
	files: SourceFile[];
	/** Its extra pages, in the order of `archive.yml`. */
	pages?: SourcePage[];
	skipped: Skipped[];
	/** Undefined where there is no `addresses.yml`. */
	kept?: Kept;
	/** Findings about the archive as a whole: `archive.yml`, `people.yml`, `corrections.yml`. */
	messages: VFileMessage[];
}
