import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Module = typeof import('./collections.ts');
type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** Astro's configuration of content is loaded by Vite, which makes other copies of these modules. */
const HELD = Symbol.for('minutebook.collections');
const held = globalThis as { [HELD]?: () => Promise<Module> };

/** Has Node itself load what reads an archive, as a build needs: by way of Vite it takes twice as long to load, and each call between two modules costs more. */
export function loadNatively(): void {
	held[HELD] = () => import('./collections.ts');
}

/** What reads an archive; in the dev server by way of Vite, which loads it again when it is changed. */
export function loadCollections(): Promise<Module> {
	return held[HELD]?.() ?? import('./collections.ts');
}

/** Folders of modules that know nothing of Astro. */
const PLAIN = ['minutes', 'archive', 'text', 'source', 'exports', 'sqlite', 'cards'];

/** Has what a build renders pages with ask Node for the modules that know nothing of Astro: it has most of them loaded to read the archive, and they need not be bundled. */
export default function plainModules(): Plugin {
	const src = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');
	const isPlain = (path: string) => PLAIN.some((folder) => path.startsWith(`${src}${folder}/`)) && /\.[jt]s$/.test(path);
	return {
		name: 'minutebook-plain-modules',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'prerender',
		async resolveId(source, importer, options) {
			if (!source.startsWith('.')) return undefined;
			const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
			return resolved && isPlain(resolved.id) ? { id: pathToFileURL(resolved.id).href, external: true } : undefined;
		},
	};
}
