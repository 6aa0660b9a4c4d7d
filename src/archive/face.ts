import type { Archive } from './model.ts';
import type { NamedLink } from '../source/face.ts';

/** A link around every page. */
export interface AroundLink {
	name: string;
	address: string;
}

/** The archive's own links around every page; an extra page that none of them leads to is at the foot. */
export function linksAround({ face = {}, pages = [] }: Pick<Archive, 'face' | 'pages'>): { header: AroundLink[]; footer: AroundLink[] } {
	const { header = [], footer = [] } = face;
	const led = new Set([...header, ...footer].map(({ url }) => url));
	const toLink = ({ name, url }: NamedLink): AroundLink => ({ name, address: pages.find(({ path }) => path === url)?.address ?? url });
	const others = pages.filter(({ path }) => !led.has(path)).map(({ title, address }) => ({ name: title, address }));
	return { header: header.map(toLink), footer: [...others, ...footer.map(toLink)] };
}
