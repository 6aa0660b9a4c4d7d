/** One command of the table in commands.ts; its help is made from this. */
export interface Command {
	name: string;
	/** One line, from the verb: `Print one record per file`. */
	summary: string;
	/** What stands after the options, as `[PATH…]`. Without it, the command takes nothing more. */
	operands?: { usage: string; help: string };
	options: Readonly<Record<string, Option>>;
	/** What the exit codes 0, 1 and 2 mean. */
	exits: readonly [string, string, string];
	/** Returns the exit code. Throws `UsageError`, and `ArchiveError` of src/source. */
	run(given: Given, io: Io): Promise<number>;
}

export interface Option {
	help: string;
	/** What its value is, as `DIR`. Without it, the option takes none. */
	value?: string;
	choices?: readonly string[];
}

/** What was given on the command line, checked against the command's table. */
export interface Given {
	options: Readonly<Record<string, string | true>>;
	operands: readonly string[];
}

/** The two streams; a line feed is added to each text. */
export interface Io {
	/** Results and findings. */
	out(text: string): void;
	/** What stands in the way; never silenced. */
	progress(text: string): void;
	/** What was done, on the same stream; nothing with `--quiet`. */
	tell(text: string): void;
	/** Whether `out` is a terminal that shows colours. */
	color: boolean;
}

/** The command line asks for something that there is not: exit code 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}
