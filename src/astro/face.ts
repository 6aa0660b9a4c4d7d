import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { drawnShade } from '../source/colour.ts';
import { CONFIG, readConfig } from '../source/config.ts';
import type { Face } from '../source/face.ts';
import { type Logo, logoAddress, readLogo } from '../source/logo.ts';

type Plugin = NonNullable<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number]>;

/** The site's own style sheet, which every page has. */
const SHEET = /\/styles\/site\.css$/;

/** Adds what `archive.yml` says of colour and logo to the site's style sheet: no page has a style of its own, which its policy refuses. */
export default function face(root: string): Plugin {
	return {
		name: 'minutebook-face',
		enforce: 'pre',
		async transform(code: string, id: string) {
			if (!SHEET.test(id)) return undefined;
			this.addWatchFile(join(root, CONFIG));
			const written = (await readConfig(root, []).catch(() => undefined))?.face ?? {};
			return { code: `${code}\n${faceCss(written, written.logo ? readLogo(root, written.logo) : undefined)}`, map: null };
		},
	};
}

/** Where the system chooses the colours, it chooses these too. */
export function faceCss({ accent }: Face, logo?: Logo): string {
	const colours = accent && `@media (forced-colors: none) { :root { --link: light-dark(${accent.light}, ${accent.dark}); --bar: light-dark(${drawnShade(accent.light, 'light')}, ${drawnShade(accent.dark, 'dark')}); } }`;
	const picture = logo && `header.site .name::before { content: ''; display: inline-block; height: 2em; width: ${(2 * logo.ratio).toFixed(2)}em; margin-right: var(--s2); vertical-align: middle; background: url("${logoAddress(logo)}") center / contain no-repeat; print-color-adjust: exact; }`;
	return [colours, picture].filter(Boolean).join('\n');
}
