import type { Habits, Seen } from '../minutes/habits/model.ts';
import type { ArchiveSource } from '../source/model.ts';
import type { Entry, GroupHabits, ToldHabit } from './model.ts';
import { sourceLine } from './targets.ts';

/** So many of a kind are told of one group; `minutes habits` has the rest. */
const MOST = 12;

/** What the files of each group have in common, in the order of the groups; of those where nothing was learned or stated too. */
export function habitsOf({ config, files }: Pick<ArchiveSource, 'config' | 'files'>): GroupHabits[] {
	const byGroup = Map.groupBy(files, ({ context }) => context.group);
	return config.groups.flatMap(({ id }): GroupHabits[] => {
		const own = byGroup.get(id);
		return own ? [{ group: id, files: new Set(own.map(({ file }) => file.path)).size, told: toldHabits(own[0]?.context.habits) }] : [];
	});
}

/** Where evidence leads: the line at its source, where that is known, else the meeting's page. */
export function evidencePlace(written: string, meetings: ReadonlyMap<string, Entry>): { text: string; address?: string } {
	const [, path = written, line] = /^(.+?)(?::(\d+))?$/.exec(written) ?? [];
	const { address, provenance } = meetings.get(path) ?? {};
	const at = provenance && line ? sourceLine(provenance, Number(line)) : address;
	return { text: written, ...(at && { address: at }) };
}

function toldHabits(habits: Habits | undefined): ToldHabit[] {
	if (!habits) return [];
	const { days: { path, order, weekday, settled = [] }, parts, template, people, promises, split } = habits;
	return [
		...(path ? [{ what: 'path' as const, value: path.pattern, ...evidence(path.seen) }] : []),
		...(order ? [{ what: 'order' as const, value: order.first, ...evidence(order.seen) }] : []),
		...(weekday ? [{ what: 'weekday' as const, value: String(weekday.day), ...evidence(weekday.seen) }] : []),
		...some(settled.map(({ path: file, value, by }) => ({ what: 'settled' as const, value, as: by, seen: { files: 1, of: 1, first: [file] } }))),
		...(split ? [{ what: 'split' as const, value: split }] : []),
		...(promises ? [{ what: 'promises' as const, value: promises }] : []),
		...some(parts.map(({ title, kind, seen }) => ({ what: 'heading' as const, value: title, as: kind, ...evidence(seen) }))),
		...some(template.filter(({ as }) => as === 'template').map(({ text, seen }) => ({ what: 'template' as const, value: text, ...evidence(seen) }))),
		...some(template.filter(({ as }) => as === 'repeat').map(({ text, seen }) => ({ what: 'repeat' as const, value: text, ...evidence(seen) }))),
		...(people.length > 0 ? [{ what: 'people' as const, value: String(people.length) }] : []),
	];
}

/** Without evidence it was stated. */
function evidence(seen: Seen | undefined): Pick<ToldHabit, 'seen' | 'stated'> {
	return seen ? { seen } : { stated: true };
}

function some(told: ToldHabit[]): ToldHabit[] {
	const [first] = told;
	return first && told.length > MOST ? [...told.slice(0, MOST), { what: 'more', value: String(told.length - MOST) }] : told;
}
