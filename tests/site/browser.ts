import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
	darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
		const folder = process.env[name];
		return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe'), join(folder, 'Chromium/Application/chrome.exe')] : [];
	}),
	linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
};
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PLAYWRIGHT = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
/** A browser is some 100 MB. */
const LIMIT = 240_000;

/** How long a test may wait for its browser: one may have to be got first. */
export const BROWSER_LIMIT = 3 * LIMIT;

/** A headless Chromium, with these flags: the one named or installed here, else one that is got now. Throws one line on how to get one. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
	const named = process.env['MINUTEBOOK_CHROMIUM'];
	if (named) {
		return launch(named, flags).catch((cause: unknown) => {
			throw new Error(`Expected MINUTEBOOK_CHROMIUM to name a Chromium, \`${named}\` did not start: ${firstLine(cause)}`, { cause });
		});
	}
	const reasons: string[] = [];
	for (const get of [() => undefined, installWithPlaywright, installWithApt]) {
		const problem = await get();
		if (problem) reasons.push(problem);
		for (const path of candidates()) {
			try {
				return await launch(path, flags);
			} catch (error) {
				reasons.push(`${path ?? 'Playwright’s'}: ${firstLine(error)}`);
			}
		}
	}
	throw new Error(`Expected a Chromium for the tests of the site. Install Chromium or Google Chrome, or set MINUTEBOOK_CHROMIUM to its path, and run the tests again. Tried: ${[...new Set(reasons)].join('; ') || 'none found'}`);
}

function launch(executablePath: string | undefined, flags: readonly string[]): Promise<Browser> {
	return chromium.launch({ ...(executablePath && { executablePath }), args: [...FLAGS, ...flags] });
}

/** In order of trust; the last is the one that Playwright looks after itself. */
function candidates(): (string | undefined)[] {
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
	const paths = [process.env['CHROME_PATH'], ...onPath, ...(PLACES[process.platform] ?? []), chromium.executablePath()];
	return [...new Set(paths.filter((path) => path && existsSync(path))), undefined];
}

async function installWithPlaywright(): Promise<string | undefined> {
	return run(process.execPath, [PLAYWRIGHT, 'install', '--only-shell', '--no-progress', 'chromium']);
}

/** Debian, Ubuntu and their kin, in a container or on a CI machine, where nobody can be asked; with letters as wide as a phone's. */
async function installWithApt(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	const waiting = ['-o', 'DPkg::Lock::Timeout=120', '-q', '-y'];
	return (await run('apt-get', [...waiting, 'update'])) ?? run('apt-get', [...waiting, 'install', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

/** Says what it runs, as it takes its time; resolves with why it failed. */
async function run(command: string, args: readonly string[]): Promise<string | undefined> {
	process.stderr.write(`No Chromium found, so getting one: ${[command, ...args].join(' ')}\n`);
	return new Promise((done) => {
		let said = '';
		const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
		child.on('error', (error) => done(`${command}: ${error.message}`));
		child.on('close', (code) => done(code === 0 ? undefined : `\`${[command, ...args].join(' ')}\` ended with ${code}: ${/^.*\b(?:error|fail|unable)\b.*$/im.exec(said)?.[0].trim() ?? firstLine(said.trim())}`));
	});
}

function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
