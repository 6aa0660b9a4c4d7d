/** A comment of HTML, as a browser ends it: `<!-- … -->`, `<!-- … --!>`, `<!-->`; without an end, all that follows. */
export const COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/g;

const ENDED = /--!?>$/;

/** `[//]: # (not yet)`, `[comment]: <> (not yet)`: a link definition that nothing refers to, written for its author. */
const LABEL = /^(?:\/\/|comment)$/i;

/** Whether what `COMMENT` found has its end; without one it is none, as it would take the rest of the minutes with it. */
export function isComment(html: string): boolean {
	return html.startsWith('<!--') && ENDED.test(html.slice(2));
}

/** Whether a definition of this label, which nothing refers to, is how Markdown has comments. */
export function isCommentLabel(label: string): boolean {
	return LABEL.test(label);
}

/** HTML without its comments: nobody said what is in them. */
export function withoutComments(html: string): string {
	return html.includes('<!--') ? html.replace(COMMENT, (found) => (isComment(found) ? '' : found)) : html;
}
