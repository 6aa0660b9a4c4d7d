import { MOTION, RESULT_WORDS } from '../layouts/resolutions.ts';
import type { Motion } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { positionOf } from '../positions.ts';
import type { Statement } from '../statements.ts';

/** How many blocks above a result its motion may stand. */
const NEAR = 3;

/**
 * What a bare result, such as `No objections.`, is the result of: the sentence before it, else what was proposed in the
 * line above it or in the one that it is nested under. Nothing where the result has words of its own, or stands directly under its topic.
 */
export function motionOf(document: Outline, index: number, start: number, end: number, statements: ReadonlyMap<Block, readonly Statement[]>, isTopic: (block: Block) => boolean): Motion | undefined {
	const block = document.blocks[index];
	if (!block || !isBare(block.text.slice(start, end))) return undefined;
	const before = (statements.get(block) ?? []).findLast((statement) => statement.end <= start);
	if (before && !isBare(before.text) && !isTopic(block)) return quoted(document, block, before.start, before.end);
	for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
		const above = document.blocks[at];
		if (!above || above.starts || above.kind === 'heading' || isTopic(above) || above.path.at(-1) !== block.path.at(-1)) return undefined;
		if (above !== block.parent && above.parent !== block.parent) continue;
		if (isBare(above.text)) continue;
		return MOTION.test(above.text) ? quoted(document, above, 0, above.text.trimEnd().length) : undefined;
	}
	return undefined;
}

function quoted(document: Outline, block: Block, start: number, end: number): Motion {
	return { text: block.text.slice(start, end).replace(/\s+/g, ' ').trim(), line: positionOf(document, block, start, end).start.line };
}

/** Whether a text says how it ended and nothing of what. */
function isBare(text: string): boolean {
	const words = text.toLowerCase().replaceAll('’', '\'').match(/[\p{L}\p{N}']+/gu) ?? [];
	return words.length > 0 && words.length <= 14 && words.every((word) => /^\d+$/.test(word) || RESULT_WORDS.has(word));
}
