import { expect, test } from 'vitest';
import type { Passage } from '../../src/archive/model.ts';
import type { IssueRef, Meeting, RefKind } from '../../src/minutes/model.ts';
import { action, archiveOf, decision, item, reading } from './readings.ts';

const at = (line: number) => ({ start: { line, column: 1, offset: line * 100 }, end: { line, column: 9, offset: line * 100 + 8 } });
const mention = (ref: string, kind: RefKind = 'issue', line = 1): IssueRef => ({ ref, kind, number: Number(ref.split('#')[1]), raw: ref, position: at(line) });
const dated = (day: string, facts: Partial<Meeting>, passages: Passage[] = [], notes = {}, group = 'tides') => ({
	...reading(`minutes/${group}/${day}.md`, day, facts), quotes: { notes, passages, reviewed: [] },
});
const storiesOf = (...readings: ReturnType<typeof dated>[]) => archiveOf(readings).issues;

test('every issue that a meeting names has a story, whatever names it', () => {
	const stories = storiesOf(dated('2020-01-01', {
		issues: [mention('ebb/tides#1')], links: { recordings: [], issue: mention('ebb/tides#2') }, agenda: [item('Moon', 'ebb/tides#3')],
		actions: [{ ...action('Ask'), issues: ['ebb/tides#4'] }], decisions: [{ ...decision('Yes'), issues: ['ebb/tides#5'] }],
	}));
	expect(stories.map(({ address }) => address).sort()).toEqual([1, 2, 3, 4, 5].map((number) => `/issues/ebb/tides/${number}/`));
});

test('an issue and a pull request of one number are one story, as are two spellings of a repository', () => {
	const [story, ...others] = storiesOf(
		dated('2020-01-01', { issues: [mention('ebb/tides#1', 'unknown'), mention('ebb/Tides#9')] }),
		dated('2020-02-01', { issues: [mention('ebb/Tides#1', 'pull'), mention('ebb/Tides#1')] }),
		dated('2020-03-01', { issues: [mention('ebb/Tides#1', 'pull')] }),
	);
	expect([story?.ref, story?.repo, story?.number, story?.kind, story?.mentions.length, others.length]).toEqual(['ebb/Tides#1', 'ebb/Tides', 1, 'pull', 3, 1]);
});

test('a story goes through groups in the order of time, under the title that the last agenda gave', () => {
	const [story] = storiesOf(
		dated('2020-02-01', { agenda: [item('Moon again', 'ebb/tides#1')] }),
		dated('2020-01-01', { agenda: [item('Moon', 'ebb/tides#1')] }, [], {}, 'charts'),
		dated('2020-03-01', { agenda: [item('#1', 'ebb/tides#1')] }),
	);
	expect(story?.mentions.map(({ entry }) => entry.date)).toEqual(['2020-01-01', '2020-02-01', '2020-03-01']);
	expect([story?.first.date, story?.last.date, story?.title, story?.groups.map(({ id }) => id)]).toEqual(['2020-01-01', '2020-03-01', 'Moon again', ['charts', 'tides']]);
});

test('a title that stays is told once, and again where it changes', () => {
	const [story] = storiesOf(...['Moon', 'moon!', 'Full moon', 'Full moon'].map((title, index) => dated(`2020-0${index + 1}-01`, { agenda: [item(title, 'ebb/tides#1')] })));
	expect(story?.mentions.map(({ places }) => places[0]?.called)).toEqual(['Moon', undefined, 'Full moon', undefined]);
});

test('issues of more meetings come first, then the latest', () => {
	const stories = storiesOf(
		dated('2020-01-01', { issues: [mention('ebb/tides#1'), mention('ebb/tides#2')] }),
		dated('2020-02-01', { issues: [mention('ebb/tides#2'), mention('ebb/tides#3')] }),
	);
	expect(stories.map(({ number }) => number)).toEqual([2, 3, 1]);
});

