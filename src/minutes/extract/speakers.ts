import type { Owner } from '../model.ts';
import type { Block } from '../outline.ts';
import { startingIn } from '../stretches.ts';
import type { Statement } from '../statements.ts';
import type { Topic } from './agenda.ts';

/** Whose words the notes under each topic give, each once, in the order in which they first speak. */
export function speakersOf(topics: readonly Topic[], statements: ReadonlyMap<Block, readonly Statement[]>): Map<Topic, Owner[]> {
	const quoted = [...statements].flatMap(([{ position }, said]) => {
		const speakers = said.flatMap(({ speaker, opens }) => (speaker && opens ? speaker : []));
		return speakers.length > 0 ? [{ start: position.start.offset ?? 0, speakers }] : [];
	}).sort((a, b) => a.start - b.start);
	return new Map(topics.flatMap((topic) => {
		const { start, end } = topic.notes ?? topic.position;
		const under = startingIn(quoted, start.offset ?? 0, end.offset ?? 0).flatMap(({ speakers }) => speakers);
		const once = new Map(under.map((speaker) => [speaker.handle ?? speaker.name ?? speaker.written, speaker]));
		return once.size > 0 && topic.notes ? [[topic, [...once.values()]]] : [];
	}));
}
