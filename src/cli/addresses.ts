import { writeKept } from '../archive/permalinks/write.ts';
import { whereOf } from '../source/error.ts';
import { keepAddresses, keepingInWords } from '../source/keep.ts';
import { readWhole } from './archive.ts';
import type { Command } from './command.ts';
import { ARCHIVE } from './reading.ts';

export const addresses: Command = {
	name: 'addresses',
	summary: 'Write down which addresses the site gives to what (addresses.yml), as a build does',
	options: ARCHIVE.options,
	exits: ['the file is up to date', 'it could not be written, or something could not be read; stderr says what and why', 'wrong usage'],
	async run(given, io) {
		const { archive, root, messages } = await readWhole(given, io);
		for (const message of messages) io.progress(`${whereOf(message)} ${message.reason}`);
		const keeping = await keepAddresses(root, writeKept(archive.permalinks.keep), true);
		io['left' in keeping ? 'progress' : 'tell'](keepingInWords(keeping)?.line ?? 'addresses.yml is up to date');
		return 'left' in keeping || messages.length > 0 ? 1 : 0;
	},
};
