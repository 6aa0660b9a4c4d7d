import { readdirSync, readFileSync } from 'node:fs';

/** Bytes that a process and all below it hold in memory now; 0 where the system does not tell (it does on Linux). */
export function memoryOf(pid: number): number {
	try {
		const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		const below = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean));
		return Number(resident ?? 0) * 1024 + below.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
	} catch {
		return 0;
	}
}

/** Milliseconds of CPU, user and system, that processes begun here and all below them have taken, once they have ended. */
export function cpuOfEnded(): { user: number; system: number } {
	try {
		const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /s, '').split(' ');
		return { user: Number(fields[13]) * TICK, system: Number(fields[14]) * TICK };
	} catch {
		return { user: 0, system: 0 };
	}
}

/** Milliseconds: Linux counts in hundredths of a second. */
const TICK = 10;
