import type { Block } from '../outline.ts';
import type { Topic } from './agenda.ts';

/** The agenda item a block stands under: the last one before it whose notes, or own text, hold it. */
export function topicOf(topics: readonly Topic[], block: Block): Topic | undefined {
	const at = block.position.start.offset ?? 0;
	return topics.findLast((topic) => {
		if (topic.block === block) return true;
		const end = Math.max(topic.notes?.end.offset ?? 0, topic.position.end.offset ?? 0);
		return (topic.position.start.offset ?? 0) <= at && at < end;
	});
}
