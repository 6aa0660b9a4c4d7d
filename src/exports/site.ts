import { type Addresses, addressesUnder } from '../archive/address.ts';
import type { Entry } from '../archive/model.ts';

/** Where the archive is published. */
export interface Site {
	at: Addresses;
	/** `https://minutes.example.org`; absent where `archive.yml` has no `url`. */
	origin?: string;
	/** It has no file that only copies a part of another. */
	isLean?: true;
}

/** The site of an archive whose `archive.yml` has this `url`, or none. */
export function siteAt(url: string | undefined, output?: 'lean'): Site {
	const lean = output === 'lean' ? { isLean: true as const } : {};
	if (!url) return { at: addressesUnder('/'), ...lean };
	const { origin, pathname } = new URL(url);
	return { at: addressesUnder(pathname), origin, ...lean };
}

/** An address of the site as others can use it: with the origin, where that is known. */
export function absolute({ origin = '' }: Site, address: string): string {
	return origin + address;
}

/** The address that a meeting had first, whose id it is for good. */
export function firstAddress({ id }: Entry, { at }: Site): string {
	const [group = '', slug = ''] = id.split('/');
	return at.meeting(group, slug);
}

/** An address of the site as a path below its base. */
export function pathOf({ at }: Site, address: string): string {
	return address.slice(at.home.length);
}
