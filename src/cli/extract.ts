import { recordOf } from '../exports/record.ts';
import { whereOf } from '../source/error.ts';
import { inert, inertJson } from '../source/inert.ts';
import type { Command } from './command.ts';
import { ARCHIVE, readAsked } from './reading.ts';

export const extract: Command = {
	name: 'extract',
	summary: 'Print what each file of minutes says, one JSON record a line',
	operands: ARCHIVE.operands,
	options: ARCHIVE.options,
	exits: ['every file was read; what was found in one is in its record', 'something could not be read; stderr says what and where', 'wrong usage'],
	async run(given, io) {
		const { read, messages } = await readAsked(given, io);
		for (const { path, file, meeting } of read) io.out(inertJson(JSON.stringify(recordOf(path, meeting, file.messages))));
		for (const message of messages) io.progress(inert(`${whereOf(message)} ${message.reason}`));
		return messages.length > 0 ? 1 : 0;
	},
};
