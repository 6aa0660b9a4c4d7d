import { fold } from './spelling.ts';

/** An id for each item: from its ref, else its title; where two are alike, the later ones are numbered. */
export function anchorsOf(items: readonly { title: string; ref?: string }[]): string[] {
	const taken = new Set<string>();
	const next = new Map<string, number>();
	return items.map(({ title, ref }) => {
		const base = slug(ref ?? title) || 'item';
		let anchor = base;
		let n = next.get(base) ?? 2;
		for (; taken.has(anchor); n++) anchor = `${base}-${n}`;
		next.set(base, n);
		taken.add(anchor);
		return anchor;
	});
}

/** Letters and digits in lower case, joined by dashes; 60 characters at most, cut at a dash. */
export function slug(text: string): string {
	const whole = fold(text).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
	return whole.length <= 60 ? whole : whole.slice(0, 61).replace(/-[^-]*$/, '').slice(0, 60);
}
