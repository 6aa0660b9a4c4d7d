// Run before a program: counts what it changes on the disk, and at the nth change of `STOP_AT` ends it and what it
// started, as a power cut would. `REFUSE="name CODE"` has the moving of what is called so fail with that code;
// `LOSE="path"` deletes what is there at the first change after that whose target's name begins with `AFTER`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const CHANGES = ['appendFile', 'copyFile', 'cp', 'link', 'mkdir', 'rename', 'rm', 'rmdir', 'symlink', 'unlink', 'writeFile'];
const stopAt = Number(process.env.STOP_AT);
const [name, code] = (process.env.REFUSE ?? '').split(' ');
const group = process.env.STOP_GROUP === '1';
const { AFTER: after = '', LOSE: lose = '' } = process.env;
const remove = fs.rmSync;
let changes = 0;
let isLost = lose === '';

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
		changes++;
		if (changes === stopAt) process.kill(group ? -process.pid : process.pid, 'SIGKILL');
		if (!isLost && given.some((path) => basename(String(path)).startsWith(after))) {
			isLost = true;
			remove(lose, { recursive: true });
		}
		if (change === 'rename' && name && basename(String(given[0])) === name) throw Object.assign(new Error(`${code}: refused`), { code });
		return act.apply(this, given);
	};
}
