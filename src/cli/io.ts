import { inertLines } from '../source/inert.ts';
import { clearMeter } from '../source/meter.ts';
import type { Io } from './command.ts';
import { run } from './run.ts';

/** What takes the text that a command prints, line feeds and all. */
export interface Streams {
	out(text: string): void;
	err(text: string): void;
	/** Whether results may be coloured. */
	color: boolean;
}

/** As `run`, onto streams; a fault of the command itself is told there and returns 1. What is told is made inert; of results each reporter takes care, which has commands and colours of its own. */
export async function runOnto(args: readonly string[], { out, err, color }: Streams): Promise<number> {
	const tell = (text: string): void => {
		clearMeter();
		err(`${inertLines(text)}\n`);
	};
	const io: Io = {
		out: (text) => {
			clearMeter();
			out(`${text}\n`);
		},
		progress: tell,
		tell,
		color,
	};
	return run(args, io).catch((error: unknown) => {
		tell(`minutes: Unexpected fault of the command itself; please report it with the lines below\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
		return 1;
	});
}
