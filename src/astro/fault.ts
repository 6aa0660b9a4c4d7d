/** What the system says when it cannot write or read, as Node and as native code put it, and what helps. */
const FAULTS: readonly (readonly [code: RegExp, found: string, how: string])[] = [
	[/\b(?:ENOSPC|EDQUOT)[:,] |\(os error (?:28|122)\)/, 'full disk', 'free some space, or build where there is more'],
	[/\bEROFS[:,] |\(os error 30\)/, 'file system that cannot be written to', 'mount it for writing, or build elsewhere with `--outDir`'],
	[/\b(?:EACCES|EPERM)[:,] |\(os error (?:1|13)\)/, 'lack of permission', 'give it to whoever builds, or build elsewhere with `--outDir`'],
	[/\b(?:EMFILE|ENFILE)[:,] |\(os error 2[34]\)/, 'limit of open files', 'raise it (`ulimit -n 4096`), or end other programs'],
	[/\bEFBIG[:,] |\(os error 27\)/, 'limit of a file’s size', 'raise it (`ulimit -f unlimited`), or build where there is none'],
	[/\bEIO[:,] |\(os error 5\)/, 'failure of the disk', 'see to the disk, then build again'],
	[/\b(?:ENOTDIR|EEXIST)[:,] /, 'file where a folder belongs', 'move it away'],
];
/** A line of Astro's that begins a part of an error which is not its message. */
const PARTS = /^[ \t]*(?:Stack trace|Caused by|Location|Hint|Error reference):/m;
/** A call in a stack trace. */
const FRAME = /^[^\S\n]{1,40}at /m;

/** What to tell somebody of an error that the system is behind, in one line; nothing of any other. */
export function faultIn(text: string): string | undefined {
	const line = text.split('\n').find((one) => FAULTS.some(([code]) => code.test(one)));
	const fault = line && FAULTS.find(([code]) => code.test(line));
	if (!line || !fault) return undefined;
	return `Unexpected ${fault[1]} (${line.trim()}), expected the build to be able to work; ${fault[2]}. The site that was there is as it was.`;
}

/** The same, of an error. */
export function faultOf(error: unknown): string | undefined {
	const causes: string[] = [];
	for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause.message);
	return faultIn(causes.join('\n'));
}

/** An error of which the line says it all, a stack trace nothing. */
export function plain(message: string, cause?: unknown): Error {
	const error = new Error(message, { cause });
	error.stack = '';
	return error;
}

/**
 * Astro writes most files itself, and prints what became of it with a stack trace: from here on what the system
 * is behind is one line. Only text that has such a trace is touched.
 */
export function tellFaultsPlainly(): void {
	const print = console.error;
	console.error = (...words: unknown[]) => {
		const [text] = words;
		const fault = typeof text === 'string' && (PARTS.test(text) || FRAME.test(text)) ? faultIn(text) : undefined;
		if (fault) print(fault);
		else print(...words);
	};
}
