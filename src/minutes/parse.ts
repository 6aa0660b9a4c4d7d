import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { expectFewParts, expectShort } from './budget.ts';
import { shallow, withoutBom } from './shallow.ts';

/** unified's parser interface on Sätteri's native parser: the same mdast as `reference`, sixty times faster. Throws `TooLarge`. */
export function remarkSatteri(this: Processor): void {
	this.parser = (document) => {
		expectShort(document);
		const text = withoutBom(document).replaceAll('\0', '\uFFFD');
		const tree = markdownToMdast(text) as Root;
		expectFewParts(tree, text);
		return tree;
	};
}

/** What the site and the command read with. */
export const native = unified().use(remarkSatteri).freeze();

/** A document's text without its byte order mark, and its tree; `tooDeep` where the tree is the text as one block. */
export interface Parsed {
	source: string;
	tree: Root;
	tooDeep: boolean;
}

/** So many characters wait to be read again: their trees take some 16 bytes for each, and no archive may fill the memory. */
const MOST_WAITING = 4_000_000;

const waiting = new WeakMap<VFile, Parsed>();
let characters = 0;

/** Parses a file that is looked at before it is read. Its tree waits for who reads it: nobody may change it until then. Throws `TooLarge`. */
export function parsedAhead(file: VFile): Parsed {
	const parsed = parse(file);
	if (characters + parsed.source.length <= MOST_WAITING) {
		waiting.set(file, parsed);
		characters += parsed.source.length;
	}
	return parsed;
}

/** The tree that waits for this file, which is the caller's from then on; else the file parsed. Throws `TooLarge`. */
export function parsedOf(file: VFile): Parsed {
	const parsed = waiting.get(file);
	if (parsed === undefined) return parse(file);
	waiting.delete(file);
	characters -= parsed.source.length;
	return parsed.source === withoutBom(String(file)) ? parsed : parse(file);
}

function parse(file: VFile): Parsed {
	const source = withoutBom(String(file));
	return { source, ...shallow(native.parse(file) as Root, source) };
}
