import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { dayOfBuild } from '../source/environment.ts';
import { ArchiveError } from '../source/error.ts';
import { CHANGED, onlyChanged } from './changed.ts';
import type { Command } from './command.ts';
import { ARCHIVE, type Reading, readAsked } from './reading.ts';
import { printFindings, reporterOption } from './report/print.ts';
import { setSeverity } from './report/severity.ts';

export const lint: Command = {
	name: 'lint',
	summary: 'Say what may be wrong in the archive, file by file, with the line and the rule',
	operands: ARCHIVE.operands,
	options: {
		...ARCHIVE.options,
		changed: CHANGED,
		reporter: reporterOption,
	},
	exits: ['nothing was found, or what archive.yml calls `info`', 'something was found', 'wrong usage'],
	async run(given, io) {
		const isChanged = await onlyChanged(given);
		const all = await readAsked(given, io, today()).catch(unreadable);
		const { root } = all;
		const read = all.read.filter(({ file }) => isChanged(file.path));
		const messages = all.messages.filter(({ file }) => isChanged(file ?? '.'));
		const files = [...byFile(messages, root), ...read.map(({ file }) => file)].filter((file) => file.messages.length > 0);
		for (const message of files.flatMap((file) => file.messages)) weigh(message, all.severities);
		return printFindings(files, given, io);
	},
};

/** Only what is found in minutes is the operator's to weigh. */
function weigh(message: VFileMessage, severities: Reading['severities']): void {
	const severity = message.source === 'remark-minutes' ? severities[message.ruleId ?? ''] : undefined;
	if (severity) setSeverity(message, severity);
}

/** The one place where a clock is asked: what is found here is in no site. */
function today(): string {
	return dayOfBuild() ?? new Date().toISOString().slice(0, 10);
}

/** An archive that cannot be read has findings; a directory that is not there has none. */
function unreadable(error: unknown): Reading {
	if (!(error instanceof ArchiveError) || error.messages.some(({ ruleId }) => ruleId === 'no-archive')) throw error;
	return { root: process.cwd(), read: [], messages: error.messages, severities: {} };
}

function byFile(messages: readonly VFileMessage[], cwd: string): VFile[] {
	return [...Map.groupBy(messages, ({ file }) => file ?? '.')].map(([path, found]) => {
		const file = new VFile({ path, cwd });
		file.messages.push(...found);
		return file;
	});
}
