import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { random } from './generator.ts';

/**
 * `npm run mutants [-- --lines N] [--seed N] [--in DIR …] [--constants]`: changes the program in so many of its lines, in every way
 * that StrykerJS knows, and asks the tests that cover each whether they notice; prints the share that they do, and the others.
 * The same seed takes the same lines. What is made once, when a file is loaded, is left out: such a mutant takes all tests
 * of its file, and the words and patterns among it are held by `npm run bench:prune`; `--constants` changes it as well. Tests that change the
 * working directory, build sites or open a browser are not asked. StrykerJS is fetched when it is first used, into `.cache`.
 */
const { values } = parseArgs({ options: { lines: { type: 'string', default: '120' }, seed: { type: 'string', default: '1' }, in: { type: 'string', multiple: true, default: ['src/minutes', 'src/archive', 'src/source'] }, constants: { type: 'boolean' } } });
const VERSION = '10.1.1';
const PLACE = resolve('.cache/mutants');
/** A line that no mutant is made of. */
const NO_CODE = /^\s*(?:$|\/\/|\/?\*|import\b|export \*|[\])};,]+$)/;

interface Report {
	files: Record<string, { mutants: { status: string; mutatorName: string; replacement?: string; location: { start: { line: number; column: number } } }[] }>;
}

fetchStryker();
const lines = values.in.flatMap((folder) => globSync(`${folder}/**/*.ts`).sort().flatMap((path) => readFileSync(path, 'utf8').split('\n').flatMap((line, at) => (NO_CODE.test(line) || path.endsWith('.d.ts') ? [] : [`${path}:${at + 1}-${at + 1}`]))));
const below = random(Number(values.seed));
const taken = new Set(Array.from({ length: Math.min(Number(values.lines), lines.length) }, () => lines[below(lines.length)] ?? ''));
writeFileSync(join(PLACE, 'vitest.config.ts'), `import { defineConfig } from 'vitest/config';
import { SLOW } from '${resolve('vitest.config.ts')}';

export default defineConfig({ test: { include: ['tests/**/*.test.ts'], exclude: [...SLOW, 'tests/cli/**', 'tests/*.test.ts', 'tests/patterns/**'], testTimeout: 600_000, hookTimeout: 600_000 } });
`);
writeFileSync(join(PLACE, 'stryker.config.json'), JSON.stringify({
	testRunner: 'vitest', plugins: [join(PLACE, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')], mutate: [...taken], coverageAnalysis: 'perTest', ignoreStatic: !values.constants, concurrency: 1,
	vitest: { configFile: '.cache/mutants/vitest.config.ts', related: true }, ignorePatterns: ['.cache/**', '!.cache/mutants/vitest.config.ts', 'dist', 'lib', 'packages/*/lib'], tempDirName: '.cache/mutants/work', reporters: ['json'], jsonReporter: { fileName: join(PLACE, 'report.json') }, timeoutMS: 20_000, dryRunTimeoutMinutes: 60,
}));
execFileSync(process.execPath, [join(PLACE, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(PLACE, 'stryker.config.json')], { stdio: ['ignore', 2, 2] });
print(JSON.parse(readFileSync(join(PLACE, 'report.json'), 'utf8')) as Report);

/** Beside the packages of this one, whose vitest it runs. */
function fetchStryker(): void {
	mkdirSync(PLACE, { recursive: true });
	const manifest = join(PLACE, 'node_modules/@stryker-mutator/core/package.json');
	if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === VERSION) return;
	writeFileSync(join(PLACE, 'package.json'), '{ "private": true }\n');
	execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--legacy-peer-deps', ...['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`)], { cwd: PLACE, stdio: ['ignore', 'ignore', 'inherit'] });
}

function print({ files }: Report): void {
	const mutants = Object.entries(files).flatMap(([path, { mutants: own }]) => own.map((mutant) => ({ path, ...mutant })));
	const by = Map.groupBy(mutants, ({ status }) => status);
	const count = (...statuses: string[]) => statuses.reduce((sum, status) => sum + (by.get(status)?.length ?? 0), 0);
	const [noticed, survived] = [count('Killed', 'Timeout'), count('Survived')];
	for (const { path, mutatorName, replacement = '', location: { start } } of by.get('Survived') ?? []) {
		const line = readFileSync(path, 'utf8').split('\n')[start.line - 1]?.trim() ?? '';
		console.log(`${path}:${start.line}:${start.column} ${mutatorName} → ${replacement.slice(0, 80)}\n    ${line.slice(0, 160)}`);
	}
	console.log(`${taken.size} lines of ${lines.length}: of ${noticed + survived} mutants that a test covers ${noticed} are noticed, ${((100 * noticed) / Math.max(1, noticed + survived)).toFixed(0)}% (bar 80%); ${count('NoCoverage')} that none covers, ${count('Ignored')} left out, ${count('CompileError', 'RuntimeError')} that do not run`);
}
