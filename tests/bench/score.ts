import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingRecord } from '../../src/exports/record.ts';
import { isShown, SHOWN } from '../../src/minutes/shown.ts';

export { SHOWN };

/** A set of hand labels, and whether the lines that were not read right may be looked at. */
export interface LabelSet {
	name: string;
	/** Of minutes, beside the labels. */
	archive: 'corpus' | 'foreign';
	labels: 'gold' | 'gold-actions' | 'gold-count' | 'gold-foreign';
	/** Only these organisations' files. */
	owners?: readonly string[];
	/** Only totals: nothing is written from these files, so that they tell how unseen ones are read. */
	counted: boolean;
}

/** Those whose failing lines rules may be written from, and those of which only totals are looked at. */
export const READ = ['WebAssembly', 'dotnet', 'ethereum', 'fsfw-dresden', 'graphql', 'jupyterhub', 'numpy', 'rust-lang', 'solid', 'w3ctag'] as const;
export const COUNTED = ['IntersectMBO', 'electron'] as const;

/** The counted ones first. */
export const SETS: readonly LabelSet[] = [
	{ name: 'others-counted', archive: 'foreign', labels: 'gold-foreign', owners: COUNTED, counted: true },
	{ name: 'gold-count', archive: 'corpus', labels: 'gold-count', counted: true },
	{ name: 'others-read', archive: 'foreign', labels: 'gold-foreign', owners: READ, counted: false },
	{ name: 'gold-actions', archive: 'corpus', labels: 'gold-actions', counted: false },
	{ name: 'gold', archive: 'corpus', labels: 'gold', counted: false },
];

export interface Score { precision: number; recall: number; f1: number; right: number; missed: number; extra: number }
export type Field = 'date' | 'recordings' | 'meetingIssue' | 'minutesDoc' | 'attendees' | 'issues' | 'agenda' | 'namedActions' | 'actions' | 'decisions';
export type Share = 'attendeeRoles' | 'agendaRefs' | 'actionOwners';
export type Report = { files: number; absent: number; taken: Score } & Record<Field, Score> & Record<Share, number>;

/** What a folder with minutes, labels and the scorer in it gives. */
export interface Measured {
	/** Undefined where the folder has no such minutes or labels. */
	report(set: LabelSet): Report | undefined;
	/** The same of what registers show: actions and decisions that are sure enough. */
	shown(set: LabelSet): Report | undefined;
	/** The lines that were not read right. Throws for a set that is only counted. */
	misses(set: LabelSet, field: string): string;
}

/** Extracts each archive once and scores it; `shared` holds minutes, labels and `score/score.mjs`. */
export function measuring(shared: string, use: (measured: Measured) => void): void {
	const directory = mkdtempSync(join(tmpdir(), 'minutebook-accuracy-'));
	const records = new Map<string, string>();
	try {
		use({
			report(set) {
				const missing = [set.archive, set.labels].some((name) => !existsSync(join(shared, name)));
				return missing ? undefined : JSON.parse(score(set, '--json')) as Report;
			},
			shown(set) {
				const missing = [set.archive, set.labels].some((name) => !existsSync(join(shared, name)));
				return missing ? undefined : JSON.parse(scoreOf(set, shownOf(recordsOf(set)), '--json')) as Report;
			},
			misses(set, field) {
				if (set.counted) throw new Error(`Unexpected \`--misses\` on \`${set.name}\`, expected a set that may be read: of this one only totals are looked at, so that they tell how unseen files are read`);
				return score(set, '--misses', field).split('\n').filter((line) => /^(?:missed|made up) /.test(line)).join('\n');
			},
		});
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}

	function score(set: LabelSet, ...options: string[]): string {
		return scoreOf(set, recordsOf(set), ...options);
	}

	function recordsOf(set: LabelSet): string {
		const path = records.get(set.archive) ?? join(directory, `${set.archive}.ndjson`);
		// 1 tells of a file that could not be read, which the score shows as missed
		if (!records.has(set.archive)) writeFileSync(path, run([0, 1], 'src/cli/main.ts', 'extract', '--root', join(shared, set.archive)));
		records.set(set.archive, path);
		return path;
	}

	/** The records without what is not sure enough. */
	function shownOf(path: string): string {
		const shown = path.replace(/(?=\.ndjson$)/, '-shown');
		if (existsSync(shown)) return shown;
		const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => {
			const record = JSON.parse(line) as MeetingRecord;
			return JSON.stringify({ ...record, actions: record.actions.filter(isShown), decisions: record.decisions.filter(isShown) });
		});
		writeFileSync(shown, `${lines.join('\n')}\n`);
		return shown;
	}

	function scoreOf(set: LabelSet, path: string, ...options: string[]): string {
		return run([0], join(shared, 'score', 'score.mjs'), labelsOf(set), path, ...options);
	}

	/** The labels, or a copy of those of some organisations alone. */
	function labelsOf({ name, labels, owners }: LabelSet): string {
		if (!owners) return join(shared, labels);
		const copy = join(directory, name);
		for (const owner of owners) if (existsSync(join(shared, labels, owner))) cpSync(join(shared, labels, owner), join(copy, owner), { recursive: true });
		return copy;
	}
}

function run(expected: readonly number[], ...args: string[]): string {
	const { stdout, stderr, status, error } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 29 });
	if (status === null || !expected.includes(status)) throw new Error(`\`node ${args.join(' ')}\` ended with ${status}: ${stderr}`, { cause: error });
	return stdout;
}
