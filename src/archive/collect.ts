import type { ArchiveConfig } from '../source/model.ts';
import { actionStories } from './actions.ts';
import type { Addresses } from './address.ts';
import { inWords, isDate } from './date.ts';
import { markCarried } from './carried.ts';
import { decisionsOf } from './decisions.ts';
import { describeGroup, recentOf } from './group.ts';
import { issueStories, reposOf, spelt } from './issues.ts';
import type { About, Archive, Entry, GroupName, Perhaps, Reading } from './model.ts';
import { newestDay } from './now.ts';
import { compare, inSourceOrder } from './order.ts';
import { describePeople, knownPeople, listedIn, peopleLeads } from './people.ts';
import { type Places, placesOf, withAnchors } from './permalinks/index.ts';
import { type Placed } from './permalinks/meetings.ts';
import { leadsOf } from './permalinks/lead.ts';
import { partedBySureness } from './told.ts';
import { byYear } from './years.ts';

/**
 * The whole archive from what was read of each file. No reading is lost: each is a meeting or skipped. Ages are
 * counted to `today`, `YYYY-MM-DD`, else to the newest day that is to be believed.
 */
export function collect(readings: readonly Reading[], about: About, at: Addresses, today?: string): Archive {
	const { config } = about;
	const all = readings.filter((reading) => reading.notMinutes === undefined);
	const places = placesOf(all, about);
	const joined = new Set(places.agendas.values());
	const minutes = all.filter((reading) => !joined.has(reading));
	const names = groupNames(config, minutes, at);
	const meetings = inOrder(minutes, names, places, at);
	const known = knownPeople(meetings, about.people, at, about.kept?.people);
	const { identify } = known;
	for (const entry of meetings) entry.identify = identify;
	markCarried(meetings);
	const spell = spelt(meetings);
	const newest = newestDay(meetings.flatMap(({ date }) => date ?? []), today);
	for (const entry of meetings) if (entry.date && entry.date > newest) entry.ahead = true;
	const now = today ?? newest;
	const told = { actions: partedBySureness(actionStories(meetings, { spell, today: now })), decisions: partedBySureness(decisionsOf(meetings)) };
	const [actions, decisions] = [told.actions.sure, told.decisions.sure];
	const perhaps = { actions: told.actions.perhaps, decisions: told.decisions.perhaps };
	const issues = issueStories(meetings, spell, at);
	const held = Map.groupBy(meetings, ({ group }) => group);
	const [sureIn, perhapsIn] = [byGroup({ actions, decisions }), byGroup(perhaps)];
	const groups = [...names.values()].flatMap((name) => {
		const own = held.get(name) ?? [];
		linkNeighbours(own.filter(({ date }) => date));
		return own.length ? [{ ...describeGroup(name, own, spell), people: listedIn(recentOf(own), identify), ...sureIn(name), perhaps: perhapsIn(name) }] : [];
	});
	const people = describePeople(known.everybody, meetings, actions);
	const [leads, peoples] = [leadsOf(places, meetings, groups), peopleLeads(people, known)];
	const notMinutes = readings.flatMap(({ path, notMinutes }) => (notMinutes === undefined ? [] : [{ path, reason: notMinutes }]));
	return {
		title: config.title,
		...(config.description && { description: config.description }),
		...(config.face && { face: config.face }),
		...(about.pages && { pages: about.pages.map((page) => ({ ...page, address: at.page(page.slug) })) }),
		...(config.repo && { repo: config.repo }),
		groups,
		meetings,
		years: byYear(meetings),
		people,
		identify,
		issues,
		repos: reposOf(issues, at),
		actions,
		decisions,
		perhaps,
		...(about.corrections && { isCorrected: true }),
		today: now,
		newest,
		skipped: [...about.skipped, ...notMinutes].sort(inSourceOrder),
		findings: about.findings,
		habits: about.habits ?? [],
		permalinks: { ...leads, people: peoples.people, lost: [...leads.lost, ...peoples.lost], keep: { ...leads.keep, people: peoples.keep } },
		...(config.synonyms && { synonyms: config.synonyms }),
		...(config.federation && { federation: config.federation }),
	};
}

function byGroup({ actions, decisions }: Perhaps): (name: GroupName) => Perhaps {
	const promised = Map.groupBy(actions, ({ entry }) => entry.group);
	const decided = Map.groupBy(decisions, ({ entry }) => entry.group);
	return (name) => ({ actions: promised.get(name) ?? [], decisions: decided.get(name) ?? [] });
}

function groupNames(config: ArchiveConfig, readings: readonly Reading[], at: Addresses): Map<string, GroupName> {
	const language = config.reading?.language ?? config.face?.lang;
	const listed = config.groups.map(({ id, name, repo, reading }) => ({ id, name, ...(repo && { repo }), ...((reading?.language ?? language) && { language: reading?.language ?? language }) }));
	const ids = new Set(listed.map(({ id }) => id));
	const others = [...new Set(readings.map(({ group }) => group))].filter((id) => !ids.has(id));
	return new Map([...listed, ...others.map((id) => ({ id, name: id }))].map((group) => [
		group.id,
		{ ...group, address: at.group(group.id), latestAddress: at.latest(group.id) },
	]));
}

function inOrder(readings: readonly Reading[], names: ReadonlyMap<string, GroupName>, { meetings: { placed }, agendas }: Places, at: Addresses): Entry[] {
	return readings
		.flatMap((reading): Entry[] => {
			const group = names.get(reading.group);
			const place = placed.get(reading.path);
			const agenda = agendas.get(reading.path);
			return group && place ? [{ ...toEntry(withAnchors(reading, place.anchors), group, place, at), ...(agenda && { agendaFile: fileOf(agenda) }) }] : [];
		})
		.sort((a, b) => compare(a.date ?? '~', b.date ?? '~') || inSourceOrder(a, b));
}

function toEntry(reading: Reading, group: GroupName, place: Placed, at: Addresses): Entry {
	const { meeting, path, part, findings, provenance, quotes, print, html } = reading;
	const slug = place.address.slice(group.id.length + 1);
	const date = meeting.date && isDate(meeting.date.value) ? meeting.date.value : undefined;
	const title = date ? `${group.name}, ${inWords(date)}` : meeting.title?.text || path.slice(path.lastIndexOf('/') + 1);
	return { path, address: at.meeting(group.id, slug), slug, id: place.id, group, title, meeting, findings, quotes, print, html, identify: nobody, ...(date && { date }), ...(provenance && { provenance }), ...(part && { part }) };
}

function fileOf({ path, html, provenance }: Reading): NonNullable<Entry['agendaFile']> {
	return { path, html, ...(provenance && { provenance }) };
}

/** Until everybody in the archive is known. */
function nobody(): undefined {
	return undefined;
}

function linkNeighbours(meetings: readonly Entry[]): void {
	for (const [index, entry] of meetings.entries()) {
		const previous = meetings[index - 1];
		if (!previous) continue;
		entry.previous = previous;
		previous.next = entry;
	}
}
