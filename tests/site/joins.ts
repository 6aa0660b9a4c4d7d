import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeetingRecord } from '../../src/exports/record.ts';
import { attributes } from './text.ts';

export interface Joined {
	/** Issues named by any record. */
	issues: number;
	/** A meeting and an issue that it names. */
	pairs: number;
	/** What has no page, or no place on it. */
	missing: string[];
}

/**
 * Looks for every reference of every record, as `minutes extract` prints them, in a built site: its issue has a page
 * and that page leads to the meeting. What the two have in common is the file's path, by `data/meetings.json`.
 */
export async function joinIssues(records: readonly MeetingRecord[], outDir: string): Promise<Joined> {
	const { meetings } = JSON.parse(await readFile(join(outDir, 'data/meetings.json'), 'utf8')) as { meetings: { file: string; address: string }[] };
	const addresses = new Map(meetings.map(({ file, address }) => [file, pathOf(address)]));
	const named = Map.groupBy(records.flatMap(({ file, issues, links, agenda }) => {
		const refs = [...issues.map(({ ref }) => ref), links.issue, ...agenda.map(({ ref }) => ref)].flatMap((ref) => ref?.toLowerCase() ?? []);
		return [...new Set(refs)].map((ref) => ({ file, ref }));
	}), ({ ref }) => ref);
	const missing: string[] = [];
	for (const [ref, own] of named) {
		const html = await readFile(join(outDir, 'issues', ref.replace('#', '/'), 'index.html'), 'utf8').catch(() => undefined);
		const leads = new Set(attributes(html ?? '', 'href').map((href) => href.replace(/#.*/, '')));
		for (const { file } of own) {
			const address = addresses.get(file);
			if (!html) missing.push(`${file} names ${ref}, which has no page`);
			else if (!address) missing.push(`${file} names ${ref} and has no page itself`);
			else if (!leads.has(address)) missing.push(`${file} names ${ref}, whose page does not lead to ${address}`);
		}
	}
	return { issues: named.size, pairs: [...named.values()].reduce((sum, own) => sum + own.length, 0), missing };
}

/** Of an address with or without the origin. */
function pathOf(address: string): string {
	return new URL(address, 'https://here.invalid').pathname;
}
