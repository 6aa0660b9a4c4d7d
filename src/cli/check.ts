import { VFile } from 'vfile';
import { check as checkArchive } from '../archive/checks/index.ts';
import type { Finding } from '../archive/model.ts';
import { readWhole } from './archive.ts';
import type { Command } from './command.ts';
import { ARCHIVE } from './reading.ts';
import { printFindings, reporterOption } from './report/print.ts';

export const check: Command = {
	name: 'check',
	summary: 'Say where files of the archive do not fit each other: people, dates, promises, repositories',
	options: {
		...ARCHIVE.options,
		reporter: reporterOption,
	},
	exits: ['nothing was found', 'something was found', 'wrong usage'],
	async run(given, io) {
		const { archive, about, root } = await readWhole(given, io);
		const files = byFile(checkArchive(archive, about), root);
		return printFindings(files, given, io);
	},
};

function byFile(findings: readonly (Finding & { path: string })[], cwd: string): VFile[] {
	const files = [...Map.groupBy(findings, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1));
	return files.map(([path, found]) => {
		const file = new VFile({ path, cwd });
		for (const { reason, rule = '', line, column = 1 } of found) {
			const [source, ruleId] = rule.split(':');
			file.message(reason, { ...(source && { source }), ...(ruleId && { ruleId }), ...(line && { place: { line, column } }) });
		}
		return file;
	});
}
