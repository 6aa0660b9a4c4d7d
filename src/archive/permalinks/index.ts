import { agendaFiles } from '../agenda-file.ts';
import type { About, Reading } from '../model.ts';
import { type GroupPlaces, placeGroups } from './groups.ts';
import { type MeetingPlaces, placeMeetings } from './meetings.ts';

export interface Places {
	/** Agendas whose meeting's minutes are another file, by its path. */
	agendas: ReadonlyMap<string, Reading>;
	groups: GroupPlaces;
	meetings: MeetingPlaces;
}

/** Where every group and meeting of an archive is, by what was kept of where they were. */
export function placesOf(readings: readonly Reading[], { config, kept }: Pick<About, 'config' | 'kept'>): Places {
	const all = readings.filter(({ notMinutes }) => notMinutes === undefined);
	const agendas = agendaFiles(all);
	const joined = new Set(agendas.values());
	const held = all.filter((reading) => !joined.has(reading));
	const stated = new Set(config.groups.map(({ id }) => id));
	const others = held.flatMap(({ group }) => (stated.has(group) ? [] : [group]));
	const groups = placeGroups([...config.groups.map(({ id, paths: [path] }) => ({ id, ...(path !== undefined && { path }) })), ...[...new Set(others)].map((id) => ({ id }))], kept?.groups ?? []);
	return { agendas, groups, meetings: placeMeetings(held, kept?.meetings ?? [], groups.now, new Map([...agendas].map(([path, agenda]) => [agenda.path, path]))) };
}

/** A reading whose agenda items have these anchors, in their order. */
export function withAnchors(reading: Reading, anchors: readonly string[]): Reading {
	const { meeting, quotes } = reading;
	const renamed = new Map(meeting.agenda.map(({ anchor }, index) => [anchor, anchors[index] ?? anchor]));
	if ([...renamed].every(([before, now]) => before === now)) return reading;
	const under = <Fact extends { item?: string }>(fact: Fact): Fact => (fact.item === undefined ? fact : { ...fact, item: renamed.get(fact.item) ?? fact.item });
	return {
		...reading,
		meeting: {
			...meeting,
			agenda: meeting.agenda.map((item, index) => ({ ...item, anchor: anchors[index] ?? item.anchor })),
			actions: meeting.actions.map(under),
			decisions: meeting.decisions.map(under),
		},
		quotes: {
			...quotes,
			notes: Object.fromEntries(Object.entries(quotes.notes).map(([anchor, quote]) => [renamed.get(anchor) ?? anchor, quote])),
			passages: quotes.passages.map(under),
		},
	};
}
