import { judgeName } from '../source/candidates.ts';
import { foreignFolder } from '../source/foreign-folder.ts';
import { isHidden, isPlainPath } from '../source/within.ts';

/** What an entry of a tree is to an import: a file to take, one to tell, or nothing. */
type Judged = { path: string; blob: string } | { path: string; reason: string } | { path: string };

/**
 * Judges a line of `git ls-tree -r -z`, as `100644 blob <hash>␉<path>`. What would be no minutes here is left: dot files,
 * `node_modules`, folders of fixtures, other files than Markdown, READMEs. What may be minutes, or hold some, and cannot be
 * taken has a reason: links, submodules, names that lead elsewhere on some system.
 */
export function judgeEntry(line: Buffer): Judged {
	const tab = line.indexOf('\t');
	const [mode = '', , blob = ''] = line.toString('latin1', 0, tab).split(' ');
	const bytes = line.subarray(tab + 1);
	const path = bytes.toString('utf8');
	const parts = path.split('/');
	const verdict = judgeName(path);
	if (parts.some((part) => GIT.test(part) || isHidden(part)) && !parts.includes('..')) return { path };
	const folders = mode === SUBMODULE ? parts : parts.slice(0, -1);
	if (folders.some((folder) => foreignFolder(folder, []) !== undefined)) return { path };
	if (mode === SUBMODULE) return { path, reason: 'submodule, expected files; if there are minutes in it, name its repository as a source of its own' };
	if (verdict === 'other' || typeof verdict === 'object') return { path };
	if (mode === LINK) return { path, reason: 'symbolic link, expected a file; upstream, copy the file in place of the link' };
	if (!Buffer.from(path, 'utf8').equals(bytes)) return { path, reason: 'name that is not UTF-8, expected UTF-8; upstream, rename the file' };
	if (parts.includes('..')) return { path, reason: 'path that leads out of its folder, expected names alone; upstream, rename the file' };
	if (!isPlainPath(path)) return { path, reason: 'sign in the name that some system reads as more than a name, expected letters, digits, dashes and dots; upstream, rename the file' };
	return { path, blob };
}

const LINK = '120000';
const SUBMODULE = '160000';

/** `.git`, also as Windows and macOS read it: `.GIT `, `git~1`, with letters nobody sees. */
const GIT = /^(?:\.g\p{Cf}*i\p{Cf}*t\p{Cf}*[. ]*|git~\d)$/iu;
