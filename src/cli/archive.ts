import { counted } from '../archive/checks/counted.ts';
import type { Whole } from '../program/archive.ts';
import type { Given, Io } from './command.ts';
import { rootOf } from './reading.ts';

/** The archive of `--root` as the site has it, but for the HTML; tells how many meetings it holds. */
export async function readWhole({ options }: Given, io: Io): Promise<Whole> {
	// Commands that read no archive need not wait for what reads one.
	const { readArchive } = await import('../program/archive.ts');
	const whole = await readArchive(rootOf(options));
	io.tell(`${counted(whole.archive.meetings.length, 'meeting')} read, ${counted(whole.archive.skipped.length, 'file')} skipped`);
	return whole;
}
