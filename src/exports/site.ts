import { type Addresses, addressesUnder } from '../archive/address.ts';

/** Where the archive is published. */
export interface Site {
	at: Addresses;
	/** `https://minutes.example.org`; absent where `archive.yml` has no `url`. */
	origin?: string;
}

/** The site of an archive whose `archive.yml` has this `url`, or none. */
export function siteAt(url: string | undefined): Site {
	if (!url) return { at: addressesUnder('/') };
	const { origin, pathname } = new URL(url);
	return { at: addressesUnder(pathname), origin };
}

/** An address of the site as others can use it: with the origin, where that is known. */
export function absolute({ origin = '' }: Site, address: string): string {
	return origin + address;
}

/** An address of the site as a path below its base. */
export function pathOf({ at }: Site, address: string): string {
	return address.slice(at.home.length);
}
