import { actionStories } from '../../src/archive/actions.ts';
import { latestActions, registerParts } from '../../src/archive/registers.ts';
import { aboutOf } from '../../src/archive/about.ts';
import { markCarried } from '../../src/archive/carried.ts';
import { activityByGroup, activityOf, attendanceOf } from '../../src/archive/chart.ts';
import { check, checks } from '../../src/archive/checks/index.ts';
import type { Check } from '../../src/archive/checks/rule.ts';
import { collect } from '../../src/archive/collect.ts';
import { labelsOf } from '../../src/archive/corrected.ts';
import { coverageOf, leftOpen } from '../../src/archive/coverage.ts';
import { decisionsOf } from '../../src/archive/decisions.ts';
import { byLetter, meetingsByYear } from '../../src/archive/person.ts';
import { archiveFindingsByRule, findingsByRule } from '../../src/archive/findings.ts';
import { describeGroup } from '../../src/archive/group.ts';
import { comingBack, issueInShort, issueStories, reposOf, spelt } from '../../src/archive/issues.ts';
import { meetingsByFile } from '../../src/archive/minutes-links.ts';
import { missingMinutes } from '../../src/archive/missing.ts';
import type { Archive, Reading } from '../../src/archive/model.ts';
import { mondayOf } from '../../src/archive/monday.ts';
import { monthsAround } from '../../src/archive/month.ts';
import { attended, describePeople, knownPeople, peopleLeads } from '../../src/archive/people.ts';
import { placesOf } from '../../src/archive/permalinks/index.ts';
import { leadsOf } from '../../src/archive/permalinks/lead.ts';
import { writeKept } from '../../src/archive/permalinks/write.ts';
import { exampleQuestions } from '../../src/archive/questions.ts';
import { shownReadingOf } from '../../src/archive/reading.ts';
import { searchRecords } from '../../src/archive/search.ts';
import { synonymsWith } from '../../src/archive/synonyms.ts';
import { leadOn, targetsFrom, titlesOf } from '../../src/archive/targets.ts';
import { membersByGroup, tenureOf } from '../../src/archive/tenure.ts';
import { timelineOf } from '../../src/archive/timeline.ts';
import { span, yearsOf } from '../../src/archive/years.ts';
import { topicsInShort } from '../../src/archive/meeting-words.ts';
import { exports, filesOf } from '../../src/exports/index.ts';
import type { Database } from '../../src/exports/database.ts';
import { siteAt } from '../../src/exports/site.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { readArchive } from '../../src/source/archive.ts';
import { walk } from '../../src/source/walk.ts';
import { asWritten } from '../../src/source/written.ts';
import { sqliteBytes } from '../../src/sqlite/write.ts';

export interface Stage {
	stage: string;
	/** Milliseconds of the thread that does it. */
	cpu: number;
}