test('under a topic its notes are quoted, with what was promised and decided; under others the line', () => {
	const moon = { ...item('Moon', 'ebb/tides#1'), position: at(3) };
	const lamps = { ...item('Lanterns'), position: at(8) };
	const [story] = storiesOf(dated('2020-01-01', {
		agenda: [moon, lamps],
		issues: [mention('ebb/tides#1', 'issue', 3)],
		actions: [{ ...action('Ask the harbour'), item: 'moon', issues: ['ebb/tides#1'] }],
		decisions: [{ ...decision('Full moon it is'), item: 'lanterns', issues: ['ebb/tides#1'], position: at(11) }],
	}, [
		{ text: 'Moon #1', line: 3, issues: ['ebb/tides#1'], item: 'moon' },
		{ text: 'More of #1', line: 5, issues: ['ebb/tides#1'], item: 'moon' },
		{ text: 'As bright as #1', line: 10, issues: ['ebb/tides#1'], item: 'lanterns' },
		{ text: 'Full moon it is, #1', line: 11, issues: ['ebb/tides#1'], item: 'lanterns' },
	], { moon: { text: 'It is late.', line: 4 }, lanterns: { text: 'Two', line: 9 } }));
	expect(story?.mentions[0]?.places.map(({ item, topic, quotes, actions, decisions }) => [item?.title, topic, quotes.map(({ text }) => text), actions.length, decisions.length])).toEqual([
		['Moon', true, ['It is late.'], 1, 0],
		['Lanterns', false, ['As bright as #1'], 0, 1],
	]);
});

test('a second reference in a topic\'s title makes it a topic of that issue too', () => {
	const stories = storiesOf(dated('2020-01-01', { agenda: [{ ...item('Moon', 'ebb/tides#1'), position: at(3) }], issues: [mention('ebb/tides#2', 'issue', 3)] },
		[{ text: 'Moon #1 #2', line: 3, issues: ['ebb/tides#1', 'ebb/tides#2'], item: 'moon' }], { moon: { text: 'It is late.', line: 4 } }));
	expect(stories.find(({ number }) => number === 2)?.mentions[0]?.places.map(({ topic, quotes }) => [topic, quotes.length])).toEqual([[true, 1]]);
});

test('the agenda that only lists a topic is not quoted beside it; a line that says more is', () => {
	const [story] = storiesOf(dated('2020-01-01', { agenda: [{ ...item('Moon is late', 'ebb/tides#1'), position: at(9) }], issues: [mention('ebb/tides#1')] }, [
		{ text: '[ebb/tides] Moon is late #1', line: 2, issues: ['ebb/tides#1'] },
		{ text: 'Noor asked for #1 by mail', line: 3, issues: ['ebb/tides#1'] },
	]));
	expect(story?.mentions[0]?.places.map(({ topic, quotes }) => [topic, quotes.map(({ text }) => text)])).toEqual([[false, ['Noor asked for #1 by mail']], [true, []]]);
});

test('the issue that announced a meeting is told as such, without the line of the link', () => {
	const [story] = storiesOf(dated('2020-01-01', { issues: [mention('ebb/tides#7', 'issue', 4)], links: { recordings: [], issue: mention('ebb/tides#7', 'issue', 4) } },
		[{ text: 'GitHub Issue: #7', line: 4, issues: ['ebb/tides#7'] }]));
	expect(story?.mentions.map(({ announced, places }) => [announced, places])).toEqual([[true, []]]);
});

test('repositories come with their issues, the largest first', () => {
	const { repos } = archiveOf([dated('2020-01-01', { issues: [mention('ebb/charts#1'), mention('ebb/tides#2'), mention('ebb/tides#1')] })]);
	expect(repos.map(({ name, address, issues }) => [name, address, issues.length])).toEqual([['ebb/tides', '/issues/ebb/tides/', 2], ['ebb/charts', '/issues/ebb/charts/', 1]]);
});

test('a name that would climb out of its folder has no page', () => {
	expect(storiesOf(dated('2020-01-01', { issues: [mention('ebb/..#1'), mention('ebb/.#1')] }))).toEqual([]);
});
