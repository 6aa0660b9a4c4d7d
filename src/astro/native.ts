type Module = typeof import('./collections.ts');

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
