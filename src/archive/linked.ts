import type { Entry } from './model.ts';
import { refKey } from './ref.ts';

/** A part of a text; with `ref` where it names an issue. */
export interface Part {
	text: string;
	/** `owner/name#12`. */
	ref?: string;
}

/** `https://github.com/owner/name/pull/12`, `owner/name#12`, `name#12`, `#12`. */
const WRITTEN = /(?:https?:\/\/)?github\.com\/([\w-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/(\d+)(?![\w/])|(?:(?<![\w.-])([\w.-]+(?:\/[\w.-]+)?))?\/?#(\d+)\b/gi;

/** A meeting's words in parts: what names an issue that the meeting was read to name, and the rest. */
export function linked(text: string, { meeting }: Entry): Part[] {
	const parts: Part[] = [];
	let from = 0;
	for (const { 0: written, 1: repo, 2: number, 3: name, 4: short, index } of text.matchAll(WRITTEN)) {
		const ref = theOne(meeting.issues.flatMap(({ ref }) => ref ?? []), repo ?? name ?? '', number ?? short ?? '');
		if (!ref) continue;
		if (index > from) parts.push({ text: text.slice(from, index) });
		parts.push({ text: written, ref });
		from = index + written.length;
	}
	if (from < text.length) parts.push({ text: text.slice(from) });
	return parts;
}

/** The only one with this number, and of a repository so named. */
function theOne(refs: readonly string[], repo: string, number: string): string | undefined {
	const found = new Map(refs.filter((ref) => ref.endsWith(`#${number}`)).map((ref) => [refKey(ref), ref]));
	const named = [...found.values()].filter((ref) => `/${refKey(ref)}`.endsWith(`/${repo.toLowerCase()}#${number}`));
	const left = named.length > 0 || repo ? named : [...found.values()];
	return left.length === 1 ? left[0] : undefined;
}
