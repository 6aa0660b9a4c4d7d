import type { Root } from 'mdast';
import { VFile } from 'vfile';
import remarkMinutes from '../../src/minutes/index.ts';
import type { Context, Meeting } from '../../src/minutes/model.ts';
import { reference } from '../../src/minutes/reference.ts';
import { readMinutes } from '../../src/minutes/read.ts';

export type Reader = (source: string, context: Context) => { tree: Root; meeting: Meeting };

/** As anybody's remark pipeline reads: the plugin behind remark-parse. */
export const byPlugin: Reader = (source, context) => {
	const file = new VFile({ value: source });
	file.data.minutes = context;
	const tree = plugin.parse(file);
	plugin.runSync(tree, file);
	return { tree, meeting: file.data.meeting as Meeting };
};

const plugin = reference().use(remarkMinutes).freeze();

/** As the site and the command read. */
export const natively: Reader = (source, context) => readMinutes(new VFile({ value: source }), context);

/** A reader that gives what it read of a document before, for many who look at one and change nothing in it. */
export function once(read: Reader): Reader {
	const known = new Map<string, ReturnType<Reader>>();
	return (source, context) => {
		const key = [context.path, context.repo, source].join('\n');
		const first = known.get(key) ?? read(source, context);
		known.set(key, first);
		return first;
	};
}
