import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { lint } from '../../../src/minutes/lint/index.ts';
import { readMinutes } from '../../../src/minutes/read.ts';

const HEAD = '# Build group, 2023-05-11\n\n## Present\n\n- Ina Marlow @inamarlow\n';

const CASES: { title: string; path?: string; text: string; repo?: string; found: string[] }[] = [
	{ title: 'finds nothing in plain minutes', text: HEAD, found: [] },
	{
		title: 'finds minutes without title, attendees and date',
		path: 'notes.md',
		text: 'We met.\n',
		found: [
			'1:1 missing-title Unexpected minutes without a title, expected a heading that names the group and the day; start with one, as `# Build group, 2023-05-11`',
			'1:1 missing-date Unexpected minutes without a date, expected the day of the meeting; write it in the title or the file\'s name, as `2023-05-11`',
			'1:1 missing-attendees Unexpected minutes without attendees, expected a list of who was there; add one under a heading such as `## Present`',
		],
	},
	{
		title: 'points at the title where the date is missing',
		path: 'notes.md',
		text: HEAD.replace(', 2023-05-11', ''),
		found: ['1:3 missing-date Unexpected minutes without a date, expected the day of the meeting; write it in the title or the file\'s name, as `2023-05-11`'],
	},
	{
		title: 'finds a day without its year where no other day stands',
		path: 'notes.md',
		text: HEAD.replace('2023-05-11', 'May 11'),
		found: ['1:16 missing-date Unexpected day `May 11` without its year, expected the day of the meeting; write the year beside it, in the file\'s name or in that of its folder, as `2023/05-11.md`'],
	},
	{
		title: 'finds a day that is in no calendar, and does not call the date missing too',
		path: 'notes.md',
		text: HEAD.replace('05-11', '02-30'),
		found: ['1:16 unreadable-date Unexpected date `2023-02-30`, expected a day that is in the calendar; write it as year, month and day, as `2023-05-11`'],
	},
	{
		title: 'tells both readings of a day that can be read in two ways, and does not call it missing or unreadable',
		path: 'notes.md',
		text: HEAD.replace('2023-05-11', '03/04/2020'),
		found: ['1:16 ambiguous-date Unexpected date `03/04/2020`, expected one that can be read in one way only, `2020-03-04` or `2020-04-03`; write it as year, month and day'],
	},
	{
		title: 'says nothing of two readings where another day tells which is meant',
		path: '2020-04-03.md',
		text: HEAD.replace('2023-05-11', '03/04/2020'),
		found: [],
	},
	{
		title: 'finds a day of the week that the day beside it is not, and says which it is in the same language',
		path: 'notes.md',
		text: '# Strandgruppe, Montag, 2. Mai 2024\n\n## Anwesend\n\n- Ina Marlow\n',
		found: ['1:25 wrong-weekday Unexpected `Montag`, expected `Donnerstag` as `2. Mai 2024` is one; correct the one that is wrong'],
	},
	{ title: 'says nothing of the right day of the week', path: 'notes.md', text: HEAD.replace('2023-05-11', 'Thursday 11 May 2023'), found: [] },
	{
		title: 'leaves out the rules that a comment names, wherever it stands',
		path: 'notes.md',
		text: 'We met.\n\n- We left.\n  <!-- minutebook-disable missing-date, missing-attendees -->\n',
		found: ['1:1 missing-title Unexpected minutes without a title, expected a heading that names the group and the day; start with one, as `# Build group, 2023-05-11`'],
	},
	{ title: 'leaves out every rule where the comment names none', path: 'notes.md', text: '<!-- minutebook-disable -->\n\nWe met.\n', found: [] },
	{
		title: 'says that a comment names a rule that there is not',
		text: `<!-- minutebook-disable mising-date -->\n\n${HEAD}`,
		found: ['1:1 unknown-rule Unexpected rule `mising-date` in a comment, expected one that there is; write `missing-date`'],
	},
	{
		title: 'finds a title and a line that differ from the file\'s name, each date once',
		path: '2023-05-12.md',
		text: `${HEAD}\nDate: 2023-05-11\n`,
		found: ['1:16 date-mismatch Unexpected date `2023-05-11`, expected `2023-05-12` as the file\'s name says; correct the one that is wrong'],
	},
	{
		title: 'finds a line that differs from the title',
		path: 'notes.md',
		text: '# Build group, 2023-05-11\n\nDate: May 12, 2023\n\n## Present\n\n- Ina Marlow\n',
		found: ['3:7 date-mismatch Unexpected date `May 12, 2023`, expected `2023-05-11` as `2023-05-11` above says; correct the one that is wrong'],
	},
	{
		title: 'points at a section that should list people and lists none',
		text: '# Build group\n\n## Present\n\n## Agenda\n',
		found: ['3:1 missing-attendees Unexpected section `Present` without people, expected a list of who was there; name each in a line, as `- Ina Marlow @inamarlow`'],
	},
	{
		title: 'shortens prose that strayed into a list of people',
		text: `${HEAD}- Please add yourselves here before the meeting starts, so that we know how many chairs there should be\n`,
		found: ['6:3 unreadable-attendee Unexpected `Please add yourselves here before the meeting starts, so th…` in a list of people, expected a name or a handle; write it as `Ina Marlow @inamarlow` or move it out of the list'],
	},
	{
		title: 'finds somebody who is listed twice, and leaves two people of one name alone',
		text: `${HEAD}- @InaMarlow\n- Ina Marlow @othermarlow\n\n## Observers\n\n- Ina Marlow\n`,
		found: [
			'6:3 duplicate-attendee Unexpected second entry for `@InaMarlow`, expected one; line 5 has the first, remove one of them',
			'11:3 duplicate-attendee Unexpected second entry for `Ina Marlow` (once as participant, once as observer), expected one; line 5 has the first, remove one of them',
		],
	},
	{
		title: 'finds a heading that is a letter off',
		text: `${HEAD}\n## Anouncements\n\n- none\n\n## Presents\n`,
		found: ['7:1 unknown-section Unexpected heading `Anouncements`, expected `Announcements`; correct it, or its section may be read as a topic'],
	},
	{
		title: 'finds placeholders in text, not in code',
		text: `${HEAD}\n## Links\n\n- *Recording*:\n  $RECORDING$ and $MINUTES_DOC$\n- \`$HOME$\`, $5 and $6\n`,
		found: [
			'10:1 unfilled-placeholder Unexpected placeholder `$RECORDING$`, expected what it stands for; fill it in or remove the line',
			'10:1 unfilled-placeholder Unexpected placeholder `$MINUTES_DOC$`, expected what it stands for; fill it in or remove the line',
		],
	},
	{
		title: 'finds a short reference that nothing resolves, and accepts it in a group with a repository',
		text: `${HEAD}\n## Agenda\n\n- Faster clocks #9\n`,
		found: ['9:17 ambiguous-issue Unexpected `#9` of an unknown repository, expected `owner/repo#9` or a link; name the repository'],
	},
	{ title: 'accepts a short reference in a group with a repository', text: `${HEAD}\n## Agenda\n\n- Faster clocks #9\n`, repo: 'ebbline/build', found: [] },
	{
		title: 'finds a link that says another number than it leads to',
		text: `${HEAD}\n## Agenda\n\n- Clocks [#8](https://github.com/ebbline/build/pull/9)\n`,
		found: ['9:10 mismatched-issue-link Unexpected text `#8` on a link to `ebbline/build#9`, expected `#9`; correct the text or the link'],
	},
	{
		title: 'says nothing of items without notes where half of them have none',
		text: `${HEAD}\n## Agenda\n\n- Clocks ebbline/build#9\n- Mirrors ebbline/build#8\n  - done\n`,
		found: [],
	},
	{
		title: 'says nothing of an announcement without notes',
		text: `${HEAD}\n## Announcements\n\n- Release 4 is out ebbline/build#1\n\n## Agenda\n\n- Clocks ebbline/build#9\n  - late\n- Mirrors ebbline/build#8\n  - done\n- Keys ebbline/build#7\n  - gone\n`,
		found: [],
	},
	{
		title: 'finds a comment without an end',
		text: `${HEAD}\nA <!-- b --> c\n\n<!-- d -->\n\n<!-- e\n\nf\n`,
		found: ['11:1 unclosed-comment Unexpected comment without an end, expected `-->` after it; write it where the comment ends, as on GitHub all that follows is hidden'],
	},
	{
		title: 'finds an open action that nobody has taken',
		text: `${HEAD}\n## Action items\n\n- [ ] Write the report\n- [x] Buy paper\n- [ ] @inamarlow: call the harbour\n`,
		found: ['9:7 action-without-owner Unexpected action without an owner, expected somebody who does it; name them in it, as `@inamarlow: write the report`'],
	},
	{
		title: 'finds a first name that is one letter from that of an attendee',
		text: '# Build group, 2023-05-11\n\n## Attendees\n\n- Mirabel Stone @mstone\n- Ravi Pell @ravipell\n\n## Agenda\n\n- Clocks ebbline/build#9\n  - Mirabal will write the report\n  - Ravi will read it\n',
		found: ['11:5 misspelt-owner Unexpected `Mirabal`, who does something and is not in the list of attendees, expected a name of that list; write `Mirabel` if `Mirabel Stone` is meant'],
	},
	{
		title: 'says nothing of a first name that could be two attendees with a slip',
		text: '# Build group, 2023-05-11\n\n## Attendees\n\n- Mirabel Stone @mstone\n- Miribal Pell @ravipell\n\n## Agenda\n\n- Clocks ebbline/build#9\n  - Mirabal will write the report\n',
		found: [],
	},
];

test.each(CASES)('$title', ({ path = '2023-05-11.md', text, repo, found }) => {
	const file = new VFile({ path, value: text });
	const { tree, meeting } = readMinutes(file, { path, group: 'build', ...(repo && { repo }) });
	lint(tree, meeting, file);
	expect(file.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.reason}`)).toEqual(found);
	expect(file.messages.filter(({ source }) => source !== 'remark-minutes')).toEqual([]);
});

test('tells programs what was found and what may stand there instead', () => {
	const file = new VFile({ path: '2023-05-12.md', value: HEAD });
	const { tree, meeting } = readMinutes(file, { path: file.path });
	lint(tree, meeting, file);
	expect(file.messages.map(({ actual, expected }) => ({ actual, expected }))).toEqual([{ actual: '2023-05-11', expected: ['2023-05-12'] }]);
});
