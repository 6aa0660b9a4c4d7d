// Run before a program: counts what it changes on the disk, and at the nth change of `STOP_AT` ends it and what it
// started, as a power cut would. `REFUSE="name CODE"` has the moving of what is called so fail with that code;
// `LOSE="path"` deletes what is there at the first change after that whose target's name begins with `AFTER`;
// `KEEP="path"` has what is in that folder, but `archive`, copied into `STATES/<n>` before the nth change, where it is
// other than before the last one: what a process that is killed at that change leaves.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const CHANGES = ['appendFile', 'copyFile', 'cp', 'link', 'mkdir', 'rename', 'rm', 'rmdir', 'symlink', 'unlink', 'writeFile'];
const stopAt = Number(process.env.STOP_AT);
const [name, code] = (process.env.REFUSE ?? '').split(' ');
const group = process.env.STOP_GROUP === '1';
const { AFTER: after = '', LOSE: lose = '', KEEP: keep = '', STATES: states = '' } = process.env;
const { cpSync: copy, lstatSync: look, readdirSync: list, rmSync: remove } = fs;
let changes = 0;
let isLost = lose === '';
let isKeeping = false;
let kept = '';

if (isMainThread) {
	for (const change of CHANGES) {
		fs[`${change}Sync`] = counted(fs[`${change}Sync`], change);
		fs[change] = counted(fs[change], change);
		fs.promises[change] = counted(fs.promises[change], change);
	}
	syncBuiltinESMExports();
	process.on('exit', () => process.stderr.write(`${changes} changes\n`));
}

function counted(act, change) {
	if (!act) return act;
	return function (...given) {
		if (isKeeping) return act.apply(this, given);
		changes++;
		if (keep) keepState();
		if (changes === stopAt) process.kill(group ? -process.pid : process.pid, 'SIGKILL');
		if (!isLost && given.some((path) => basename(String(path)).startsWith(after))) {
			isLost = true;
			remove(lose, { recursive: true });
		}
		if (change === 'rename' && name && basename(String(given[0])) === name) throw Object.assign(new Error(`${code}: refused`), { code });
		return act.apply(this, given);
	};
}

/** Copying changes the disk as well, which is not counted. */
function keepState() {
	isKeeping = true;
	const names = list(keep).filter((name) => name !== 'archive');
	const paths = names.flatMap((name) => [join(keep, name), ...(look(join(keep, name)).isDirectory() ? list(join(keep, name), { recursive: true }).map((path) => join(keep, name, path)) : [])]);
	const now = paths.map((path) => [path, look(path)]).map(([path, { ino, size, mtimeMs, mode }]) => [path, ino, size, mtimeMs, mode].join()).sort().join('\n');
	if (now !== kept) for (const name of names) copy(join(keep, name), join(states, String(changes), name), { recursive: true });
	kept = now;
	isKeeping = false;
}
