import { RESERVED } from '../minutes/part.ts';

/** What two spellings of one issue share: GitHub does not tell `nodejs/TSC` from `nodejs/tsc`. */
export function refKey(ref: string): string {
	return ref.toLowerCase();
}

/** `owner/name` of `owner/name#12`. */
export function repoOf(ref: string): string {
	return ref.slice(0, ref.lastIndexOf('#'));
}

/** Of a repository that GitHub can have, and whose name can be a folder's: none is called `..`, or `con` on Windows. */
export function hasPage(ref: string): boolean {
	const [, owner = '', name = ''] = PAGED.exec(ref) ?? [];
	return owner !== '' && !RESERVED.test(owner) && !RESERVED.test(name);
}

/** `nodejs/node#12`, `nodejs/.github#3`. */
const PAGED = /^([\w-]{1,39})\/((?!\.{1,2}#)[\w.-]{0,99}[\w-])#\d+$/;
