import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CORPUS } from './corpus.ts';
import { COUNTED as COUNTED_OWNERS, type LabelSet, measuring, READ, type Report, type Score, SETS, SHOWN } from './score.ts';

/** How the scorer names what it counts, and how the table does. */
const COUNTED = [
	['date', 'dates'], ['recordings', 'recordings'], ['meetingIssue', 'the meeting\'s issue'], ['minutesDoc', 'the minutes document'],
	['attendees', 'attendees'], ['issues', 'issues, pull requests, discussions'], ['agenda', 'agenda items'],
	['namedActions', 'actions with a named owner'], ['actions', 'all actions'], ['decisions', 'decisions'],
] as const;

/** What is judged only of facts that were found: the share that is right. */
const SHARES = [['attendeeRoles', 'roles of the attendees found'], ['agendaRefs', 'references of the items found'], ['actionOwners', 'owners of the actions found']] as const;

/** The columns of the table of all sets. */
const OVERVIEW = [['taken', 'minutes'], ['date', 'date'], ['attendees', 'people'], ['agenda', 'topics'], ['issues', 'refs'], ['namedActions', 'named actions'], ['actions', 'all actions'], ['decisions', 'decisions']] as const;

/** A floor is recorded this far below what was measured. */
const SLACK = 0.005;

/** What is told of promises and decisions by every set, those that nothing was tuned to first. */
const FIGURES = [['namedActions', 'actions with a named owner'], ['actions', 'all actions'], ['actionOwners', 'owners'], ['decisions', 'decisions']] as const;

/** What a reader is told that a set of labels is. */
const SAID: Readonly<Record<string, string>> = {
	'others-counted': 'two other organisations, never looked at', 'gold-count': 'Node.js, never looked at',
	'others-read': 'ten other organisations', 'gold-actions': 'Node.js, looked at since', 'gold': 'Node.js, looked at from the first',
};

interface Recorded {
	/** F1, and the share of right owners, of every set of labels. */
	sets: { set: string; counted: boolean; files: number; figures: number[] }[];
	files: number;
	fields: { field: string; precision: number; recall: number; f1: number; right: number; missed: number; madeUp: number }[];
	shares: { field: string; share: number }[];
}

/**
 * `npm run bench:accuracy [-- CORPUS] [--by-owner] [--misses FIELD [--set NAME]] [--floor FILE [--write-floor]] [--record FILE | --recorded FILE]`:
 * extracts `corpus/` and `foreign/`, scores them against the hand labels beside them with `score/score.mjs`, and prints a
 * table of all sets and one of `gold`; `--record src/archive/accuracy.json` is what the site's page on reading shows.
 * Exits 1 where a field of `gold` is below its floor, or is not what was recorded, and 2 where misses are asked of a set that is
 * only counted; measures nothing, says so and exits 0 where the usual corpus is not there.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		floor: { type: 'string' }, 'write-floor': { type: 'boolean' }, record: { type: 'string' }, recorded: { type: 'string' },
		'by-owner': { type: 'boolean' }, misses: { type: 'string' }, set: { type: 'string', default: 'others-read' },
	},
});
const corpus = positionals[0] ?? CORPUS;
const shared = dirname(corpus);

const missing = [corpus, join(shared, 'gold'), join(shared, 'score', 'score.mjs')].find((path) => !existsSync(path));
if (missing !== undefined) {
	console.log(`Not there, so accuracy was not measured: ${missing}`);
	if (positionals.length > 0) process.exitCode = 2;
} else if (values.misses !== undefined) printMisses(values.misses, values.set);
else measuring(shared, ({ report, shown }) => {
	const reports = sets().flatMap((set): [LabelSet, Report][] => {
		const found = report(set);
		return found ? [[set, found]] : [];
	});
	console.log(`${overview(reports)}\n`);
	console.log(`${registers(reports.flatMap(([set]) => shown(set) ?? []), reports.map(([set]) => set))}\n`);
	const gold = reports.find(([{ name }]) => name === 'gold')?.[1];
	if (!gold) return;
	console.log(table(gold));
	console.log(`\n${tableOfSets(reports)}`);
	if (values.record !== undefined) record(values.record, gold, reports);
	if (values.floor !== undefined && values['write-floor']) writeFloor(values.floor, gold);
	else if (values.floor !== undefined) checkFloor(values.floor, gold);
	if (values.recorded !== undefined) checkRecorded(values.recorded, gold, reports);
});

/** The sets of labels; with `--by-owner` each organisation as well. */
function sets(): readonly LabelSet[] {
	if (!values['by-owner']) return SETS;
	const owners = [...COUNTED_OWNERS, ...READ].map((owner): LabelSet => ({ name: owner, archive: 'foreign', labels: 'gold-foreign', owners: [owner], counted: (COUNTED_OWNERS as readonly string[]).includes(owner) }));
	return [...owners, ...SETS];
}

