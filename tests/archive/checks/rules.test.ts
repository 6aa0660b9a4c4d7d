import { expect, test } from 'vitest';
import { checked } from './checked.ts';

const present = (...lines: string[]) => `# Tide group\n\n## Present\n\n${lines.map((line) => `- ${line}\n`).join('')}`;

/** What is found, as `path:line rule reason`. */
async function lines(files: Readonly<Record<string, string>>): Promise<string[]> {
	return (await checked(files)).map(({ path, line, rule, reason }) => `${path}:${line ?? ''} ${rule?.replace('minutes-check:', '')} ${reason}`);
}

test('an archive in order has no findings', async () => {
	expect(await lines({ 'tide/2023-05-11.md': present('Ina Marlow @inamarlow', 'Ravi Okoro'), 'tide/2023-05-18.md': present('Ina Marlow', 'Ravi Okoro @ravi-o') })).toEqual([]);
});

test('the second meeting of a day is told with the first', async () => {
	expect(await lines({ 'tide/2023-05-11.md': '# Tide group 2023-05-11\n', 'tide/b.md': '# Tide group 2023-05-11\n', 'moon/2023-05-11.md': '# Moon group 2023-05-11\n' })).toEqual([
		'tide/b.md:1 two-on-one-day Unexpected second meeting of tide on 11 May 2023, expected one a day; the first is `tide/2023-05-11.md`: correct the date that is wrong, or ignore this where there were two',
	]);
});

test('a silence is a gap beyond four times the median; up to there it is minutes that may be missing', async () => {
	const days = ['01-01', '01-08', '01-15', '01-22', '01-29', '02-05', '03-05', '04-03'];
	expect(await lines(Object.fromEntries(days.map((day) => [`tide/2023-${day}.md`, '# Tide group\n'])))).toEqual([
		'tide/2023-04-03.md: calendar-gap Unexpected silence of 29 days before this meeting, expected one of tide every 7 days or so; add the minutes that are missing since 5 March 2023, or ignore this where there were none',
		'tide/2023-03-05.md: missing-minutes Unexpected gap before this meeting, no minutes of 12 February 2023, 19 February 2023, 26 February 2023, expected them as tide meets every 7 days (perhaps); add them, or ignore this where there was no meeting',
	]);
});

test('a gap in the numbers of titles is told once, however regular the days', async () => {
	const weeks = ['01-01', '01-08', '01-15', '01-22', '01-29', '02-05', '02-12', '02-19'];
	const files = Object.fromEntries(weeks.flatMap((day, index) => (index === 4 ? [] : [[`tide/2023-${day}.md`, `# Tide meeting #${index + 1}\n`]])));
	expect((await lines(files)).map((line) => line.split(' ')[1])).toEqual(['numbering-gap']);
});

test.each([[2, ['numbering-gap']], [3, []]])('where two meetings have numbers and %i have none, a number left out is: %j', async (others, rules) => {
	const numbered = { 'tide/2023-01-01.md': '# Tide meeting #1\n', 'tide/2023-04-20.md': '# Tide meeting #3\n' };
	const plain = Object.fromEntries(Array.from({ length: others }, (_, n) => [`tide/2023-02-0${n + 1}.md`, '# Tide meeting\n']));
	expect((await lines({ ...numbered, ...plain })).map((line) => line.split(' ')[1])).toEqual(rules);
});

test('a day, a year or an issue in a title is no number of a meeting', async () => {
	expect(await lines({ 'tide/2023-05-11.md': '# Tide meeting 11 May 2023\n', 'tide/2023-05-18.md': '# Tide meeting 18 May 2023\n', 'tide/2023-05-25.md': '# Tide meeting 2023-05-25\n' })).toEqual([]);
});

test('one name beside two handles is told at the rarer, with what is lost by it', async () => {
	const files = { 'tide/2023-05-11.md': present('Ina Marlow @inamarlow'), 'tide/2023-05-18.md': present('Ina Marlow @inamarlow'), 'tide/2023-05-25.md': present('Ravi @ravi', 'Ina Marlow @ina'), 'tide/2023-06-01.md': present('Ina Marlow') };
	const found = 'tide/2023-05-25.md:6 name-with-two-handles Unexpected handle `@ina` of `Ina Marlow`, expected `@inamarlow` as in 2 lists (the name alone, in 1 more list, is nobody\'s until then); correct it, or tell people.yml: in `also` of one entry if they are one, an entry for each if they are two';
	expect(await lines(files)).toEqual([found]);
	expect(await lines({ ...files, 'people.yml': '- handle: inamarlow\n  name: Ina Marlow\n- handle: ina\n  name: Ina Marlow\n' })).toEqual([]);
});

test('handles one letter apart are two people\'s where the names beside them share no word', async () => {
	const handles = (first: string, second: string) => lines({ 'tide/2023-05-11.md': present(first), 'tide/2023-05-18.md': present(second) });
	expect(await handles('Ina Marlow @marlow', 'Ravi Okoro @marlov')).toEqual([]);
	expect(await handles('Ina Marlow @marlow', 'Ina @marlov')).toEqual([
		'tide/2023-05-11.md:5 handle-one-letter-off Unexpected handle `@marlow`, one letter from `@marlov`, who is in 1 list, expected one handle for one person; correct it, or give each an entry in people.yml if they are two',
	]);
	expect(await handles('@ina', '@iná')).toEqual([]);
	expect(await handles('@ivan', '@ivar')).toEqual([]);
});