/** What each stage of making a site takes: all but Astro and Pagefind. */
export async function stagesOf(root: string): Promise<Stage[]> {
	const stages: Stage[] = [];
	const time = async <Value>(stage: string, work: () => Value | Promise<Value>): Promise<Value> => {
		global.gc?.();
		const before = process.threadCpuUsage();
		const value = await work();
		const { user, system } = process.threadCpuUsage(before);
		stages.push({ stage, cpu: (user + system) / 1000 });
		return value;
	};

	await time('walk', () => walk(root));
	const source = await time('read files, learn habits', () => readArchive(root));
	const site = siteAt(source.config.url, source.config.output);
	const { at } = site;
	const shown = new Map<string, string>();
	const readings = await time('read minutes, write HTML', () => source.files.map((file): Reading => {
		const { path } = file.context;
		const read = shownReadingOf(file, '', (tree, { meeting }) => toHtml(tree, meeting, targetsFrom(at, file.provenance, false, { path, repo: source.config.repo })));
		shown.set(path, read.shown);
		return read.reading;
	}));
	const about = await time('derive: what is around', () => aboutOf(source));
	const archive = await time('derive: all', () => collect(readings, about, at));
	await derive(archive);
	for (const [id, rule] of Object.entries(checks)) await time(`check: ${id}`, () => [...(rule as Check)(archive, about)]);
	await time('records', () => {
		const known = synonymsWith(archive.synonyms);
		return archive.meetings.reduce((bytes, entry) => bytes + searchRecords(entry, shown.get(entry.path) ?? '', known).reduce((own, record) => own + JSON.stringify(record).length, 0), 0);
	});
	const texts = new Map(source.files.map(({ file, context }) => [context.path, asWritten(file)]));
	const world = { sourceOf: async ({ path }: { path: string }) => texts.get(path) ?? '', sqlite: async (make: () => Promise<Database>) => sqliteBytes(await make()), card: async () => new Uint8Array() };
	for (const kind of exports) {
		await time(`export: ${kind.path}`, async () => {
			for (const file of filesOf(archive, site, [kind])) await file.write(world);
		});
	}
	await time('export: addresses.yml', () => writeKept(archive.permalinks.keep));
	await pages(archive);
	return stages;

	async function derive({ meetings, groups, people, issues, actions, decisions, perhaps, today: now }: Archive): Promise<void> {
		const spell = await time('derive: how repositories are spelt', () => spelt(meetings));
		const places = await time('derive: places', () => placesOf(readings, about));
		const known = await time('derive: who is who', () => knownPeople(meetings, about.people, at, about.kept?.people));
		await time('derive: what is carried', () => markCarried(meetings));
		await time('derive: actions', () => actionStories(meetings, { spell, today: now }));
		await time('derive: decisions', () => decisionsOf(meetings));
		await time('derive: issues', () => reposOf(issueStories(meetings, spell, at), at));
		await time('derive: groups', () => groups.map((group) => describeGroup(group, group.meetings, spell)));
		await time('derive: people', () => describePeople(known.everybody, meetings, actions));
		await time('derive: permalinks', () => [leadsOf(places, meetings, groups), peopleLeads(people, known)]);
		return void [issues, decisions, perhaps];
	}

	async function pages(archive: Archive): Promise<void> {
		const { meetings, groups, people, issues, repos, actions, decisions, findings } = archive;
		await time('page: first', () => [exampleQuestions(archive, at), latestActions(groups, 8), activityByGroup(groups)]);
		await time('page: meetings', () => meetings.map((entry) => topicsInShort(entry)));
		await time('pages: groups', () => {
			const members = membersByGroup(people);
			return groups.map((group) => [tenureOf(group, members.get(group.id) ?? []), missingMinutes(group), activityOf(group)]);
		});
		await time('page: people', () => byLetter(people).flatMap(({ people: own }) => own.map((person) => span(attended(person).map(({ entry }) => entry)))));
		await time('pages: people', () => people.map((person) => [attendanceOf(person), meetingsByYear(person.meetings)]));
		await time('page: issues', () => [comingBack(issues), repos.map(({ issues: own }) => own.map(issueInShort))]);
		await time('pages: issues', () => issues.map(({ mentions }) => [timelineOf(mentions.map(({ entry }) => entry)), yearsOf(mentions, ({ entry }) => entry.date)]));
		await time('pages: actions', () => [registerParts(actions), mondayOf(groups), groups.map((group) => [registerParts(group.actions), mondayOf([group])])]);
		await time('pages: decisions', () => [decisions, ...groups.map((group) => group.decisions)].map((own) => yearsOf(own, ({ entry }) => entry.date)));
		await time('page: reading', () => [coverageOf(archive), leftOpen(archive), labelsOf(archive), findingsByRule(meetings), archiveFindingsByRule([...findings, ...check(archive, about)], meetings)]);
		await time('pages: meetings', () => {
			const titles = titlesOf(issues);
			const files = meetingsByFile(archive);
			return groups.reduce((sum, own) => sum + own.meetings.reduce((bytes, entry) => bytes + leadOn(shown.get(entry.path) ?? '', entry.identify, titles).length + monthsAround(entry, own).length, 0), files.size);
		});
	}
}
