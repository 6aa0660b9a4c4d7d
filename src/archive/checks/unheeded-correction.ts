import { type Corrected, factsAt, type Same } from '../../minutes/corrections.ts';
import type { Action, Decision } from '../../minutes/model.ts';
import type { CorrectionConfig } from '../../source/model.ts';
import type { About, Archive, Entry } from '../model.ts';
import { fileOf } from '../same.ts';
import type { CheckFinding } from './rule.ts';

/** An entry of `corrections.yml` that no line is meant by any more, or several are; a `duplicate-of` that joins nothing. The words it quotes may be gone for a reason, and are not repeated. */
export function* unheededCorrection(archive: Archive, { corrections = [] }: About): Iterable<CheckFinding> {
	const byFile = Map.groupBy(archive.meetings, fileOf);
	const alone = aloneIn(archive);
	const seen = new Map<string, number>();
	for (const correction of corrections) {
		const { file, at } = correction;
		const index = seen.get(file) ?? 0;
		seen.set(file, index + 1);
		const entries = byFile.get(file) ?? [];
		const reason = entries.length === 0 ? `Unexpected \`file\` \`${file}\`, which is no minutes of the archive, expected the path of minutes; correct it, or remove the entry` : whyUnheeded(correction, entries.flatMap(({ meeting }) => meeting.corrected?.[index] ?? [])) ?? whyAlone(correction, byFile, alone);
		if (reason) yield { path: 'corrections.yml', line: at, column: 1, reason };
	}
}

function whyUnheeded({ file, quote }: CorrectionConfig, came: readonly Corrected[]): string | undefined {
	if (came.some((one) => one.came === 'heeded')) return undefined;
	if (came.some((one) => one.came === 'several')) return `Unexpected ${quote === undefined ? '`line`' : '`quote`'} that several places of \`${file}\` have, expected one; ${quote === undefined ? 'add a `quote`' : 'add the `line`, or more words'}`;
	return `Unexpected ${quote === undefined ? '`line`' : '`quote`'} that no line of \`${file}\` has any more, expected one; correct it, or remove the entry`;
}

/** A fact that people say is told elsewhere, and is told by itself. */
interface Alone {
	entry: Entry;
	fact: Action | Decision;
}

/** What `same.ts` joined is in no register any more. */
function aloneIn({ actions, decisions, perhaps }: Archive): Alone[] {
	return [...actions, ...perhaps.actions, ...decisions, ...perhaps.decisions].filter(({ fact }) => fact.same);
}

function whyAlone({ file, same }: CorrectionConfig, byFile: ReadonlyMap<string, Entry[]>, alone: readonly Alone[]): string | undefined {
	if (!same) return undefined;
	const other = same.file ?? file;
	const kinds = (byFile.get(other) ?? []).flatMap(({ meeting: { actions, decisions } }) => [actions, decisions]);
	if (kinds.every((facts) => factsAt<Action | Decision>(facts, same).length === 0)) return `Unexpected \`duplicate-of\` in \`${other}\`, where no such action or decision was read, expected one; correct it, or remove it`;
	const said = (byFile.get(file) ?? []).flatMap(({ meeting: { actions, decisions } }) => [...actions, ...decisions]).filter((fact) => isOne(fact.same, same));
	const left = alone.filter(({ entry, fact }) => fileOf(entry) === file && isOne(fact.same, same)).map(({ fact }) => fact);
	// Of an action and a decision on one line, it is enough that one is joined.
	if (left.length === 0 || left.length < said.length) return undefined;
	const several = kinds.some((facts) => factsAt<Action | Decision>(facts.filter((fact) => !isOne(fact.same, same)), same).length > 1);
	if (several) return `Unexpected \`duplicate-of\` that several places of \`${other}\` have, expected one; add the \`line\`, or more words`;
	return `Unexpected \`duplicate-of\` that leads back to the entry itself, or to nothing of its kind in \`${other}\`, expected another action or decision; correct it, or remove it`;
}

function isOne(one: Same | undefined, other: Same): boolean {
	return one !== undefined && one.file === other.file && one.line === other.line && one.quote === other.quote;
}
