import { expect, test } from 'vitest';
import { actionsOf } from '../../src/archive/registers.ts';
import type { Reviewed } from '../../src/archive/model.ts';
import type { Action } from '../../src/minutes/model.ts';
import { action, archiveOf, attendee, decision, reading } from './readings.ts';

const dated = (day: string, actions: Action[], reviewed: Reviewed[] = [], group = 'tides') => ({
	...reading(`minutes/${group}/${day}.md`, day, { actions, attendees: [attendee('Ada Ferrow', 'ada')] }), quotes: { notes: {}, passages: [], reviewed },
});
const by = (handle: string, text: string, issues: string[] = []): Action => ({ ...action(text), owners: [{ written: handle, handle }], issues });
const storiesOf = (...readings: ReturnType<typeof dated>[]) => archiveOf(readings).actions;
const CHART = 'Ada to draw the chart';

test('the same words in a later meeting of the group carry an action over, however they are set', () => {
	const [story, ...others] = storiesOf(dated('2020-01-01', [action(CHART)]), dated('2020-02-01', [action('Ada  to draw the *chart*.')]), dated('2020-03-01', [action(`${CHART} (carried over)`)]));
	expect([story?.entry.date, story?.last.entry.date, story?.carried, story?.days, others]).toEqual(['2020-01-01', '2020-03-01', 2, 60, []]);
});

test.each([
	['in another group', [dated('2020-01-01', [action(CHART)]), dated('2020-02-01', [action(CHART)], [], 'charts')]],
	['by somebody else', [dated('2020-01-01', [by('ada', CHART)]), dated('2020-02-01', [by('milo', CHART)])]],
	['about something else', [dated('2020-01-01', [by('ada', CHART, ['ebb/tides#1'])]), dated('2020-02-01', [by('ada', CHART, ['ebb/tides#2'])])]],
	['in a few words', [dated('2020-01-01', [action('Will follow up')]), dated('2020-02-01', [action('Will follow up')])]],
])('the same words %s are another action', (_where, readings) => {
	expect(storiesOf(...readings)).toHaveLength(2);
});

test('an owner whom nothing tells apart does not make the same words another action', () => {
	const somebody: Action = { ...action(CHART), owners: [{ written: 'Somebody' }] };
	expect(storiesOf(dated('2020-01-01', [by('ada', CHART)]), dated('2020-02-01', [somebody])).map(({ carried }) => carried)).toEqual([1]);
});

test('of two owners one is enough for the same words to be the same action', () => {
	const both: Action = { ...action(CHART), owners: [...by('ada', CHART).owners, ...by('milo', CHART).owners] };
	expect(storiesOf(dated('2020-01-01', [both]), dated('2020-02-01', [by('milo', CHART)])).map(({ carried }) => carried)).toEqual([1]);
});

test('one that names the same issue itself and has the same owner carries on; one that only stands under it does not', () => {
	const position = { start: { line: 5, column: 1, offset: 50 }, end: { line: 5, column: 30, offset: 80 } };
	const mention = { ref: 'ebb/tides#1', kind: 'issue', number: 1, raw: '#1', position: { start: { line: 5, column: 20, offset: 70 }, end: { line: 5, column: 22, offset: 72 } } } as const;
	const named = (day: string, text: string) => reading(`minutes/tides/${day}.md`, day, { actions: [{ ...by('ada', text, ['ebb/tides#1']), position }], issues: [mention] });
	const under = (day: string, text: string) => reading(`minutes/tides/${day}.md`, day, { actions: [by('ada', text, ['ebb/tides#1'])] });
	expect(archiveOf([named('2020-01-01', 'Ada to land #1'), named('2020-02-01', 'Ada keeps at #1')]).actions.map(({ carried }) => carried)).toEqual([1]);
	expect(archiveOf([under('2020-01-01', 'Ada to land it soon'), under('2020-02-01', 'Ada to write about it')]).actions).toHaveLength(2);
});

test('two lines of one meeting that name one issue are two actions, whoever has them', () => {
	const at = (line: number) => ({ start: { line, column: 1, offset: line * 100 }, end: { line, column: 30, offset: line * 100 + 50 } });
	const named = (text: string, line: number): Action => ({ ...by('ada', text), position: at(line) });
	const mention = (line: number) => ({ ref: 'ebb/tides#1', kind: 'issue', number: 1, raw: '#1', position: at(line) }) as const;
	const readings = [reading('minutes/tides/a.md', '2020-01-01', { actions: [named('Ada to land #1', 1), named('Ada to write about #1', 2)], issues: [mention(1), mention(2)] })];
	expect(archiveOf(readings).actions.map(({ fact, carried }) => [fact.text, carried])).toEqual([['Ada to land #1', 0], ['Ada to write about #1', 0]]);
});

test.each([
	['ticked where it is made', [dated('2020-01-01', [action(CHART, true)])]],
	['repeated and marked done', [dated('2020-01-01', [action(CHART)]), dated('2020-02-01', [action(CHART, true)])]],
	['called done in a review', [dated('2020-01-01', [action(CHART)]), dated('2020-02-01', [], [{ text: `${CHART} - DONE, see the wall`, line: 7, done: true }])]],
] as const)('an action is done when it is %s, with that line as evidence', (_how, readings) => {
	const [story] = storiesOf(...readings);
	expect([story?.state, story?.evidence?.entry.date, story?.carried]).toEqual(['done', readings.at(-1)?.meeting.date?.value, 0]);
	expect(story?.evidence?.text).toContain(CHART);
});

