import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Addresses } from '../archive/address.ts';
import type { Archive } from '../archive/model.ts';
import { fromHere, here } from '../source/here.ts';
import { plain } from './fault.ts';
import { sumOf } from './inputs.ts';
import { readSealed, writeSealed } from './seal.ts';

/** What a build of some groups alone says of the files that it leaves for the build that puts all together. */
const PIECE = 'piece.json';
/** In the folder of a piece: what was read of its groups' files. */
export const READINGS = 'readings';

/** Which groups alone a build makes: `--group tide,gauge`; undefined for all. */
export function groupsAsked(args: readonly string[] = process.argv): string[] | undefined {
	return listOf('--group', args);
}

/** Folders that builds of some groups alone made: `--pieces tide,gauge`. */
export function piecesAsked(args: readonly string[] = process.argv): string[] {
	return (listOf('--pieces', args) ?? []).map((folder) => resolve(here, folder));
}

function listOf(name: string, args: readonly string[]): string[] | undefined {
	const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
	if (at === -1) return undefined;
	const value = args[at]?.slice(name.length + 1) || args[at + 1] || '';
	return value.split(',').map((one) => one.trim()).filter(Boolean);
}

/** Pages are made by another copy of this module than the one that asks which. */
const HELD = Symbol.for('minutebook.asked-groups');
const held = globalThis as { [HELD]?: { groups: ReadonlySet<string>; issues: ReadonlySet<string>; readings: ReadonlySet<string> } | undefined };

/** Has a build that was asked for some groups make what is theirs alone. Throws where the archive has no such group. */
export function keepToGroups({ groups, issues, meetings }: Archive, at: Addresses): void {
	const asked = groupsAsked();
	held[HELD] = undefined;
	if (!asked) return;
	const known = groups.map(({ id }) => id);
	const strange = asked.length === 0 ? '' : asked.find((id) => !known.includes(id));
	if (strange !== undefined) throw plain(`Unexpected group \`${strange}\`, expected some of ${known.map((id) => `\`${id}\``).join(', ')} after \`--group\`, with commas between them`);
	const own = issues.filter((story) => story.groups.length === 1 && asked.includes(story.mentions[0]?.entry.group.id ?? ''));
	held[HELD] = { groups: new Set(asked), issues: new Set(own.map(({ address }) => nameOf(address.slice(at.home.length)))), readings: new Set(meetings.filter(({ group }) => asked.includes(group.id)).map(({ html }) => html)) };
}

/** Whether the build under way makes a file of the site, by its path: what is below a group, and an issue that one group alone spoke of, is that group's. */
export function isAsked(path: string): boolean {
	if (!held[HELD]) return true;
	const name = nameOf(path);
	const [folder, group = ''] = name.split('/');
	return folder === 'issues' ? held[HELD].issues.has(name) : held[HELD].groups.has(group);
}

/** Names the HTML of each meeting of the groups that the build under way makes alone. */
export function readingsAsked(): ReadonlySet<string> {
	return held[HELD]?.readings ?? new Set();
}

/** `meetings/tide/2024-05-02` of its page and of the files beside it. */
function nameOf(path: string): string {
	return path.replace(/\/(?:index\.html)?$|\.\w+$/, '');
}

/** What a build made, and from what: here of some groups alone. */
export interface Piece {
	/** Names the program and the settings. */
	by: string;
	/** Facts by name, and what each was. */
	facts: [name: string, digest: string][];
	/** Each file that is made from facts: their places in that list. */
	made: [path: string, of: string | null, from: number[]][];
	/** The digest of each file. */
	sums: [path: string, sum: string][];
}

/** Puts what is known of its files into the folder of a piece. */
export function writePiece(folder: string, piece: Omit<Piece, 'sums'>): void {
	const sums = piece.made.map(([path]): Piece['sums'][number] => [path, sumOf(readFileSync(join(folder, path)))]);
	writeSealed(join(folder, PIECE), PIECE, JSON.stringify({ ...piece, sums } satisfies Piece));
}

/** What is in the folder of a piece, without the files that are not there as they were made; nothing where no build with this key made it. Throws where there is no piece at all. */
export function readPiece(folder: string): Piece | undefined {
	if (!existsSync(join(folder, PIECE))) throw plain(`Unexpected \`${fromHere(folder)}\` without a \`${PIECE}\`, expected a folder that a build with \`--group\` made; build it, or leave it out of \`--pieces\``);
	const text = readSealed(join(folder, PIECE), PIECE);
	if (text === undefined) return undefined;
	const piece = JSON.parse(text) as Piece;
	const there = new Set(piece.sums.flatMap(([path, sum]) => (existsSync(join(folder, path)) && sumOf(readFileSync(join(folder, path))) === sum ? [path] : [])));
	return { ...piece, made: piece.made.filter(([path]) => there.has(path)) };
}
