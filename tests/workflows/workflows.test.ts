import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { directory } from '../source/directory.ts';
import { type Context, runner, type Step } from './steps.ts';

const LIMIT = 300_000;
const read = (path: string) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const site = parse(read('.github/workflows/site.yml')) as { on: { workflow_call: { inputs: Record<string, { default: unknown }> } }; jobs: { build: { env: Record<string, string>; steps: Step[] } } };
const action = parse(read('action.yml')) as { inputs: Record<string, { default: string }>; runs: { steps: Step[] } };

const TIDE = `# Tide Group, 2024-05-02

## Present

- Ina Marlow (@inamarlow)
- Piet Berg

## Agenda

- Zero of the gauge #12
  - ACTION: to measure it again
`;
const NEXT = `# Tide Group, 2024-06-06

## Present

${['Ina Marlow (@inamarlow)', 'Ravi Noor (@ravi)', 'Ada Ferrow (@adaferrow)', 'Joon Baek (@joonb)', 'Mira Sand (@mira)', 'Olaf Quay (@olafq)', 'Tess Weir (@tessw)', 'Piet Berg', 'Pit Burg'].map((who) => `- ${who}\n`).join('')}
## Agenda

- Zero of the gauge #12
  - ACTION: @inamarlow to measure it again
- Charts #13
  - ACTION: to draw them
  - DECISION: charts are drawn once a year
- Buoys #14
- Locks #15
`;

const ARCHIVE = { 'minutes/tide/2024-05-02.md': TIDE, 'archive.yml': 'title: Ebbline\ngroups: [{ id: tide, repo: ebbline/tide, path: minutes/tide }]\n' };

function git(cwd: string, ...args: string[]): void {
	const { status, stderr } = spawnSync('git', ['-c', 'user.name=Ina', '-c', 'user.email=ina@ebbline.example', '-c', 'protocol.file.allow=always', ...args], { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
}

test('workflows and actions are named by commit, and take the version that this is', () => {
	for (const path of ['.github/workflows/site.yml', '.github/workflows/test.yml', '.github/workflows/release.yml', 'action.yml']) {
		expect([...read(path).matchAll(/uses: (\S+)/g)].map(([, name = '']) => name).filter((name) => !/^[\w-]+\/[\w-]+@[\da-f]{40}$/.test(name)), path).toEqual([]);
	}
	expect([site.on.workflow_call.inputs['version']?.default, action.inputs['version']?.default]).toEqual([version, version]);
});

test('no step has what somebody else wrote in its script', () => {
	for (const { run } of [...site.jobs.build.steps, ...action.runs.steps]) expect(run ?? '').not.toContain('${{');
});

describe('the workflow that publishes', () => {
	const inputs = (more: Record<string, string> = {}): Context => ({
		'inputs.archive': 'docs', 'inputs.version': version, 'inputs.strict': 'false', 'secrets.cache-key': '', 'inputs.url || steps.pages.outputs.base_url': 'https://ebbline.example/minutes', ...more,
	});
	const { env, steps } = site.jobs.build;

	test('lints, builds for the address that Pages has, and publishes with `.nojekyll` and the file of headers', async () => {
		const root = await directory(Object.fromEntries(Object.entries(ARCHIVE).map(([path, text]) => [`docs/${path}`, text])));
		const machine = await runner();
		const { code, output } = machine.run(steps, inputs(), root, env);
		expect(output).toContain('::warning file=docs/minutes/tide/2024-05-02.md,line=11,');
		expect(code, output).toBe(0);
		for (const name of ['index.html', '.nojekyll', '_headers', 'meetings/tide/2024-05-02/index.html']) expect(existsSync(join(machine.temp, 'site', name)), name).toBe(true);
		expect(await readFile(join(machine.temp, 'site/index.html'), 'utf8')).toContain('<link rel="canonical" href="https://ebbline.example/minutes/">');
		expect((await machine.calls()).map((call) => call.split(' ')[3])).toEqual(['lint', 'check', 'build']);
		expect((await machine.calls())[0]).toMatch(new RegExp(`^npx --yes minutebook@${version} lint`));
	}, LIMIT);

	test('imports first where archive.yml has sources; publishes nothing where it is strict and something is found', async () => {
		const root = await directory({ ...ARCHIVE, 'archive.yml': `${ARCHIVE['archive.yml']}sources: []\n` });
		const machine = await runner();
		const { code } = machine.run(steps, inputs({ 'inputs.archive': '.', 'inputs.strict': 'true' }), root, env);
		expect(code).toBe(1);
		expect((await machine.calls()).map((call) => call.split(' ')[3])).toEqual(['import', 'lint', 'check']);
	}, LIMIT);
});

test('the action annotates what a pull request changes, comments one line for each file, corrects that comment, and does not fail where it may not', async () => {
	const context: Context = {
		"github.base_ref != ''": 'true', "!cancelled() && github.base_ref != ''": 'true', "!cancelled() && github.base_ref != '' && inputs.comment == 'true'": 'true',
		'github.base_ref': 'main', 'inputs.archive': '.', 'inputs.version': version, 'inputs.strict': 'false', 'inputs.token': 'none', 'github.event.pull_request.number': '7',
	};
	const { steps } = action.runs;
	const machine = await runner();
	const clone = await pullRequest();
	const { code, output } = machine.run(steps, context, clone);
	expect(code, output).toBe(0);
	expect(output).toContain('::warning file=minutes/tide/2024-06-06.md,');
	expect(output).not.toContain('2024-05-02.md');
	const said = '- `minutes/tide/2024-06-06.md`: 9 attendees, 1 unknown; 4 issues; 2 actions, 1 without owner; 1 decision\n';
	expect(await readFile(join(machine.temp, 'comment.md'), 'utf8')).toBe(`<!-- minutebook: what was read -->\n${said}`);
	expect(await readFile(join(machine.temp, 'step.md'), 'utf8')).toBe(said);
	expect((await machine.calls()).at(-1)).toMatch(/^gh api --silent --method POST repos\/ebbline\/minutes\/issues\/7\/comments /);

	machine.run(steps.slice(-1), context, clone, { GH_THERE: '42' });
	expect((await machine.calls()).at(-1)).toMatch(/^gh api --silent --method PATCH repos\/ebbline\/minutes\/issues\/comments\/42 /);
	expect(machine.run(steps.slice(-1), context, clone, { GH_REFUSES: '1' })).toEqual({ code: 0, output: expect.stringMatching(/^::notice::The summary could not be commented/) });
}, LIMIT);

/** A shallow clone of a branch that adds a file to those of `main`, as a runner has it. */
async function pullRequest(): Promise<string> {
	const origin = await directory(ARCHIVE);
	git(origin, 'init', '--quiet', '--initial-branch', 'main');
	git(origin, 'add', '.');
	git(origin, 'commit', '--quiet', '--message', 'May');
	git(origin, 'switch', '--quiet', '--create', 'june');
	await writeFile(join(origin, 'minutes/tide/2024-06-06.md'), NEXT);
	git(origin, 'add', '.');
	git(origin, 'commit', '--quiet', '--message', 'June');
	const place = await directory({ 'README.md': 'here\n' });
	git(place, 'clone', '--quiet', '--depth', '1', '--branch', 'june', `file://${origin}`, 'clone');
	return join(place, 'clone');
}

test('the hook of pre-commit lints the files it is given', async () => {
	const [hook] = parse(read('.pre-commit-hooks.yaml')) as { entry: string; language: string }[];
	const root = await directory(ARCHIVE);
	const machine = await runner();
	const { code, output } = machine.run([{ run: `${hook?.entry} minutes/tide/2024-05-02.md` }], {}, root);
	expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/action-without-owner[^]*\n1 finding in 1 file\n$/) });
});

