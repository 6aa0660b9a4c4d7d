import type { Export } from './export.ts';
import { absolute } from './site.ts';

export const robots: Export = {
	path: 'robots.txt',
	type: 'text/plain',
	describe: 'all may be read, and where the sitemap is',
	write: (_archive, site) => `User-agent: *\nAllow: /\n${site.origin ? `Sitemap: ${absolute(site, site.at.file('sitemap.xml'))}\n` : ''}`,
};
