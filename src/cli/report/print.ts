import { VFile } from 'vfile';
import type { Given, Io, Option } from '../command.ts';
import { reporters } from './index.ts';
import { severityOf } from './severity.ts';

/** Of every command that prints findings. */
export const reporterOption = { value: 'NAME', choices: Object.keys(reporters), help: 'How findings are printed (pretty)' } satisfies Option;

/** Prints files with their messages as the asked reporter does: exit code 1 where there are any, 0 where there are none, or only such as are told for information. */
export function printFindings(files: readonly VFile[], given: Given, io: Io): number {
	const report = reporters[(given.options['reporter'] ?? 'pretty') as keyof typeof reporters](once(files), { color: io.color });
	if (report !== '') io.out(report);
	return files.some(({ messages }) => messages.some((message) => severityOf(message) !== 'info')) ? 1 : 0;
}

/** A file with the minutes of several meetings comes once, with what was found in all of them. */
function once(files: readonly VFile[]): VFile[] {
	return [...Map.groupBy(files, ({ path }) => path)].flatMap(([path, [first, ...others]]): VFile[] => {
		if (!first || others.length === 0) return first ? [first] : [];
		const file = new VFile({ path, cwd: first.cwd });
		file.messages.push(...[first, ...others].flatMap(({ messages }) => messages));
		return [file];
	});
}
