import { type Corrected, factsAt } from '../../minutes/corrections.ts';
import type { CorrectionConfig } from '../../source/model.ts';
import type { About, Archive } from '../model.ts';
import { fileOf } from '../same.ts';
import type { CheckFinding } from './rule.ts';

/** An entry of `corrections.yml` that no line is meant by any more, or several are. The words it quotes may be gone for a reason, and are not repeated. */
export function* unheededCorrection({ meetings }: Archive, { corrections = [] }: About): Iterable<CheckFinding> {
	const byFile = Map.groupBy(meetings, fileOf);
	const seen = new Map<string, number>();
	for (const correction of corrections) {
		const { file, at } = correction;
		const index = seen.get(file) ?? 0;
		seen.set(file, index + 1);
		const entries = byFile.get(file) ?? [];
		const reason = entries.length === 0 ? `Unexpected \`file\` \`${file}\`, which is no minutes of the archive, expected the path of minutes; correct it, or remove the entry` : whyUnheeded(correction, entries.flatMap(({ meeting }) => meeting.corrected?.[index] ?? [])) ?? whyAlone(correction, byFile);
		if (reason) yield { path: 'corrections.yml', line: at, column: 1, reason };
	}
}

function whyUnheeded({ file, quote }: CorrectionConfig, came: readonly Corrected[]): string | undefined {
	if (came.some((one) => one.came === 'heeded')) return undefined;
	if (came.some((one) => one.came === 'several')) return `Unexpected ${quote === undefined ? '`line`' : '`quote`'} that several places of \`${file}\` have, expected one; ${quote === undefined ? 'add a `quote`' : 'add the `line`, or more words'}`;
	return `Unexpected ${quote === undefined ? '`line`' : '`quote`'} that no line of \`${file}\` has any more, expected one; correct it, or remove the entry`;
}

function whyAlone({ file, same }: CorrectionConfig, byFile: ReadonlyMap<string, Archive['meetings']>): string | undefined {
	if (!same) return undefined;
	const other = same.file ?? file;
	const found = (byFile.get(other) ?? []).flatMap(({ meeting: { actions, decisions } }) => [factsAt(actions, same), factsAt(decisions, same)]).filter(({ length }) => length > 0);
	if (found.length > 0) return undefined;
	return `Unexpected \`duplicate-of\` in \`${other}\`, where no such action or decision was read, expected one; correct it, or remove it`;
}
