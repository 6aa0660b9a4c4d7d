import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHere } from '../source/here.ts';
import { plain } from './fault.ts';

/** The archive is read by another copy of this module than the one that knows where the site goes. */
const HELD = Symbol.for('minutebook.before');
const held = globalThis as { [HELD]?: { place: string; meetings: number } };

/** Keeps in mind, for a build, how many meetings the site has that it is to replace. */
export function rememberSite(place: string): void {
	held[HELD] = { place, meetings: meetingsIn(place) };
}

/**
 * In a build, throws where an archive has no minutes, or less than half as many as the site that it would replace: a
 * checkout that did not work, or a folder that was moved, is no reason to publish an empty site. `--allow-empty` says it is.
 */
export function expectEnough(meetings: number, root: string, args: readonly string[] = process.argv): void {
	const before = held[HELD];
	if (!before || args.includes('--allow-empty')) return;
	const rest = 'build with `--allow-empty` if that is meant. The site that was there is as it was.';
	if (meetings === 0) throw plain(`Unexpected archive without minutes, expected Markdown files with minutes in \`${fromHere(root)}\`; put them there, or ${rest}`);
	if (meetings * 2 < before.meetings) throw plain(`Unexpected ${meetings} of the ${before.meetings} meetings that the site in \`${fromHere(before.place)}\` has, expected at least half as many; put the files back, or ${rest}`);
}

/** Of a site that a build made; none where there is no such site. */
function meetingsIn(place: string): number {
	try {
		return (JSON.parse(readFileSync(join(place, 'data/meetings.json'), 'utf8')) as { meetings: unknown[] }).meetings.length;
	} catch {
		return 0;
	}
}
