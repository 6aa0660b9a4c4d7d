import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { causesOf } from '../../../src/cli/report/causes.ts';
import { github } from '../../../src/cli/report/github.ts';
import { json } from '../../../src/cli/report/json.ts';
import { pretty } from '../../../src/cli/report/pretty.ts';
import { rules } from '../../../src/minutes/lint/index.ts';

test('pretty groups findings by file, aligns them and counts', () => {
	expect(pretty(files(), { color: false })).toBe([
		'tide/1.md',
		'   3:5  missing-date  Unexpected minutes without a date',
		'  12:1  x             Unexpected 100%: a, b\\nand more',
		'',
		'archive.yml',
		'        no-groups     Unexpected file',
		'',
		'3 findings in 2 files',
	].join('\n'));
});

test('pretty has colours where they are wanted', () => {
	expect(pretty(files(), { color: true })).toContain('\u001b[4mtide/1.md\u001b[24m\n  \u001b[2m 3:5\u001b[22m  \u001b[33mmissing-date\u001b[39m  Unexpected');
});

test('pretty and github have nothing to say of nothing, json an empty array', () => {
	expect([pretty([], { color: true }), github([]), json([])]).toEqual(['', '', '[]']);
});

test('json is one array', () => {
	expect(JSON.parse(json(files()))).toEqual([
		{
			file: 'tide/1.md', line: 3, column: 5, severity: 'warning', ruleId: 'missing-date', cause: 'missing-date', source: 'remark-minutes',
			reason: 'Unexpected minutes without a date', actual: 'nothing', expected: ['2023-05-11'],
		},
		{ file: 'tide/1.md', line: 12, column: 1, severity: 'warning', ruleId: 'x', cause: null, source: 'minutebook', reason: 'Unexpected 100%: a, b\nand more', actual: null, expected: null },
		{ file: 'archive.yml', line: null, column: null, severity: 'warning', ruleId: 'no-groups', cause: null, source: null, reason: 'Unexpected file', actual: null, expected: null },
	]);
});

test('github escapes what its workflow commands would read, and names files from the repository', () => {
	expect(github(files()).split('\n')).toEqual([
		'::warning file=content/tide/1.md,line=3,col=5,title=missing-date::Unexpected minutes without a date',
		'::warning file=content/tide/1.md,line=12,col=1,title=x::Unexpected 100%25: a, b\\nand more',
		'::warning file=content/archive.yml,title=no-groups::Unexpected file',
	]);
	const file = new VFile({ cwd: process.cwd(), path: 'a,b:c%/1.md' });
	file.message('x');
	expect(github([file])).toBe('::warning file=a%2Cb%3Ac%25/1.md::x');
	const named = new VFile({ cwd: process.cwd(), path: 'a\n::error::\u001b[31m.md' });
	named.message('x');
	expect(github([named])).toBe('::warning file=a%0A\\%3A%3Aerror%3A%3A\\x1b[31m.md::x');
});

test('what many files have for one cause is told once, with the first places and what would settle all', () => {
	const many = (count: number) => Array.from({ length: count }, (_, index) => {
		const file = new VFile({ cwd: process.cwd(), path: `tide/${index}.md` });
		file.message(`Unexpected day \`May ${index}\` without its year`, { ruleId: 'missing-date', source: 'remark-minutes', place: { line: index + 1, column: 3 } }).causeId = 'missing-date/without-year';
		return file;
	});
	const other = new VFile({ cwd: process.cwd(), path: 'tide/x.md' });
	other.message('Unexpected resemblance', { ruleId: 'resembles-hidden' });
	expect(pretty([...many(5), other], { color: false }).split('\n')).toEqual([
		'tide/x.md',
		'    resembles-hidden  Unexpected resemblance',
		'',
		'5 files name the day without a year  missing-date/without-year',
		'  tide/0.md:1:3, tide/1.md:2:3, tide/2.md:3:3 and 2 more',
		'  Unexpected day `May 0` without its year',
		'  To settle all: put them into folders named by the year, as `2023/`',
		'',
		'6 findings in 6 files, 1 cause of 5; `--reporter json` has every line',
	]);
	expect(pretty(many(3), { color: false })).toMatch(/3 findings in 3 files$/);
	expect(github(many(5)).split('\n')[4]).toMatch(/^::warning file=tide\/4\.md,line=5,col=3,title=missing-date\/without-year::/);
	expect((JSON.parse(json(many(5))) as { cause: string }[]).map(({ cause }) => cause)).toEqual(Array(5).fill('missing-date/without-year'));
});

test('every rule has a row in src/cli/report/causes.ts that says what would settle it in many files', () => {
	const files = (ruleId: string) => Array.from({ length: 4 }, (_, index) => {
		const file = new VFile({ path: `${index}.md` });
		file.message('Unexpected x', { ruleId, source: 'remark-minutes' });
		return file;
	});
	expect(Object.keys(rules).filter((rule) => rule !== 'date-ahead' && rule !== 'unclosed-comment' && causesOf(files(rule)).length !== 1)).toEqual([]);
});

function files(): VFile[] {
	const [tide, archive] = ['tide/1.md', 'archive.yml'].map((path) => new VFile({ cwd: `${process.env['GITHUB_WORKSPACE'] ?? process.cwd()}/content`, path }));
	if (!tide || !archive) return [];
	const first = tide.message('Unexpected minutes without a date', { ruleId: 'missing-date', source: 'remark-minutes', place: { line: 3, column: 5 } });
	first.actual = 'nothing';
	first.expected = ['2023-05-11'];
	tide.message('Unexpected 100%: a, b\nand more', { ruleId: 'x', source: 'minutebook', place: { line: 12, column: 1 } });
	archive.message('Unexpected file', { ruleId: 'no-groups' });
	return [tide, archive];
}
