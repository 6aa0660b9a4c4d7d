import type { Root, Yaml } from 'mdast';
import { isAlias, isMap, isScalar, parseDocument } from 'yaml';
import { findDays } from '../days.ts';
import type { MeetingDate, Title } from '../model.ts';

/** What a document's front matter says of the meeting; empty where there is none, or where it is no YAML. */
export function readFrontmatter(tree: Root, source: string): { title?: Title; date?: MeetingDate } {
	const node = tree.children.find((child): child is Yaml => child.type === 'yaml');
	const position = node?.position;
	if (!node || !position) return {};
	const { title, date } = fieldsOf(node.value);
	const raw = source.slice(position.start.offset, position.end.offset);
	const day = date && findDays(date).find(({ value }) => value !== undefined)?.value;
	return {
		...(title && { title: { text: title, position, raw } }),
		...(day && { date: { value: day, from: 'frontmatter' as const, position, raw } }),
	};
}

function fieldsOf(yaml: string): { title?: string; date?: string } {
	try {
		// The whole is not turned into values: lists within lists as keys take a time without end.
		const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'error' });
		if (document.errors.length > 0 || !isMap(document.contents)) return {};
		const [title, date] = ['title', 'date'].map((key): unknown => {
			const node = document.get(key, true);
			const value = isAlias(node) ? node.resolve(document) : node;
			return isScalar(value) ? value.value : undefined;
		});
		return { ...(typeof title === 'string' && title !== '' && { title }), ...(typeof date === 'string' && { date }) };
	} catch {
		// Broken front matter is shown as written; it says nothing.
		return {};
	}
}
