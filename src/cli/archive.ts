import type { Whole } from '../program/archive.ts';
import type { Given, Io } from './command.ts';
import { rootOf } from './reading.ts';
import { count } from './report/pretty.ts';

/** The archive of `--root` as the site has it, but for the HTML; tells how many meetings it holds. */
export async function readWhole({ options }: Given, io: Io): Promise<Whole> {
	// Commands that read no archive need not wait for what reads one.
	const { readArchive } = await import('../program/archive.ts');
	const whole = await readArchive(rootOf(options));
	io.tell(`${count(whole.archive.meetings.length, 'meeting')} read, ${count(whole.archive.skipped.length, 'file')} skipped`);
	return whole;
}
