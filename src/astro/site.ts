import { readConfig } from '../source/config.ts';

/** Astro's `site` and `base` from `url` in `archive.yml`; nothing where it cannot be read, which the loader reports. */
export async function publishedAt(root: string): Promise<{ site?: string; base?: string }> {
	const config = await readConfig(root, []).catch(() => undefined);
	if (!config?.url) return {};
	const { origin, pathname } = new URL(config.url);
	return { site: origin, base: pathname };
}

/** Whether `archive.yml` says `output: lean`. */
export async function isLean(root: string): Promise<boolean> {
	return (await readConfig(root, []).catch(() => undefined))?.output === 'lean';
}
