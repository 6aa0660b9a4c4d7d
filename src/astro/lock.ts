import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Who has a lock file: a process, when it took it, and when it began, as another may have its number later. */
interface Holder {
	pid: number;
	host: string;
	since: string;
	began: string;
}

/** Between two looks at a lock that another has, in ms. */
const PAUSE = 200;
/** A process touches the locks that it has this often, in ms. */
const TOUCH = 30_000;
/** How long after that another machine, or container, is believed to have one: whether its process runs cannot be seen from here, and a busy one may be late. */
const FOREIGN = 20 * TOUCH;
/** How long a lock without words in it is one that is being written, in ms. */
const WRITING = 5_000;

/**
 * Takes a lock file for this process, until the function it resolves with is called or the process ends. While another
 * running process has it, says once who, and waits: whoever comes last has the newest files and must not be sent away.
 * A lock whose process is gone counts for nothing.
 */
export async function lock(path: string, say: (holder: string) => void): Promise<() => void> {
	mkdirSync(dirname(path), { recursive: true });
	let said = false;
	for (let holder = take(path); holder; holder = take(path)) {
		if (!said && holder.pid > 0) say(`process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}, since ${holder.since}: \`${path}\``);
		said ||= holder.pid > 0;
		await new Promise((again) => setTimeout(again, PAUSE));
	}
	const release = () => rmSync(path, { force: true });
	process.once('exit', release);
	const touching = setInterval(() => utimes(path, new Date(), new Date(), () => {}), TOUCH).unref();
	return () => {
		clearInterval(touching);
		process.removeListener('exit', release);
		release();
	};
}

/** Whether another running process has a lock. */
export function isHeld(path: string): boolean {
	const holder = parse(textOf(path) ?? '');
	return holder !== undefined && runs(holder, path);
}

/** Nothing when the lock is taken, else who has it. */
function take(path: string): Holder | undefined {
	try {
		writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString(), began: beginning(process.pid) ?? '' } satisfies Holder), { flag: 'wx' });
		return undefined;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
			// Made, and then no room for the words.
			if (textOf(path) === '') rmSync(path, { force: true });
			throw error;
		}
	}
	const text = textOf(path);
	if (text === undefined) return take(path);
	const holder = parse(text);
	if (holder ? runs(holder, path) : age(path) < WRITING) return holder ?? { pid: 0, host: hostname(), since: 'just now', began: '' };
	// Moved before it is deleted: should another have put its own there meanwhile, that one is put back.
	const aside = `${path}.${process.pid}`;
	try {
		renameSync(path, aside);
		if (textOf(aside) !== text) renameSync(aside, path);
		rmSync(aside, { force: true });
	} catch {
		// Another was quicker.
	}
	return take(path);
}

function textOf(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

function parse(text: string): Holder | undefined {
	try {
		const holder = JSON.parse(text) as Partial<Holder> | null;
		return Number.isInteger(holder?.pid) ? { pid: 0, host: '', since: '', began: '', ...holder } : undefined;
	} catch {
		return undefined;
	}
}

function runs({ pid, host, began }: Holder, path: string): boolean {
	if (host !== hostname()) return age(path) < FOREIGN;
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
	}
	const now = beginning(pid);
	return now === undefined || now === began;
}

/** When a process began, in ticks of the machine: its number alone may be another's by now. A dead one nobody has asked after began never. Nothing where the system does not say. */
function beginning(pid: number): string | undefined {
	const text = textOf(`/proc/${pid}/stat`);
	if (text === undefined) return undefined;
	// `pid (name) state …`; the name may have anything in it.
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
	return fields[0] === 'Z' ? 'never' : fields[19];
}

function age(path: string): number {
	const stat = statSync(path, { throwIfNoEntry: false });
	return stat ? Date.now() - stat.mtimeMs : 0;
}
