import type { Point, Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { messageOn } from './error.ts';
import type { GroupConfig } from './model.ts';
import { REPO } from './provenance.ts';
import { isHidden, isPlainPath } from './within.ts';

/** One entry of `sources:` in `archive.yml`, judged: where minutes are imported from and to. */
export interface SourceConfig {
	/** As it is told and kept: `owner/name` on GitHub, else the address or path. */
	repo: string;
	/** What Git fetches from: an address, or a path from the archive's root. */
	from: string;
	/** Something on this machine: a folder or a bundle. */
	local: boolean;
	/** Within the repository; empty for all of it. */
	folder: string;
	/** A branch, tag or commit; `HEAD` is the default branch. */
	ref: string;
	group?: string;
	/** The folder of the archive. */
	to: string;
	/** Where it stands in `archive.yml`. */
	place: Point | Position;
}

/** What an entry says, before it is judged. */
export interface WrittenSource {
	repo: string;
	from?: string | undefined;
	folder?: string | undefined;
	ref?: string | undefined;
	group?: string | undefined;
}

type PlaceOf = (keys: readonly PropertyKey[]) => Point | Position;

/** What may stand in an entry; the rest is judged by `judgeSources`, which quotes no credentials. */
export function sourceSchema(folder: z.ZodType<string, string>): z.ZodType<WrittenSource> {
	const text = z.string('text').trim().min(1, 'text');
	return z.strictObject(
		{
			repo: text.describe('Where minutes are imported from: `owner/name` on GitHub, an address with `https://` or `ssh://`, a path or a bundle'),
			from: text.optional().describe('Where that repository is fetched from if not from there: an address, a path or a bundle'),
			folder: folder.optional().describe('The folder of the repository that has the minutes; all of it, unless written'),
			ref: text.optional().describe('A branch, a tag or a commit; the default branch, unless written'),
			group: text.optional().describe('The group whose folder they go to; `<owner>/<name>/<folder>`, unless written'),
		},
		'a mapping with `repo`, `from`, `folder`, `ref` and `group`',
	);
}

/** The sources of `archive.yml` as import takes them, and what is wrong with them. */
export function judgeSources(written: readonly WrittenSource[], path: string, groups: readonly GroupConfig[] | undefined, placeOf: PlaceOf): { sources: SourceConfig[]; wrong: VFileMessage[] } {
	const wrong: VFileMessage[] = [];
	const sources = written.flatMap((source, index): SourceConfig[] => {
		const tell = (key: keyof WrittenSource, reason: string): [] => {
			wrong.push(messageOn(path, 'wrong-source', reason, placeOf(['sources', index, key])));
			return [];
		};
		const said = (key: keyof WrittenSource, value: string, expected: string) => tell(key, `Unexpected \`${plainAddress(value)}\` for \`sources[${index}].${key}\`, expected ${expected}`);
		const repo = addressOf(source.repo);
		if ('expected' in repo) return said('repo', source.repo, repo.expected);
		const from = source.from === undefined ? repo : addressOf(source.from);
		if ('expected' in from) return said('from', source.from ?? '', from.expected);
		const { ref = 'HEAD', group } = source;
		if (!REF.test(ref) || BAD_REF.test(ref)) return said('ref', ref, 'a branch, a tag or a full commit');
		const folder = source.folder === undefined || source.folder === '.' ? '' : source.folder;
		if (folder.split('/').some(isHidden) || folder.includes('*')) return said('folder', folder, 'a folder of the repository that is not hidden, without `*`');
		const place = group === undefined ? repo.name : folderOf(group, groups);
		if (group !== undefined && place === undefined) {
			const one = groups?.find(({ id }) => id === group);
			return said('group', group, one ? `a group with a folder in its \`path\`, not patterns alone` : groups ? 'the id of a group in `groups`' : 'lower case letters, digits and dashes');
		}
		if (place === undefined) return tell('repo', `Missing \`sources[${index}].group\`, expected the group whose minutes these are: a path has no \`owner/name\`; or write that as \`repo\`, and the path as \`from\``);
		const to = [place, ...(group === undefined && folder ? [folder] : [])].join('/');
		if (!isPlainPath(to)) return said(group === undefined ? 'folder' : 'group', to, 'a folder whose name every system takes, without `:`');
		return [{ repo: repo.repo, from: from.from, local: from.local, folder, ref, ...(group !== undefined && { group }), to, place: placeOf(['sources', index]) }];
	});
	for (const [index, { repo, folder, to }] of sources.entries()) {
		if (wrong.length > 0 || sources.findIndex((other) => other.repo === repo && other.folder === folder && other.to === to) === index) continue;
		wrong.push(messageOn(path, 'duplicate-source', `Unexpected second source of \`${[repo, folder].filter(Boolean).join(' ')}\`, expected one`, placeOf(['sources', index])));
	}
	return { sources, wrong };
}

interface Address {
	/** `owner/name` on GitHub, else as written. */
	repo: string;
	/** What Git fetches from. */
	from: string;
	local: boolean;
	/** `owner/name`, where the address has one. */
	name?: string;
}

/** What an address of a repository is; what was expected of one that is refused. */
function addressOf(written: string): Address | { expected: string } {
	if (/^-|\p{Cc}/u.test(written)) return { expected: 'an address or a path that begins with no dash; write `./` before it' };
	if (TRANSPORT.test(written)) return { expected: 'an address with `https://` or `ssh://`; no other program is run' };
	if (REPO.test(written) && !BUNDLE.test(written)) return { repo: written, from: `https://github.com/${written}.git`, local: false, name: written };
	const scheme = SCHEME.exec(written)?.[1]?.toLowerCase();
	if (scheme === 'file') return { repo: written, from: written, local: true };
	const host = HOST.exec(written);
	if (scheme === undefined && !host) return { repo: written, from: written, local: true };
	if (scheme !== undefined && scheme !== 'https' && scheme !== 'ssh') return { expected: '`owner/name`, an address with `https://` or `ssh://`, a path or a bundle' };
	if (scheme !== undefined) {
		const url = URL.canParse(written) ? new URL(written) : undefined;
		if (!url || !/^[a-z\d[]/i.test(url.hostname)) return { expected: 'an address with a host, as `https://git.example.org/tide.git`' };
		if (url.password !== '' || url.search !== '' || (scheme === 'https' && url.username !== '')) return { expected: 'an address without name, password and `?`; Git\'s credential helper keeps what is secret' };
	}
	const known = githubRepo(written);
	const name = known ?? NAME.exec(written)?.[1];
	return { repo: known ?? written, from: written, local: false, ...(name !== undefined && REPO.test(name) && { name }) };
}

/** `owner/name` of a repository on GitHub, by the address of a clone's remote; nothing of any other. */
export function githubRepo(address: string): string | undefined {
	return GITHUB.exec(address)?.[1];
}

/** An address as it may be told: without name, password and question, whatever signs are in them. */
export function plainAddress(address: string): string {
	const start = address.indexOf('://') + '://'.length;
	if (start < '://'.length) return address;
	const rest = address.slice(Math.max(start, address.lastIndexOf('@') + 1));
	const question = rest.indexOf('?');
	return address.slice(0, start) + (question < 0 ? rest : rest.slice(0, question));
}

/** The same of each address in a text. */
export function withPlainAddresses(text: string): string {
	return text.replace(WORD, plainAddress);
}

/** Of a group, the folder that its minutes are imported to. */
function folderOf(id: string, groups: readonly GroupConfig[] | undefined): string | undefined {
	if (groups) return groups.find((group) => group.id === id)?.paths.find((path) => !path.includes('*') && path !== '.' && !path.split('/').some(isHidden));
	return /^[a-z\d]+(?:-[a-z\d]+)*$/.test(id) ? `minutes/${id}` : undefined;
}

/** `ext::sh -c …`, `fd::17`: what Git would run a program for. */
const TRANSPORT = /^[a-z\d+.-]+::/i;
/** `https` of `https://…`. */
const SCHEME = /^([a-z][a-z\d+.-]*):\/\//i;
/** `git@github.com:ebbline/tide`; a drive of Windows is one letter. */
const HOST = /^(?:[\w.-]+@)?[a-z\d][\w.-]+:(?!\/\/)/i;
/** `tide.bundle`. */
const BUNDLE = /\.bundle$/i;
/** `https://github.com/ebbline/tide.git`, `git@github.com:ebbline/tide`. */
const GITHUB = /^(?:https?:\/\/(?:[^/@]*@)?|ssh:\/\/git@|git@)github\.com[:/]([a-z\d][a-z\d-]*\/[\w.-]+?)(?:\.git)?\/?$/i;
/** The last two names of an address. */
const NAME = /[:/]([^:/]+\/[^:/]+?)(?:\.git)?\/?$/;
/** What has no blank and no quotation mark in it, as addresses have none in what Git says. */
const WORD = /[^\s'"`]+/g;
/** A name that Git takes for a ref, a full one or a commit. */
const REF = /^[\w][\w./@+-]{0,199}$/;
/** What Git refuses in one, or reads as more than a name. */
const BAD_REF = /\.\.|\/\/|@\{|\.lock$|[./]$/;
