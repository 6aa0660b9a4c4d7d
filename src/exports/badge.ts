import { isDiscussed } from '../archive/issues.ts';
import type { IssueStory } from '../archive/model.ts';
import { howMany } from '../archive/words.ts';
import type { Export } from './export.ts';
import { hasOwnFiles } from './issues.ts';
import { pathOf } from './site.ts';

const LABEL = 'discussed in';
/** Widths in 11 px Verdana, which `textLength` makes other fonts keep to: the label's, and a letter's on the average. */
const WIDTH = { label: 67, letter: 6.3 };
const MARGIN = 7;

export const issueBadge: Export = {
	path: 'issues/<owner>/<name>/<number>.svg',
	type: 'image/svg+xml',
	describe: 'a badge for one issue that two or more meetings spoke of: how many discussed it',
	isCopy: true,
	files: ({ issues }, site) => issues.filter((story) => hasOwnFiles(story, site)).map((story) => ({ path: pathOf(site, site.at.issueBadge(story.ref)), of: story, write: () => badgeOf(story) })),
};

/** A picture that needs nothing from elsewhere: no font, no style sheet. */
export function badgeOf({ ref, mentions }: Pick<IssueStory, 'ref' | 'mentions'>): string {
	const count = howMany(mentions.filter(isDiscussed).length, 'meeting');
	const left = WIDTH.label + 2 * MARGIN;
	const right = Math.round(count.length * WIDTH.letter) + 2 * MARGIN;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-labelledby="t">
<title id="t">${ref}: ${LABEL} ${count}</title>
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="#0b4a6f"/></g>
<g fill="#fff" font-family="Verdana,'DejaVu Sans',Geneva,sans-serif" font-size="11" aria-hidden="true">
<text x="${MARGIN}" y="14" textLength="${left - 2 * MARGIN}">${LABEL}</text>
<text x="${left + MARGIN}" y="14" textLength="${right - 2 * MARGIN}">${count}</text>
</g>
</svg>
`;
}
