import { pressing } from './registers.ts';
import { latestMeetings } from './group.ts';
import type { ActionOwner, ActionStory, Group } from './model.ts';
import { spelling } from './spelling.ts';

/** What a group has to do now, by whose it is. */
export interface Agenda {
	group: Group;
	count: number;
	/** In the order of the newest that they promised; what is nobody's comes last. */
	shares: { owners: readonly ActionOwner[]; actions: ActionStory[] }[];
}

/** What is open now, newest first: by group, the one that met last first, and within it by whoever promised it, together where several did. */
export function mondayOf(groups: readonly Group[]): Agenda[] {
	return latestMeetings(groups).flatMap((group) => {
		const actions = pressing(group.actions);
		if (actions.length === 0) return [];
		const shares = [...Map.groupBy(actions, ({ owners }) => owners.map(keyOf).sort().join('\n')).values()].map((own) => ({ owners: own[0]?.owners ?? [], actions: own }));
		return [{ group, count: actions.length, shares: shares.sort((a, b) => Number(a.owners.length === 0) - Number(b.owners.length === 0)) }];
	});
}

function keyOf({ person, group, written }: ActionOwner): string {
	return person?.id ?? (group ? 'group' : `"${spelling(written)}"`);
}
