import { VOTE } from '../layouts/resolutions.ts';
import type { Block } from '../outline.ts';

/** So many votes in a row make a decision; fewer are somebody's agreement. */
const LEAST = 3;
/** A vote is on what stands so few bullets above it. */
const NEAR = 8;

/** What was put to the vote where a list of votes has nothing but ayes: the words over the list, else its first line. */
export function votedOn(blocks: readonly Block[]): ReadonlySet<Block> {
	const voted = new Set<Block>();
	let votes: string[] = [];
	for (const [at, block] of blocks.entries()) {
		const vote = voteOf(block);
		if (vote === undefined) continue;
		votes.push(vote);
		if (voteOf(blocks[at + 1]) === undefined) {
			const start = at + 1 - votes.length;
			const first = blocks[start];
			if (first && votes.length >= LEAST && votes.every((each) => each === '+1')) voted.add(motionAbove(blocks, start) ?? first);
			votes = [];
		}
	}
	return voted;
}

function motionAbove(blocks: readonly Block[], votes: number): Block | undefined {
	const above = blocks.slice(Math.max(0, votes - NEAR), votes);
	const motion = above.findLast(({ kind, starts }) => kind !== 'item' || starts !== undefined);
	return motion?.kind === 'paragraph' && !motion.starts ? motion : undefined;
}

/** `+1`, `-1`: how an item votes that is nothing but somebody's vote. */
function voteOf(block: Block | undefined): string | undefined {
	return block?.kind === 'item' && MAY_VOTE.test(block.text) ? VOTE.exec(block.text)?.[1] : undefined;
}

/** What every vote has, asked first: most items have none. */
const MAY_VOTE = /1\W*$/;
