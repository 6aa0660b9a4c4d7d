import type { Block } from '../outline.ts';
import { lastHolding } from '../stretches.ts';
import type { Topic } from './agenda.ts';

/** Asks for the agenda item a block stands under: the last one before it whose notes, or own text, hold it. */
export function topicOf(topics: readonly Topic[]): (block: Block) => Topic | undefined {
	const own = new Map(topics.map((topic, index) => [topic.block, index]));
	const holding = lastHolding(topics.map((topic, index) => ({
		index, start: topic.position.start.offset ?? 0, end: Math.max(topic.notes?.end.offset ?? 0, topic.position.end.offset ?? 0),
	})));
	return (block) => {
		const index = Math.max(own.get(block) ?? -1, holding(block.position.start.offset ?? 0)?.index ?? -1);
		return topics[index];
	};
}
