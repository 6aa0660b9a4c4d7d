import { VFile } from 'vfile';
import { check as checkArchive } from '../archive/checks/index.ts';
import type { Finding } from '../archive/model.ts';
import { readWhole } from './archive.ts';
import type { Command } from './command.ts';
import { ARCHIVE } from './reading.ts';
import { reporters } from './report/index.ts';

export const check: Command = {
	name: 'check',
	summary: 'Say where files of the archive do not fit each other: people, dates, promises, repositories',
	options: {
		...ARCHIVE.options,
		reporter: { value: 'NAME', choices: Object.keys(reporters), help: 'How findings are printed (pretty)' },
	},
	exits: ['nothing was found', 'something was found', 'wrong usage'],
	async run(given, io) {
		const reporter = reporters[(given.options['reporter'] ?? 'pretty') as keyof typeof reporters];
		const { archive, about, root } = await readWhole(given, io);
		const files = byFile(checkArchive(archive, about), root);
		const report = reporter(files, { color: io.color });
		if (report !== '') io.out(report);
		return files.length > 0 ? 1 : 0;
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
