type Loader = typeof import('./loader.ts');

/** Astro's configuration of content is loaded by Vite, which makes other copies of these modules. */
const HELD = Symbol.for('minutebook.loader');
const held = globalThis as { [HELD]?: () => Promise<Loader> };

/** Has Node itself load what reads an archive, as a build needs: by way of Vite it takes twice as long to load, and each call between two modules costs more. */
export function loadNatively(): void {
	held[HELD] = () => import('./loader.ts');
}

/** What reads an archive; in the dev server by way of Vite, which loads it again when it is changed. */
export function loaderModule(): Promise<Loader> {
	return held[HELD]?.() ?? import('./loader.ts');
}
