import { FOR } from '../layouts/resolutions.ts';
import type { Block } from '../outline.ts';

/** So many votes in a row make a decision; fewer are somebody's agreement. */
const LEAST = 3;
/** A vote is on what stands so few bullets above it. */
const NEAR = 8;

/** What was put to the vote where a list of votes has nothing but ayes: the words over the list, else its first line. */
export function votedOn(blocks: readonly Block[]): ReadonlySet<Block> {
	const voted = new Set<Block>();
	for (let at = 0; at < blocks.length; at++) {
		let end = at;
		while (isAye(blocks[end])) end++;
		const first = blocks[at];
		if (first && end - at >= LEAST) voted.add(motionAbove(blocks, at) ?? first);
		at = Math.max(at, end);
	}
	return voted;
}

function motionAbove(blocks: readonly Block[], votes: number): Block | undefined {
	const above = blocks.slice(Math.max(0, votes - NEAR), votes);
	const motion = above.findLast(({ kind, starts }) => kind !== 'item' || starts !== undefined);
	return motion?.kind === 'paragraph' && !motion.starts ? motion : undefined;
}

function isAye(block: Block | undefined): boolean {
	return block?.kind === 'item' && FOR.test(block.text);
}
