import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Lets the search page's script be cut where it says `import()`: what few searches need is loaded by those that do.
 * Astro puts only the first file of a script that a page names by its address into the site; this adds the others.
 */
export default function scriptParts(): AstroIntegration {
	const parts = new Map<string, string>();
	const plugin = {
		name: 'minutebook-script-parts',
		generateBundle(_options: unknown, bundle: Record<string, { type: string; isEntry?: boolean; fileName: string; code?: string }>) {
			for (const { type, isEntry, fileName, code } of Object.values(bundle)) if (type === 'chunk' && !isEntry && code !== undefined) parts.set(fileName, code);
		},
	};
	return {
		name: 'minutebook-script-parts',
		hooks: {
			'astro:config:setup'({ updateConfig }) {
				updateConfig({ vite: { worker: { format: 'es', plugins: () => [plugin] } } });
			},
			async 'astro:build:done'({ dir }) {
				for (const [path, code] of parts) {
					const file = new URL(path, dir);
					await mkdir(new URL('.', file), { recursive: true });
					await writeFile(file, code);
				}
			},
		},
	};
}
