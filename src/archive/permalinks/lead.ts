import type { Kept, KeptMeeting } from '../../source/model.ts';
import type { Entry, FormerMeeting, Group, Lost } from '../model.ts';
import { compare } from '../order.ts';
import type { Places } from './index.ts';
import { groupIn } from './match.ts';

interface Leads {
	meetings: FormerMeeting[];
	groups: { id: string; group: Group }[];
	lost: Lost[];
	/** All that is to be kept, in order. */
	keep: Pick<Kept, 'groups' | 'meetings'>;
}

/** Where every address of a group or a meeting leads that was given out and is no longer anything's own. */
export function leadsOf(places: Places, meetings: readonly Entry[], groups: readonly Group[]): Leads {
	const byAddress = new Map(meetings.map((entry) => [`${entry.group.id}/${entry.slug}`, entry]));
	return {
		meetings: [...places.meetings.keep.values()].filter(({ address }) => !byAddress.has(address)).map((row) => formerMeeting(row, places, byAddress)),
		groups: formerGroups(places, groups, byAddress),
		lost: [...lostGroups(places, groups, byAddress), ...lostMeetings(places, byAddress)],
		keep: {
			groups: [...places.groups.keep.values()].sort((a, b) => compare(a.id, b.id)),
			meetings: [...places.meetings.keep.values()].sort((a, b) => compare(a.address, b.address)),
		},
	};
}

function formerMeeting({ address, now }: KeptMeeting, { meetings }: Places, byAddress: ReadonlyMap<string, Entry>): FormerMeeting {
	const group = groupIn(address);
	let entry = byAddress.get(now ?? '');
	for (let next = now, steps = 0; !entry && next !== undefined && steps < meetings.keep.size; steps++) {
		next = meetings.keep.get(next)?.now;
		entry = byAddress.get(next ?? '');
	}
	return { group, slug: address.slice(group.length + 1), ...(entry && { entry }) };
}

/** An id that leads on, or whose meetings are all in one other group now. */
function formerGroups({ groups: { keep, moved }, meetings }: Places, groups: readonly Group[], byAddress: ReadonlyMap<string, Entry>): { id: string; group: Group }[] {
	const byId = new Map(groups.map((group) => [group.id, group]));
	const left = [...keep.keys()].filter((id) => !byId.has(id));
	const held = left.length > 0 ? Map.groupBy(meetings.keep.values(), ({ address }) => groupIn(address)) : new Map<string, KeptMeeting[]>();
	const movedTo = new Map(moved.map((row) => [row.id, row.now]));
	return left.flatMap((id) => {
		const own = held.get(id) ?? [];
		const into = new Set(own.map((row) => formerMeeting(row, { groups: { keep, moved }, meetings } as Places, byAddress).entry?.group.id));
		const now = movedTo.get(id) ?? (into.size === 1 ? [...into][0] : undefined);
		const group = byId.get(now ?? '');
		return group ? [{ id, group }] : [];
	});
}

function lostGroups(places: Places, groups: readonly Group[], byAddress: ReadonlyMap<string, Entry>): Lost[] {
	const there = new Set([...groups.map(({ id }) => id), ...formerGroups(places, groups, byAddress).map(({ id }) => id)]);
	const lost = [...places.groups.keep.values()].filter(({ id }) => !there.has(id)).map(({ id, path, now }): Lost => ({ what: 'group', id, now: now ?? path ?? '' }));
	return [...lost, ...places.groups.taken.map((row): Lost => ({ what: 'groupTaken', ...row }))];
}

function lostMeetings({ meetings: { keep, of, doubts } }: Places, byAddress: ReadonlyMap<string, Entry>): Lost[] {
	const gone = [...keep.values()].flatMap(({ address, file, now, gone }): Lost[] =>
		byAddress.has(address) || file === undefined || now !== undefined || gone === true ? [] : [{ what: 'meeting', address, file, candidates: doubts.get(address) ?? [] }]);
	const byFile = new Map([...keep.values()].flatMap((row) => (byAddress.has(row.address) ? [[row.file ?? '', row]] : [])));
	const lost = [...of].flatMap(([path, before]) => {
		const now = byFile.get(path);
		const had = new Set(before.items.filter(({ gone }) => !gone).map(({ anchor }) => anchor));
		const anchors = now ? now.items.filter(({ gone, anchor }) => gone && had.has(anchor)).map(({ anchor }) => anchor) : [];
		return now && anchors.length > 0 ? [{ edited: now.words !== before.words, address: now.address, path, anchors }] : [];
	});
	const items = lost.filter(({ edited }) => edited).map(({ address, path, anchors }): Lost => ({ what: 'items', address, path, anchors }));
	// The same words read otherwise are nobody's edit: told once, and not on every file.
	const reread = lost.filter(({ edited }) => !edited);
	const [first] = reread;
	const otherwise: Lost[] = first ? [{ what: 'reread', address: first.address, anchor: first.anchors[0] ?? '', topics: reread.reduce((sum, { anchors }) => sum + anchors.length, 0), meetings: reread.length }] : [];
	return [...gone, ...items, ...otherwise];
}
