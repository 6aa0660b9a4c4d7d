/** What a file's name says it is: Markdown to read, perhaps text without extension, or why it is no minutes. */
export function judgeName(path: string): 'markdown' | 'perhaps' | 'other' | { reason: string } {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const extension = EXTENSION.exec(name)?.[0] ?? '';
	const base = name.slice(0, name.length - extension.length);
	if (extension !== '' && !MARKDOWN.test(extension)) return 'other';
	const word = DATE.test(base) ? undefined : NO_MINUTES.exec(base)?.[1]?.toLowerCase();
	if (word) return { reason: `named as ${ARTICLE.test(word) ? 'an' : 'a'} ${word}, not as minutes` };
	return extension === '' ? 'perhaps' : 'markdown';
}

/** `.md`, `.7z`, but not the day of `notes-2015.06.09`. */
const EXTENSION = /(?<=.)\.(?=\d*[a-z])[a-z\d]+$/i;

const MARKDOWN = /^\.(?:md|markdown)$/i;

/** `README`, `meeting-template`, `MIT_LICENSE`: documents about minutes or beside them, as a whole word of the name. */
const NO_MINUTES = /(?:^|[^a-z])(readme|templates?|contributing|licen[cs]e|copying|changelog|code[-_ ]of[-_ ]conduct|codeowners|makefile|dockerfile)(?![a-z])/i;

/** `2020-05-06-license-review.md` is the minutes of a day. */
const DATE = /\d{4}[-_.]?\d{2}[-_.]?\d{2}/;

const ARTICLE = /^[aeiou]/;
