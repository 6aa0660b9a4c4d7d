import { readFileSync } from 'node:fs';

/** The site's icon, within an address: a request for it would come before the page's first paint, and be one more of each search. */
export const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync('public/favicon.svg', 'utf8'))}`;