function printMisses(field: string, name: string): void {
	const set = sets().find((candidate) => candidate.name === name);
	measuring(shared, ({ misses }) => {
		try {
			if (!set) throw new Error(`Unexpected set \`${name}\`, expected one of ${sets().map((known) => `\`${known.name}\``).join(', ')}`);
			console.log(misses(set, field));
		} catch (error) {
			console.error((error as Error).message);
			process.exitCode = 2;
		}
	});
}

/** F1 of every set, and how many facts it is of. */
function overview(reports: readonly [LabelSet, Report][]): string {
	const rows = reports.map(([{ name, counted }, report]) => [
		`${name}${counted ? ' (only counted)' : ''}`, report.files + report.absent, ...OVERVIEW.map(([key]) => told(report[key])),
	]);
	const heads = ['labels', 'files', ...OVERVIEW.map(([, name]) => name)];
	return ['F1, in brackets of how many', '', ...[heads, heads.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** Precision of what registers show, totals only, and how many of the labelled ones they show. */
function registers(reports: readonly Report[], sets: readonly LabelSet[]): string {
	const share = (...scores: readonly Score[]) => {
		const [right, extra, missed] = (['right', 'extra', 'missed'] as const).map((key) => scores.reduce((sum, score) => sum + score[key], 0)) as [number, number, number];
		return right + extra === 0 ? '' : `${digits(right / (right + extra))} (${right} of ${right + missed} shown, ${extra} made up)`;
	};
	const rows = reports.map(({ actions, decisions }, at) => [sets[at]?.name ?? '', share(actions), share(decisions), share(actions, decisions)]);
	const heads = ['labels', 'actions', 'decisions', 'both'];
	return [`Precision of what registers show, ${SHOWN} sure or more`, '', ...[heads, heads.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** Nothing where nothing of the kind is labelled. */
function told({ f1, right, missed }: Score): string {
	return right + missed === 0 ? '' : `${digits(f1)} (${right + missed})`;
}

/** Markdown, as the README quotes it. */
function table(report: Report): string {
	const counted = COUNTED.map(([key, name]) => {
		const { precision, recall, f1, right, missed, extra } = report[key];
		return [name, ...[precision, recall, f1].map(digits), right, missed, extra];
	});
	const shares = SHARES.map(([key, name]) => [name, '', '', digits(report[key]), '', '', '']);
	const rows = [['field', 'P', 'R', 'F1', 'right', 'missed', 'made up'], ['---', '--:', '--:', '--:', '--:', '--:', '--:'], ...counted, ...shares];
	const unread = report.absent > 0 ? `, ${report.absent} labelled files not extracted` : '';
	return `${report.files} hand-labelled files${unread}\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}

/** What is recorded: enough digits to show, so that no more than what was read changes it. */
function recordOf(report: Report, reports: readonly [LabelSet, Report][]): Recorded {
	const rounded = (value: number): number => Math.round(value * 1000) / 1000;
	const fields = COUNTED.map(([key, field]) => {
		const { precision, recall, f1, right, missed, extra } = report[key];
		return { field, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), right, missed, madeUp: extra };
	});
	const shares = SHARES.map(([key, field]) => ({ field, share: rounded(report[key]) }));
	const sets = reports.flatMap(([{ name, counted }, own]) => (SAID[name] === undefined ? [] : [{ set: SAID[name], counted, files: own.files, figures: FIGURES.map(([key]) => rounded(figureOf(own, key))) }]));
	return { sets, files: report.files, fields, shares };
}

function figureOf(report: Report, key: (typeof FIGURES)[number][0]): number {
	return key === 'actionOwners' ? report[key] : report[key].f1;
}

/** Markdown, as the README quotes it. */
function tableOfSets(reports: readonly [LabelSet, Report][]): string {
	const rows = reports.flatMap(([{ name }, report]) => (SAID[name] === undefined ? [] : [[SAID[name], report.files, ...FIGURES.map(([key]) => digits(figureOf(report, key)))]]));
	return [['labelled files', 'files', ...FIGURES.map(([, name]) => name)], ['---', '--:', ...FIGURES.map(() => '--:')], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function record(path: string, report: Report, reports: readonly [LabelSet, Report][]): void {
	writeFileSync(path, `${JSON.stringify(recordOf(report, reports), undefined, '\t')}\n`);
	console.log(`\nWrote ${path}`);
}

function checkRecorded(path: string, report: Report, reports: readonly [LabelSet, Report][]): void {
	const linesOf = ({ sets, files, fields, shares }: Recorded) => new Map([{ field: 'labelled files', files }, ...sets.map(({ set, files, figures }) => ({ field: set, files, figures: figures.join(' ') })), ...fields, ...shares].map(({ field, ...told }) => [field, Object.entries(told).map(([name, value]) => `${name} ${value}`).join(', ')]));
	const [recorded, measured] = [linesOf(JSON.parse(readFileSync(path, 'utf8')) as Recorded), linesOf(recordOf(report, reports))];
	const stale = [...new Set([...recorded.keys(), ...measured.keys()])].filter((field) => recorded.get(field) !== measured.get(field));
	for (const field of stale) console.log(`Unexpected \`${field}\` in ${path} (${recorded.get(field) ?? 'none'}), expected what was measured (${measured.get(field) ?? 'none'})`);
	if (stale.length > 0) console.log(`Write it again, and README's table with it: npm run bench:accuracy -- --record ${path}`);
	else console.log(`${path} has what was measured`);
	if (stale.length > 0) process.exitCode = 1;
}

function digits(value: number): string {
	return value.toFixed(3);
}

function f1Of(report: Report): [field: string, f1: number][] {
	return [...COUNTED.map(([key]): [string, number] => [key, report[key].f1]), ...SHARES.map(([key]): [string, number] => [key, report[key]])];
}

function writeFloor(path: string, report: Report): void {
	const floor = Object.fromEntries(f1Of(report).map(([field, f1]) => [field, Math.max(0, Math.floor((f1 - SLACK) * 1000) / 1000)]));
	writeFileSync(path, `${JSON.stringify(floor, undefined, '\t')}\n`);
	console.log(`\nWrote ${path}, each field ${SLACK} below what was measured`);
}

function checkFloor(path: string, report: Report): void {
	const floor = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<string, number>;
	const findings = f1Of(report).flatMap(([field, f1]) => {
		const least = floor[field];
		if (least === undefined) return [`Unexpected field \`${field}\` without a floor in ${path}, expected one; record it with --write-floor`];
		return f1 < least ? [`Unexpected ${digits(f1)} for \`${field}\`, expected ${digits(least)} or more by ${path}`] : [];
	});
	console.log(`\n${findings.length === 0 ? `No field is below its floor in ${path}` : findings.join('\n')}`);
	if (report.absent > 0) findings.push('labelled files not extracted');
	if (findings.length > 0) process.exitCode = 1;
}
