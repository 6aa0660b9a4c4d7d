#!/usr/bin/env node
import { inertLines } from '../source/inert.ts';
import { clearMeter, showMeters, terminalOf } from '../source/meter.ts';
import type { Io } from './command.ts';
import { run } from './run.ts';

// a reader that has seen enough, as `head` has, is no error
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(0);
	});
}

showMeters(terminalOf(process.stderr));

const tell = (text: string): void => {
	clearMeter();
	process.stderr.write(`${inertLines(text)}\n`);
};

const io: Io = {
	// Of results each reporter takes care, which has commands and colours of its own.
	out: (text) => {
		clearMeter();
		process.stdout.write(`${text}\n`);
	},
	progress: tell,
	tell,
	color: process.stdout.hasColors?.() ?? false,
};

process.exitCode = await run(process.argv.slice(2), io).catch((error: unknown) => {
	io.progress(`minutes: Unexpected fault of the command itself; please report it with the lines below\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
	return 1;
});
