import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../../src/archive/checks/index.ts';
import type { Check } from '../../src/archive/checks/rule.ts';
import { aboutOf } from '../../src/archive/about.ts';
import { addressesUnder } from '../../src/archive/address.ts';
import { collect } from '../../src/archive/collect.ts';
import { exampleQuestions } from '../../src/archive/questions.ts';
import { shownReadingOf } from '../../src/archive/reading.ts';
import { membersByGroup, tenureOf } from '../../src/archive/tenure.ts';
import type { About, Archive, Reading } from '../../src/archive/model.ts';
import { readArchive } from '../../src/source/archive.ts';
import { writeArchive } from '../bench/generator.ts';

const at = addressesUnder('/');

interface Made {
	about: About;
	readings: Reading[];
}

async function made(groups: number): Promise<Made> {
	const root = await mkdtemp(join(tmpdir(), 'minutebook-'));
	try {
		writeArchive(root, { times: 1, groups, meetings: 3 });
		const source = await readArchive(root);
		return { about: aboutOf(source), readings: source.files.map((file) => shownReadingOf(file, '', () => '').reading) };
	} finally {
		await rm(root, { recursive: true });
	}
}

/** The archive, each meeting and person of which counts how often it is looked at. */
function counting({ about, readings }: Made): { archive: Archive; looks: () => number } {
	let looks = 0;
	const counted = <Thing extends object>(thing: Thing): Thing => new Proxy(thing, { get: (target, key) => (looks++, Reflect.get(target, key)) });
	const archive = collect(readings, about, at);
	const known = new Map(archive.meetings.map((entry) => [entry, counted(entry)]));
	const own = (entry: (typeof archive.meetings)[number]) => known.get(entry) ?? entry;
	return {
		archive: { ...archive, meetings: archive.meetings.map(own), groups: archive.groups.map((group) => ({ ...group, meetings: group.meetings.map(own) })), people: archive.people.map(counted) },
		looks: () => looks,
	};
}

const small = await made(4);
const large = await made(16);

const STAGES: Readonly<Record<string, (archive: Archive, about: About) => unknown>> = {
	...Object.fromEntries(Object.entries(checks).map(([id, rule]) => [`the check ${id}`, (archive: Archive, about: About) => [...(rule as Check)(archive, about)]])),
	'the questions of the first page': (archive) => exampleQuestions(archive, at),
	'who was in which group when': ({ groups, people }) => {
		const members = membersByGroup(people);
		return groups.map((group) => tenureOf(group, members.get(group.id) ?? []));
	},
};

test.each(Object.entries(STAGES))('four times as many groups have %s look at each meeting and person no more often', (_, stage) => {
	const [few, many] = [small, large].map((one) => {
		const { archive, looks } = counting(one);
		stage(archive, one.about);
		return looks();
	});
	expect(many).toBeLessThanOrEqual(4.5 * (few ?? 0));
});

test('four times as many groups have an archive collected with no more looks at each reading', () => {
	const [few = 0, many = 0] = [small, large].map(({ about, readings }) => {
		let looks = 0;
		const meetings = readings.map((reading) => new Proxy(reading, { get: (target, key) => (looks++, Reflect.get(target, key)) }));
		collect(meetings, about, at);
		return looks;
	});
	// Sorting takes a little more than that.
	expect(many).toBeLessThanOrEqual(6 * few);
});

test('the made-up archive is the same for the same seed, and a smaller one is a part of it', async () => {
	const paths = ({ readings }: Made) => readings.map(({ path }) => path);
	expect(paths(large).filter((path) => paths(small).includes(path))).toEqual(paths(small));
	const again = await made(4);
	expect(again.readings.map(({ print }) => print)).toEqual(small.readings.map(({ print }) => print));
});
