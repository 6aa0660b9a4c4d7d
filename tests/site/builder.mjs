// A process that builds one site after another, as `astro build` does: most of what a build of a small archive takes is
// to load Astro. It is told the arguments and the variables of each, and says how it came out. A build that fails may end
// it, as it would end Astro's own process.
import process from 'node:process';

const [, , end] = process.argv;
const { cli } = await import(new URL('dist/cli/index.js', import.meta.resolve('astro/package.json')).href);

process.on('message', async ({ args, env }) => {
	for (const name of Object.keys(process.env)) if (!Object.hasOwn(env, name)) delete process.env[name];
	Object.assign(process.env, env);
	// What a build keeps for itself, as long as its process runs.
	for (const name of Object.getOwnPropertySymbols(globalThis)) if (name.description?.startsWith('minutebook.')) delete globalThis[name];
	process.argv.splice(1, Infinity, 'astro', ...args);
	process.exitCode = undefined;
	try {
		await cli(process.argv);
	} catch (error) {
		console.error(error);
		process.exitCode = 1;
	}
	for (const stream of [process.stdout, process.stderr]) stream.write(end);
	process.send({ code: process.exitCode ?? 0, memory: process.memoryUsage.rss() });
});
