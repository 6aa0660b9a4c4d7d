import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SHOWN } from '../../src/minutes/shown.ts';
import { type Estimate, estimated } from './estimate.ts';
import { type Found, judged, labelledIn } from './labelled.ts';
import { SETS } from './score.ts';

/**
 * `npm run bench:calibration [-- --record | --recorded]`: how often each form of an action or decision is right, totals only,
 * in labelled files that are only counted, which no form was written from, and in those that may be read; how sure it is by
 * that (`estimate.ts`); and how often what is said to be so sure is right in the counted files, each judged by figures that
 * its own file has no part in. `--record` writes what `sure` is taken from; `--recorded` exits 1 where that is not what was
 * measured, or where what is said to be 0.9 sure or more is right less often than that by more than 0.05.
 */
const FILE = 'src/minutes/layouts/measured.ts';
const FIELDS = ['actions', 'decisions'] as const;
const BANDS = [[0, 0.6], [0.6, SHOWN], [SHOWN, 0.9], [0.9, 1.01]] as const;
const SLACK = 0.05;
/** The counted files are dealt into so many hands, and each is judged by the others. */
const HANDS = 10;

const { values } = parseArgs({ options: { record: { type: 'boolean' }, recorded: { type: 'boolean' } } });
const files = await labelledIn(SETS);
const found = files.flatMap((file) => judged(file).found.map((entry) => ({ ...entry, set: file.set })));
if (found.length === 0) console.log('No labels there, so nothing was measured');
else calibrate();

function calibrate(): void {
	const counted = new Set(SETS.filter((set) => set.counted).map(({ name }) => name));
	const [unseen, seen] = [true, false].map((isCounted) => found.filter(({ set }) => counted.has(set) === isCounted)) as [Entry[], Entry[]];
	const measured = estimated(unseen, seen);
	for (const field of FIELDS) {
		const share = (entries: readonly Entry[], form: string) => entries.filter((entry) => entry.field === field && entry.form === form);
		console.log(`\n| form of ${field} | only counted | read | sure |\n| --- | --: | --: | --: |`);
		for (const [form, sure] of Object.entries(measured[field].forms)) console.log(`| ${form} | ${told(share(unseen, form))} | ${told(share(seen, form))} | ${sure.toFixed(2)} |`);
	}
	const handOf = new Map([...new Set(unseen.map(({ file }) => file))].sort().map((file, index) => [file, index % HANDS]));
	const left = Array.from({ length: HANDS }, (_, hand) => {
		const others = estimated(unseen.filter(({ file }) => handOf.get(file) !== hand), seen);
		return unseen.filter(({ file }) => handOf.get(file) === hand).map((entry) => ({ ...entry, sure: others[entry.field].forms[entry.form] ?? others[entry.field][entry.how === 'marked' ? 'marked' : 'phrased'] }));
	}).flat();
	const names = [...counted];
	console.log(`\n| said to be sure, by other files | ${[...names, ...FIELDS, 'all'].join(' | ')} |\n| --- |${' --: |'.repeat(names.length + FIELDS.length + 1)}`);
	for (const [from, to] of [...BANDS, [SHOWN, 1.01] as const]) {
		const band = left.filter(({ sure }) => sure >= from && sure < to);
		console.log(`| ${from} to ${Math.min(1, to)} | ${[...names.map((name) => band.filter(({ set }) => set === name)), ...FIELDS.map((field) => band.filter((entry) => entry.field === field)), band].map(told).join(' | ')} |`);
	}
	const text = written(measured);
	if (values.record) writeFileSync(FILE, text);
	if (values.recorded) check(text, left.filter(({ sure }) => sure >= 0.9));
}

type Entry = Found & { set: string };

function told(entries: readonly Found[]): string {
	return entries.length === 0 ? '' : `${(entries.filter(({ isRight }) => isRight).length / entries.length).toFixed(2)} of ${entries.length}`;
}

function written(measured: Estimate): string {
	const lines = FIELDS.flatMap((field) => [
		`\t${field}: {`, `\t\tmarked: ${measured[field].marked},`, `\t\tphrased: ${measured[field].phrased},`, '\t\tforms: {',
		...Object.entries(measured[field].forms).map(([form, sure]) => `\t\t\t'${form}': ${sure},`), '\t\t},', '\t},',
	]);
	return `/** How often each form of an action or decision is right in minutes that it was not written from. Written by \`npm run bench:calibration -- --record\`. */\nexport const MEASURED: Measured = {\n${lines.join('\n')}\n};\n\nexport type Measured = Readonly<Record<'actions' | 'decisions', { readonly marked: number; readonly phrased: number; readonly forms: Readonly<Record<string, number>> }>>;\n`;
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
