import { readFileSync } from 'node:fs';
import { publicDir } from 'astro:config/server';
import type { Archive } from '../archive/model.ts';
import { logoAddress, readLogo } from '../source/logo.ts';
import { contentDir } from './root.ts';

/** The most that a logo may hold to be the icon too, in bytes: it stands in every page. */
const SMALL = 4000;

const own = `data:image/svg+xml,${encodeURIComponent(readFileSync(new URL('favicon.svg', publicDir), 'utf8'))}`;

/** The site's icon, or the archive's logo where that is small, within an address: a request for it would come before the page's first paint, and be one more of each search. */
export function iconOf({ face }: Pick<Archive, 'face'>): string {
	if (!face?.logo) return own;
	const known = icons.get(face) ?? drawn(face.logo);
	icons.set(face, known);
	return known;
}

/** Every page asks. */
const icons = new WeakMap<object, string>();

function drawn(path: string): string {
	const picture = readLogo(contentDir(), path);
	return picture && picture.bytes.length <= SMALL ? logoAddress(picture) : own;
}
