import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';

/** Milliseconds of all threads. */
export interface Cpu {
	user: number;
	system: number;
}

/** What a build took, and what each kind of page took of it. */
export interface Measured {
	/** Milliseconds on the clock. */
	wall: number;
	kinds: { kind: string; pages: number; cpu: Cpu }[];
}

/** Builds the archive of `CONTENT_DIR` with the project in the working directory. A page's time is from where the build asks for it to where it asks for the next. */
async function measure(): Promise<Measured> {
	const { build } = await import('astro');
	const { default: config } = await import(pathToFileURL(resolve('astro.config.mjs')).href) as { default: AstroInlineConfig };
	const kinds = new Map<string, Measured['kinds'][number]>();
	const kindCalled = (kind: string) => kinds.get(kind) ?? kinds.set(kind, { kind, pages: 0, cpu: { user: 0, system: 0 } }).get(kind);
	let running = kindCalled('before the first page');
	let since = process.cpuUsage();
	const start = performance.now();
	const next = (kind: string, pages = 0): void => {
		const now = process.cpuUsage();
		if (running) running.cpu = { user: running.cpu.user + (now.user - since.user) / 1000, system: running.cpu.system + (now.system - since.system) / 1000 };
		since = now;
		running = kindCalled(kind);
		if (running) running.pages += pages;
	};
	const clock: AstroIntegration = {
		name: 'clock',
		hooks: {
			'astro:build:start'({ setPrerenderer }) {
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					getStaticPaths() {
						next('addresses');
						return prerenderer.getStaticPaths();
					},
					render(request, options) {
						next(options.routeData.route, 1);
						return prerenderer.render(request, options);
					},
					async teardown() {
						next('after the last page');
						await prerenderer.teardown?.();
					},
				}));
			},
		},
	};
	await build({ ...config, configFile: false, integrations: [...(config.integrations ?? []), clock] });
	next('after the last page');
	return { wall: performance.now() - start, kinds: [...kinds.values()] };
}

process.send?.(await measure());
