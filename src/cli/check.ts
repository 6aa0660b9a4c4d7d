import { VFile } from 'vfile';
import { counted } from '../archive/checks/counted.ts';
import type { Finding } from '../archive/model.ts';
import { fileOf } from '../archive/same.ts';
import { readWhole } from './archive.ts';
import { type Command, type Given, type Io, UsageError } from './command.ts';
import { allSkipped, ARCHIVE, rootOf, tellSkipped } from './reading.ts';
import { printFindings, reporterOption } from './report/print.ts';

export const check: Command = {
	name: 'check',
	summary: 'Say where files of the archive do not fit each other: people, dates, promises, repositories',
	options: {
		...ARCHIVE.options,
		reporter: reporterOption,
		hidden: { help: 'Instead, list what resembles somebody hidden and was left; where `CI` is set, without the words' },
	},
	exits: ['nothing was found', 'something was found', 'wrong usage'],
	async run(given, io) {
		if (given.options['hidden']) return checkHidden(given, io);
		const { archive, about, root } = await readWhole(given, io);
		const files = new Map(archive.meetings.map((entry) => [entry.path, fileOf(entry)]));
		const { check: checkArchive } = await import('../archive/checks/index.ts');
		const found = byFile(checkArchive(archive, about).map((finding) => ({ ...finding, path: files.get(finding.path) ?? finding.path })), root);
		if (archive.meetings.length === 0 && archive.skipped.length > 0) {
			tellSkipped(archive.skipped, given, io);
			const file = new VFile({ path: '.', cwd: root });
			file.messages.push(allSkipped(archive.skipped.length));
			return printFindings([file], given, io);
		}
		return printFindings(found, given, io);
	},
};

/** For the owner's eyes: an annotation stands beside the lines of a public repository, and a log of CI is public with it. */
async function checkHidden(given: Given, io: Io): Promise<number> {
	if (given.options['reporter'] === 'github') throw new UsageError('Unexpected `--reporter github` beside `--hidden`, expected `pretty` or `json`: annotations are as public as the repository');
	const [{ readBeside }, { resembling }] = await Promise.all([import('../source/archive.ts'), import('../source/resembling.ts')]);
	const { source, hidden } = await readBeside(rootOf(given.options));
	const found = resembling(source, hidden, { words: !process.env['CI'] || process.env['CI'] === 'false' });
	io.tell(`${hidden.length} hidden, ${counted(found.length, 'resemblance')} left`);
	const files = [...Map.groupBy(found, ({ file = '.' }) => file)].map(([path, messages]) => {
		const file = new VFile({ path, cwd: source.root });
		file.messages.push(...messages);
		return file;
	});
	return printFindings(files, given, io);
}

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