test('what is marked is open, what is said in words is unknown, and nothing is closed by likeness', () => {
	const stories = storiesOf(
		dated('2020-01-01', [action(CHART), { ...action('Ada will ask the harbour'), how: 'phrased' }]),
		dated('2020-02-01', [], [{ text: 'Ada drew the chart', line: 3, done: true }, { text: 'The harbour was asked by Ada', line: 4, done: true }]),
	);
	expect(stories.map(({ fact, state }) => [fact.text, state])).toEqual([[CHART, 'open'], ['Ada will ask the harbour', 'unknown']]);
});

test('a review that repeats an action without a word of its end carries it over', () => {
	const [story] = storiesOf(dated('2020-01-01', [action(CHART)]), dated('2020-02-01', [], [{ text: `${CHART} - still at it`, line: 7 }]));
	expect([story?.state, story?.carried, story?.last.text]).toEqual(['open', 1, `${CHART} - still at it`]);
});

test('what is promised again after it was done is a new action', () => {
	const stories = storiesOf(dated('2020-01-01', [action(CHART)]), dated('2020-02-01', [action(CHART, true)]), dated('2020-03-01', [action(CHART)]));
	expect(stories.map(({ entry, state }) => [entry.date, state])).toEqual([['2020-03-01', 'open'], ['2020-01-01', 'done']]);
});

test('a meeting that says an action twice tells it once', () => {
	expect(storiesOf(dated('2020-01-01', [action(CHART), action(CHART)])).map(({ tellings, carried }) => [tellings.length, carried])).toEqual([[1, 0]]);
});

test('ages are counted to the day given, else to the latest meeting of all', () => {
	const readings = [dated('2020-01-01', [action(CHART)]), dated('2020-01-31', [], [], 'charts')];
	expect(archiveOf(readings).actions[0]?.days).toBe(30);
	expect(archiveOf(readings, {}, '2021-01-01').actions[0]?.days).toBe(366);
});

test('owners are people of the archive, the group, or as written', () => {
	const [story] = storiesOf(dated('2020-01-01', [{ ...action(CHART), owners: [{ written: 'Ada' }, { written: 'we', group: true }, { written: 'Somebody' }] }]));
	expect(story?.owners.map(({ written, group, person }) => [written, group, person?.handle])).toEqual([['Ada', undefined, 'ada'], ['we', true, undefined], ['Somebody', undefined, undefined]]);
	expect(actionsOf(story ? [story] : [], '@ada')).toEqual([story]);
});

test('what people say was done is done on that day: a line of it before carries it over, one after it is a new one', () => {
	const closed: Action = { ...action(CHART), closed: { day: '2020-02-15', where: 'the wall' }, confirmed: true };
	const stories = storiesOf(dated('2020-01-01', [closed]), dated('2020-02-01', [action(CHART)]), dated('2020-03-01', [action(CHART)]));
	expect(stories.map(({ entry, state, carried, closed: by, days }) => [entry.date, state, carried, by?.day, days])).toEqual([['2020-03-01', 'open', 0, undefined, 0], ['2020-01-01', 'done', 1, '2020-02-15', 45]]);
});

test('a later telling that people say was done closes what it repeats', () => {
	const [story, ...others] = storiesOf(dated('2020-01-01', [action(CHART)]), dated('2020-02-01', [{ ...action(CHART), closed: { day: '2020-02-15' } }]));
	expect([story?.state, story?.days, others]).toEqual(['done', 45, []]);
});

test('what people say was not done is open, whatever a later line says', () => {
	const [story] = storiesOf(dated('2020-01-01', [{ ...action(CHART), closed: false }]), dated('2020-02-01', [], [{ text: `${CHART} - DONE`, line: 7, done: true }]));
	expect([story?.state, story?.evidence, story?.last.entry.date]).toEqual(['open', undefined, '2020-02-01']);
});

test('what people say is told twice is told once, where they say; a circle of doubles loses nothing', () => {
	const drawn: Action = { ...action('Milo has the chart in hand'), same: { file: 'minutes/tides/2020-01-01.md', quote: CHART } };
	const [story, ...others] = storiesOf(dated('2020-01-01', [action(CHART)]), dated('2020-02-01', [drawn]));
	expect([story?.fact.text, story?.carried, story?.last.text, others]).toEqual([CHART, 1, drawn.text, []]);
	const circle = storiesOf(dated('2020-01-01', [{ ...action(CHART), same: { quote: 'Milo to frame it' } }, { ...action('Milo to frame it'), same: { quote: CHART } }]));
	expect(circle.map(({ fact }) => fact.text)).toEqual(['Milo to frame it']);
	expect(storiesOf(dated('2020-01-01', [{ ...action(CHART), same: { quote: 'nothing of the kind' } }]))).toHaveLength(1);
});

test('a decision that people say is told elsewhere is told there', () => {
	const meetings = [reading('minutes/tides/2020-01-01.md', '2020-01-01', { decisions: [decision('We keep the gauge')] }), reading('minutes/charts/2020-02-01.md', '2020-02-01', { decisions: [{ ...decision('The gauge stays'), same: { file: 'minutes/tides/2020-01-01.md', quote: 'keep the gauge' } }] })];
	expect(archiveOf(meetings).decisions.map(({ fact }) => fact.text)).toEqual(['We keep the gauge']);
});

test('what no meeting has spoken of for a year has gone quiet; open now is what one of the last ten told', () => {
	const weeks = Array.from({ length: 11 }, (_, week) => dated(`2021-03-${String(week + 1).padStart(2, '0')}`, week === 0 ? [action('Milo to frame the chart')] : week === 10 ? [action('Ada to wind the clock')] : []));
	expect(storiesOf(dated('2020-01-01', [action(CHART)]), ...weeks).map(({ fact, state, now }) => [fact.text, state, now ?? false])).toEqual([
		['Ada to wind the clock', 'open', true], ['Milo to frame the chart', 'open', false], [CHART, 'quiet', false],
	]);
});
