#!/usr/bin/env node
import { run } from './run.ts';

// a reader that has seen enough, as `head` has, is no error
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(0);
	});
}

process.exitCode = await run(process.argv.slice(2), {
	out: (text) => process.stdout.write(`${text}\n`),
	progress: (text) => process.stderr.write(`${text}\n`),
	color: process.stdout.hasColors?.() ?? false,
});
