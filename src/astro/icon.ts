import { readFileSync } from 'node:fs';
import { publicDir } from 'astro:config/server';

/** The site's icon, within an address: a request for it would come before the page's first paint, and be one more of each search. */
export const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(new URL('favicon.svg', publicDir), 'utf8'))}`;
