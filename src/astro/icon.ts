import { readFileSync } from 'node:fs';

/** The site's icon, within an address: a search that somebody opens makes twenty requests as it is. */
export const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync('public/favicon.svg', 'utf8'))}`;
