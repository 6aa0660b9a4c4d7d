import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shareOf } from '../../src/minutes/sure.ts';
import { type Field, type Found, judged, labelledIn } from './labelled.ts';
import { SETS } from './score.ts';

/**
 * `npm run bench:calibration [-- --record | --recorded]`: how often each form of an action or decision is right in the labelled
 * files that may be read, and how often what is said to be so sure is right in those that are only counted, which no figure
 * came from. `--record` writes what `sure` is taken from; `--recorded` exits 1 where that is not what was measured, or where
 * what is said to be 0.9 sure or more is right less often than that by more than 0.05.
 */
const FILE = 'src/minutes/layouts/measured.ts';
const FIELDS = ['actions', 'decisions'] as const;
const BANDS = [[0, 0.6], [0.6, 0.8], [0.8, 0.9], [0.9, 1.01]] as const;
const SLACK = 0.05;

const { values } = parseArgs({ options: { record: { type: 'boolean' }, recorded: { type: 'boolean' } } });
const files = await labelledIn(SETS);
const found = files.flatMap((file) => judged(file).found.map((entry) => ({ ...entry, set: file.set })));
if (found.length === 0) console.log('No labels there, so nothing was measured');
else calibrate();

function calibrate(): void {
	const counted = new Set(SETS.filter((set) => set.counted).map(({ name }) => name));
	const read = found.filter(({ set }) => !counted.has(set));
	const measured = Object.fromEntries(FIELDS.map((field) => [field, measure(read.filter((entry) => entry.field === field))])) as Record<Field, Measure>;
	for (const field of FIELDS) {
		console.log(`\n| form of ${field} | right | found | sure |\n| --- | --: | --: | --: |`);
		for (const [form, share] of Object.entries(measured[field].forms)) console.log(`| ${form} | ${share.right} | ${share.found} | ${shareOf(share, measured[field].all).toFixed(2)} |`);
	}
	const left = found.map((entry) => ({ ...entry, sure: shareWithout(entry, measured, counted) }));
	console.log(`\n| said to be sure | ${[...SETS.map(({ name, counted }) => `${name}${counted ? ' (only counted)' : ''}`), 'all'].join(' | ')} |\n| --- |${' --: |'.repeat(SETS.length + 1)}`);
	for (const [from, to] of [...BANDS, [0.8, 1.01] as const]) {
		const band = left.filter(({ sure }) => sure >= from && sure < to);
		console.log(`| ${from} to ${Math.min(1, to)} | ${[...SETS.map(({ name }) => band.filter(({ set }) => set === name)), band].map(told).join(' | ')} |`);
	}
	const text = written(measured);
	if (values.record) writeFileSync(FILE, text);
	if (values.recorded) check(text, left.filter(({ set, sure }) => counted.has(set) && sure >= 0.9));
}

interface Measure { all: number; forms: Record<string, { right: number; found: number }> }

function measure(entries: readonly Found[]): Measure {
	const forms = [...Map.groupBy(entries, ({ form }) => form)].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		all: Math.round((1000 * entries.filter(({ isRight }) => isRight).length) / Math.max(1, entries.length)) / 1000,
		forms: Object.fromEntries(forms.map(([form, own]) => [form, { right: own.filter(({ isRight }) => isRight).length, found: own.length }])),
	};
}

/** How sure an entry is by the files but its own. */
function shareWithout({ field, form, file, set }: Found & { set: string }, measured: Record<Field, Measure>, counted: ReadonlySet<string>): number {
	const { all, forms } = measured[field];
	const { right, found: seen } = forms[form] ?? { right: 0, found: 0 };
	if (counted.has(set)) return shareOf({ right, found: seen }, all);
	const own = found.filter((entry) => entry.field === field && entry.form === form && entry.file === file);
	return shareOf({ right: right - own.filter(({ isRight }) => isRight).length, found: seen - own.length }, all);
}

function told(entries: readonly Found[]): string {
	return entries.length === 0 ? '' : `${(entries.filter(({ isRight }) => isRight).length / entries.length).toFixed(2)} of ${entries.length}`;
}

function written(measured: Record<Field, Measure>): string {
	const lines = FIELDS.flatMap((field) => [
		`\t${field}: {`, `\t\tall: ${measured[field].all},`, '\t\tforms: {',
		...Object.entries(measured[field].forms).map(([form, { right, found }]) => `\t\t\t'${form}': { right: ${right}, found: ${found} },`), '\t\t},', '\t},',
	]);
	return `/** How often each form of an action or decision was right in labelled minutes. Written by \`npm run bench:calibration -- --record\`. */\nexport const MEASURED: Measured = {\n${lines.join('\n')}\n};\n\nexport type Measured = Readonly<Record<'actions' | 'decisions', { readonly all: number; readonly forms: Readonly<Record<string, { right: number; found: number }>> }>>;\n`;
}

function check(text: string, sure: readonly Found[]): void {
	const share = sure.filter(({ isRight }) => isRight).length / Math.max(1, sure.length);
	const findings = [
		...(readFileSync(FILE, 'utf8') === text ? [] : [`Unexpected figures in ${FILE}, expected what was measured; write them again: npm run bench:calibration -- --record`]),
		...(share < 0.9 - SLACK ? [`Unexpected ${share.toFixed(3)} right of what is said to be 0.9 sure or more, expected ${0.9 - SLACK} or more`] : []),
	];
	console.log(`\n${findings.length === 0 ? `${FILE} has what was measured` : findings.join('\n')}`);
	if (findings.length > 0) process.exitCode = 1;
}
