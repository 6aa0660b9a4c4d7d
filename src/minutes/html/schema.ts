import { defaultSchema, type Options as Schema } from 'rehype-sanitize';

/** Elements of GitHub's list that are not shown as such: a picture would be loaded from anybody's server. */
const NOT_SHOWN = new Set(['img', 'picture', 'source']);

/**
 * GitHub's schema, narrowed. An attribute given by its name alone may be written in a document; ids and
 * classes are those that this folder writes before the tree is made safe, and none can be one of the page's.
 */
export const schema = {
	...defaultSchema,
	tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !NOT_SHOWN.has(name)), 'u'],
	attributes: {
		'*': ['align', 'title'],
		a: ['href', ['className', 'image']],
		code: [['className', /^language-./]],
		details: ['open'],
		div: [['className', 'footnote'], ['id', /^note_/]],
		input: [['disabled', true], ['type', 'checkbox'], ['checked', true]],
		li: [['className', 'task-list-item']],
		ol: ['start', ['className', 'contains-task-list']],
		p: [['className', 'definition', 'info']],
		pre: [['className', 'front-matter', 'source-comment']],
		span: [['className', 'source-comment']],
		td: ['colSpan', 'rowSpan'],
		th: ['colSpan', 'rowSpan'],
		ul: [['className', 'contains-task-list']],
	},
	clobber: [],
	// Links are judged where they are written, after all that may rewrite them.
	protocols: {},
} satisfies Schema;
