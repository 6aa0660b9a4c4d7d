import { extname } from 'node:path';

/** A module of this folder by its name, as it is there: `.ts` in a clone, `.js` in the package, which has them compiled. */
export function moduleNamed(name: string): URL {
	return new URL(`./${name}${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
}
