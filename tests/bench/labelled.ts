import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Ground, judge, readGround } from '../../src/minutes/extract/meeting.ts';
import type { Action, Context, Decision } from '../../src/minutes/model.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { withoutBom } from '../../src/minutes/shallow.ts';
import { readArchive } from '../../src/source/archive.ts';
import { CORPUS } from './corpus.ts';
import type { Judged } from './estimate.ts';
import type { LabelSet } from './score.ts';

export type Field = 'actions' | 'decisions';

/** One entry of a label file. */
export interface Label { text: string; line: number; owners?: string[] }

/** A file with labels, read up to where promises and decisions are judged. */
export interface Labelled {
	file: string;
	set: string;
	labels: Record<Field, readonly Label[]>;
	ground: Ground;
	context: Context;
}

/** An entry that was read, and whether somebody labelled it. */
export interface Found extends Judged { file: string; line: number; text: string; owners: string[]; sure: number }

/** The files of some sets; none where they are not there. */
export async function labelledIn(sets: readonly LabelSet[]): Promise<Labelled[]> {
	const labelled: Labelled[] = [];
	for (const archive of new Set(sets.map(({ archive }) => archive))) {
		const root = join(dirname(CORPUS), archive);
		if (!existsSync(root)) continue;
		const files = new Map((await readArchive(root)).files.map((source) => [source.context.path, source]));
		for (const { name, labels, owners } of sets.filter((set) => set.archive === archive)) {
			for (const { file, actions = [], decisions = [], is_minutes: isMinutes, unscored = [] } of labelsIn(join(dirname(CORPUS), labels))) {
				const source = files.get(file);
				if (!source || isMinutes === false || (owners && !owners.includes(file.split('/')[0] ?? ''))) continue;
				const { context } = source;
				const ground = readGround(readMinutes(source.file, context).tree, withoutBom(String(source.file)), context);
				const of = (field: Field, given: Label[]) => (unscored.includes(field) ? [] : given);
				labelled.push({ file, set: name, labels: { actions: of('actions', actions), decisions: of('decisions', decisions) }, ground, context });
			}
		}
	}
	return labelled;
}

interface LabelFile { file: string; is_minutes?: boolean; actions?: Label[]; decisions?: Label[]; unscored?: string[] }

function labelsIn(folder: string): LabelFile[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LabelFile).filter(({ file }) => file);
}

/** What is read of a file, each entry judged by its labels as `score.mjs` does, and the labels that nothing was read for. */
export function judged({ file, labels, ground, context }: Labelled): { found: Found[]; missed: (Label & { field: Field })[] } {
	const read = judge(ground, context);
	const missed: (Label & { field: Field })[] = [];
	const found = (['actions', 'decisions'] as const).flatMap((field) => {
		const rest: { entry: Action | Decision; line: number; isRight: boolean }[] = read[field].map((entry) => ({ entry, line: entry.position.start.line, isRight: false }));
		for (const label of labels[field]) {
			const fits = rest.filter(({ entry, line, isRight }) => !isRight && Math.abs(line - label.line) <= 1 && overlap(entry.text, label.text) >= 0.5);
			const fit = fits.find(({ line }) => line === label.line) ?? fits[0];
			if (fit) fit.isRight = true;
			else missed.push({ ...label, field });
		}
		return rest.map(({ entry, line, isRight }) => ({
			field, file, line, text: entry.text, owners: 'owners' in entry ? entry.owners.map(({ written }) => written) : [], form: entry.form, sure: entry.sure, isRight,
			how: entry.how, owner: whose('owners' in entry ? entry.owners : []),
		}));
	});
	return { found, missed };
}

function whose(owners: Action['owners']): Found['owner'] {
	return owners.length === 0 ? 'nobody' : owners.some(({ group }) => !group) ? 'named' : 'group';
}

/** The share of the shorter text's words that the other has too. */
function overlap(one: string, other: string): number {
	const [a, b] = [one, other].map((text) => new Set(plain(text).split(' ')));
	if (!a || !b) return 0;
	return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
}

function plain(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
