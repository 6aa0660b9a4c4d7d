import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Context } from '../minutes/model.ts';

/** `archive.yml`, checked, or what stands for it where there is none. */
export interface ArchiveConfig {
	title: string;
	description?: string;
	/** `owner/name` on GitHub, whose root the archive is: where its files are corrected. */
	repo?: string;
	/** The address the site is published at, without a slash at its end. */
	url?: string;
	groups: GroupConfig[];
	/** A rule of `minutes lint` and the folders and files it is left out for, `.` for all. */
	lint?: Record<string, string[]>;
	/** A word and what search takes for the same. */
	synonyms?: Record<string, string[]>;
}

export interface GroupConfig {
	/** The group's name in addresses: lower case letters, digits and dashes. */
	id: string;
	name: string;
	/** `owner/name` on GitHub, where a bare `#12` points. */
	repo?: string;
	/** The folder its minutes lie in, relative to the archive's root, with `/`. */
	path: string;
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

/** A file that is no minutes. */
export interface Skipped {
	path: string;
	reason: string;
	line?: number;
}

/** An archive directory, read: nothing in it is lost, every file is in `files` or `skipped`. */
export interface ArchiveSource {
	/** Absolute. */
	root: string;
	config: ArchiveConfig;
	/** Those that are not hidden. */
	people: PersonConfig[];
	/** In order of path. */
	files: SourceFile[];
	skipped: Skipped[];
	/** Findings about the archive as a whole: `archive.yml`, `people.yml`. */
	messages: VFileMessage[];
}