describe('README says how to publish on', () => {
	const README = read('README.md');
	/** The blocks of code under a heading. */
	const blocks = (heading: string) => [...(README.split(`#### ${heading}\n`)[1]?.split(/^#/m)[0] ?? '').matchAll(/```\w+\n([^]*?)```/g)].map(([, code = '']) => code);
	const text = ['Netlify', 'Cloudflare Pages', 'Any other host', 'Under a path of a site'];

	test('GitHub Pages, as init writes it', async () => {
		const [workflow = ''] = blocks('GitHub Pages');
		const root = await directory({ 'archive.yml': ARCHIVE['archive.yml'] });
		const machine = await runner();
		machine.run([{ run: 'minutes init --quiet' }], {}, root);
		const written = parse(await readFile(join(root, '.github/workflows/minutes.yml'), 'utf8')) as { jobs: { site: object } };
		expect((parse(workflow) as { jobs: { site: object } }).jobs.site).toEqual({ ...written.jobs.site, if: undefined });
	}, LIMIT);

	test.each(text)('%s, with lines that run', async (heading) => {
		const root = await directory(ARCHIVE);
		const machine = await runner();
		const [code = ''] = blocks(heading);
		const command = /^\s*command = "(.*)"$/m.exec(code)?.[1] ?? code;
		const { code: status, output } = machine.run([{ run: command }], {}, root, { URL: 'https://tide.netlify.app', CF_PAGES_URL: 'https://tide.pages.dev' });
		expect(status, output).toBe(0);
		const canonical = /<link rel="canonical" href="([^"]*)">/.exec(await readFile(join(root, 'dist/index.html'), 'utf8'))?.[1];
		expect(canonical).toBe({ 'Netlify': 'https://tide.netlify.app/', 'Cloudflare Pages': 'https://tide.pages.dev/', 'Any other host': 'https://minutes.example.org/', 'Under a path of a site': 'https://example.org/minutes/' }[heading]);
	}, LIMIT);
});
