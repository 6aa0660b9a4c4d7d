import type { IssueStory } from '../archive/model.ts';
import { howMany } from '../archive/words.ts';
import type { Export } from './export.ts';
import { pathOf } from './site.ts';

/** A letter's width in 11 px Verdana, on the average; `textLength` makes other fonts keep to it. */
const LETTER = 6.4;
const MARGIN = 7;

export const issueBadge: Export = {
	path: 'issues/<owner>/<name>/<number>.svg',
	type: 'image/svg+xml',
	describe: 'a badge for one issue: how many meetings discussed it',
	files: ({ issues }, site) => issues.map((story) => ({ path: pathOf(site, site.at.issueBadge(story.ref)), write: () => badgeOf(story) })),
};

/** A picture that needs nothing from elsewhere: no font, no style sheet. */
export function badgeOf({ ref, mentions }: Pick<IssueStory, 'ref' | 'mentions'>): string {
	const [label, count] = ['discussed in', howMany(mentions.length, 'meeting')];
	const [left, right] = [label, count].map((text) => Math.round(text.length * LETTER) + 2 * MARGIN) as [number, number];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-labelledby="t">
<title id="t">${ref}: ${label} ${count}</title>
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="#0b4a6f"/></g>
<g fill="#fff" font-family="Verdana,'DejaVu Sans',Geneva,sans-serif" font-size="11" aria-hidden="true">
<text x="${MARGIN}" y="14" textLength="${left - 2 * MARGIN}">${label}</text>
<text x="${left + MARGIN}" y="14" textLength="${right - 2 * MARGIN}">${count}</text>
</g>
</svg>
`;
}
