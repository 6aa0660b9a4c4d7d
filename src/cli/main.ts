#!/usr/bin/env node
import { showMeters, terminalOf } from '../source/meter.ts';
import { runOnto } from './io.ts';

// a reader that has seen enough, as `head` has, is no error
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(0);
	});
}

showMeters(terminalOf(process.stderr));

process.exitCode = await runOnto(process.argv.slice(2), {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text),
	color: process.stdout.hasColors?.() ?? false,
});