test.each([
	['a letter', 'Ina Marlow @inamarlow', 'Ina Marlo', 'one letter'],
	['accents', 'Inés Marebo @inesm', 'Ines Marebo', 'accents'],
	['an initial', 'Ina Marlow @inamarlow', 'Ina M.', 'an initial'],
	['an initial behind an initial', 'J. Marlow @jmarlow', 'J. M.', 'an initial'],
])('names of one group that differ by %s are doubtful', async (_what, first, second, how) => {
	const files = { 'tide/2023-05-11.md': present(first), 'tide/2023-05-18.md': present(first), 'tide/2023-05-25.md': present(second) };
	const [found, ...others] = await lines(files);
	expect(found).toMatch(`tide/2023-05-25.md:5 similar-names Unexpected \`${second}\`, ${how} from \`${first.replace(/ @.*/, '')}\``);
	expect(others).toEqual([]);
	expect(await lines({ ...files, 'tide/2023-05-25.md': present(), 'moon/2023-05-25.md': present(second) })).toEqual([]);
});

test('an entry of people.yml that nobody is written as is told with its line', async () => {
	expect(await lines({ 'tide/2023-05-11.md': present('Ina Marlow @inamarlow'), 'people.yml': '- handle: inamarlow\n- name: Ravi Okoro\n  also: [Ravi]\n' })).toEqual([
		'people.yml:2 unmatched-person Unexpected entry for `Ravi Okoro`, whom no meeting lists, expected a spelling as the minutes write it; correct it, or remove the entry',
	]);
});

test('an action that is carried over is told where it is told last', async () => {
	const steps = (title: string, mark: string) => `# Tide group ${title}\n\n## Next steps\n\n- [${mark}] Paint the second gauge green\n`;
	const carried = { 'tide/2023-05-11.md': steps('2023-05-11', ' '), 'tide/2023-05-18.md': steps('2023-05-18', ' ') };
	expect(await lines(carried)).toEqual([
		'tide/2023-05-18.md:5 carried-without-owner Unexpected action without an owner, carried over by 1 meeting since `tide/2023-05-11.md`, expected somebody who does it; name them, or close it',
	]);
	expect(await lines({ ...carried, 'tide/2023-05-25.md': steps('2023-05-25', 'x') })).toEqual([]);
});

test('references of unknown repositories are told once a group', async () => {
	const agenda = (title: string) => `# ${title}\n\n## Agenda\n\n- Neap tides are late #12\n- Spring tides are early #13\n`;
	expect(await lines({ 'tide/2023-05-11.md': agenda('Tide group'), 'tide/2023-05-18.md': agenda('Tide group'), 'moon/2023-05-11.md': '# Moon\n\nSee #12\n' })).toEqual([
		'moon/2023-05-11.md:3 unknown-repo Unexpected `#12` whose repository is unknown, expected a known one; name it as `repo` of the group `moon` in `archive.yml`',
		'tide/2023-05-11.md:5 unknown-repo Unexpected `#12` and 3 more references of this group whose repository is unknown, expected a known one; name it as `repo` of the group `tide` in `archive.yml`',
	]);
});

test('a correction that matches no line, several, no minutes or no double is told by its line, and its words are not repeated', async () => {
	const entry = (words: string) => `- { file: tide/2023-05-11.md, ${words} }\n`;
	const wrong = [entry('quote: mend the pump, is: no action'), entry('quote: the, is: no action'), '- { file: tide/2023.md, line: 3, is: action }\n', entry('quote: mend the gauge, duplicate-of: { quote: mend the pump }')];
	const minutes = `${present('Ina Marlow @inamarlow')}\n## Minutes\n\n- Ina will mend the gauge.\n- Ina will wind the clock.\n`;
	const found = await lines({ 'tide/2023-05-11.md': minutes, 'corrections.yml': [entry('quote: mend the gauge, is: action'), ...wrong].join('') });
	expect(found).toEqual([
		'corrections.yml:2 unheeded-correction Unexpected `quote` that no line of `tide/2023-05-11.md` has any more, expected one; correct it, or remove the entry',
		'corrections.yml:3 unheeded-correction Unexpected `quote` that several places of `tide/2023-05-11.md` have, expected one; add the `line`, or more words',
		'corrections.yml:4 unheeded-correction Unexpected `file` `tide/2023.md`, which is no minutes of the archive, expected the path of minutes; correct it, or remove the entry',
		'corrections.yml:5 unheeded-correction Unexpected `duplicate-of` in `tide/2023-05-11.md`, where no such action or decision was read, expected one; correct it, or remove it',
	]);
});

test.each([
	['several', 'quote: buy', 'Unexpected `duplicate-of` that several places of `tide/2023-05-11.md` have, expected one; add the `line`, or more words'],
	['itself', 'quote: mend the gauge', 'Unexpected `duplicate-of` that leads back to the entry itself, or to nothing of its kind in `tide/2023-05-11.md`, expected another action or decision; correct it, or remove it'],
	['a decision', 'quote: agreed to sell', 'Unexpected `duplicate-of` that leads back to the entry itself, or to nothing of its kind in `tide/2023-05-11.md`, expected another action or decision; correct it, or remove it'],
	['one', 'quote: buy ink', undefined],
])('an action that people say is told again by %s is told by its line, unless it is joined', async (_what, same, reason) => {
	const minutes = `${present('Ina Marlow @inamarlow')}\n## Minutes\n\n- Ina will mend the gauge.\n- Ina will buy ink.\n- Ina will buy paper.\n- We agreed to sell the bell.\n`;
	const corrections = `- { file: tide/2023-05-11.md, quote: mend the gauge, duplicate-of: { ${same} } }\n`;
	expect(await lines({ 'tide/2023-05-11.md': minutes, 'corrections.yml': corrections })).toEqual(reason ? [`corrections.yml:1 unheeded-correction ${reason}`] : []);
});
