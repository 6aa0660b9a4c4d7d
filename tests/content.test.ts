import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** A layout of real minutes, the file of the sample archive that shows it, and what shows it there. */
const COVERED = [
	// Files
	['a byte order mark', 'gauge/gauge-wg-meeting-2019-11-19.md', /^\uFEFF# /],
	['CRLF line ends', 'release/2022-01-20.md', /^(?:[^\r\n]*\r\n)+$/],
	['blanks and empty lines at the end', 'gauge/gauge-wg-meeting-2019-03-26.md', /\n\n\n[ ]{2}\n$/],
	['a file without extension in a folder by date', 'harbour/2018-04-23/minutes', /^# .* 2018-04-23\n/],
	['a folder a meeting', 'harbour/2019-02-04/minutes.md', /^# .* 2019-02-04\n/],
	['a name with a prefix', 'release/minutes-2019-05-16.md', /^# .* 16 May 2019\n/],
	['a README beside minutes', 'harbour/README.md', /TEMPLATE\.md/],
	['a template beside minutes', 'harbour/TEMPLATE.md', /^# .*\$DATE\$/],
	['front matter', 'steering/2025-03-06.md', /^---\n(?:\w+: .*\n)+date: 2025-03-06\n(?:\w+: .*\n)*---\n/],
	['placeholders nobody filled in', 'steering/2020-04-23.md', /: \$GITHUB_ISSUE\$\n.*: \$MINUTES_DOC\$\n/],
	['a date that differs from the file name\'s', 'steering/2019-09-13.md', /^# .* 2019-09-12\n/],
	['a date in words', 'release/minutes-2018-06-21.md', /^# .*, 21 June 2018\n/],
	['two meetings on one day', 'steering/2021-06-10.md', /^# .* 2021-06-10\n/],
	['the other meeting of that day', 'steering/2021-06-10-charter.md', /^# .* 2021-06-10\n/],
	['Setext headings', 'steering/2018-11-15.md', /\nAttendees\n={8,}\n[^]*\nFiscal host\n-{8,}\n/],
	['a `<details>` fragment', 'steering/2023-10-05.md', /\n<details>\n<summary>.*<\/summary>\n[^]*\n<\/details>\n/],
	['an HTML comment', 'gauge/gauge-wg-meeting-2023-08-22.md', /\n<!-- .* -->\n/],
	['a word in angle brackets', 'steering/2020-04-23.md', / <Marine Paint>/],
	['a table', 'gauge/gauge-wg-meeting-2021-01-12.md', /\n\| temperature \|.*\n\| -+: \|/],
	['a table of time zones', 'gauge/gauge-wg-meeting-2024-10-01.md', /\n\| Timezone \| Date\/Time \|\n/],
	['an emoji', 'gauge/gauge-wg-meeting-2020-07-28.md', /\p{Extended_Pictographic}/u],
	['names in Japanese and Cyrillic letters', 'steering/2018-03-08.md', /\* 潮見 遥 @shiomi-haruka .*\n\* Кирилл Поморцев @kpomortsev /],
	['a name in Arabic letters', 'harbour/2022-03-15.md', /- يسرى البحري: @yusra-albahri\n/],
	['a name in Korean letters', 'release/2022-01-20.md', /\* 백준호 \(@jhbaek-hydro\)/],
	['curly quotes', 'release/minutes-2020-02-13.md', /“freeze”/],
	['code spans', 'release/2024-04-11.md', /`Height\(0\.9, "LAT"\)`/],
	['a code block in a list', 'gauge/gauge-wg-meeting-2021-11-23.md', /\n {4}```c\n[^]*?\n {4}```\n/],
	// Links
	['links as bullets with bold labels', 'release/2021-03-04.md', /\n\* \*\*Recording\*\*: https.*\n\* \*\*GitHub Issue\*\*: https.*\n\* \*\*Minutes Document\*\*: https/],
	['links as bullets without a heading', 'release/minutes-2019-05-16.md', /2019\n\n- \[GitHub Issue\]\(.*\)\n- \[Meeting Video\]\(/],
	['links by reference', 'steering/2018-11-15.md', /\* \[Meeting issue\]\[issue\]\n[^]*\n\[issue\]: https/],
	['links as labelled lines', 'steering/2019-09-13.md', /\n\nRecording: https.*\n\nIssue: https/],
	['links as `Link:` lines', 'harbour/2023-06-27.md', /\nLink: https:\/\/video.*\n\nLink: https:\/\/github/],
	['a recording that there is not', 'gauge/gauge-wg-meeting-2022-09-13.md', /\nMeeting video: N\/A\n/],
	// Attendees
	['`Name (@handle)` under Present', 'gauge/gauge-wg-meeting-2019-11-19.md', /## Present\n\n\* Mira Sandvag \(@mirasandvag\)\n/],
	['`Name @handle (role)`', 'steering/2018-03-08.md', /\* Inés Marebo @inesmarebo \(SC\)\n/],
	['`Name: @handle`', 'release/2024-04-11.md', /\* Ekow Mensah-Reed: @ekowmr\n/],
	['`Name/ @handle`', 'release/minutes-2018-06-21.md', /\* Haruka Shiomi\/ @shiomi-haruka\n/],
	['`@handle - Name` under Attendees', 'steering/2018-11-15.md', /Attendees\n=+\n\n\* @inesmarebo +- Ines Marebo/],
	['`@handle (Name - role)`', 'harbour/2020-05-12.md', /- member\)\n\* @inesmarebo \(Inés Marebo - steering\)\n/],
	['`Name - affiliation`', 'harbour/2018-04-23/minutes', /\n\+ Piet van 't Wad - Port of Tarsk\n/],
	['an observer with an affiliation', 'steering/2018-03-08.md', / \(observer\/Port of Tarsk\)\n/],
	['Participants, by name only', 'steering/2019-09-13.md', /## Participants\n\n\* Inés Marebo\n/],
	['Invited besides Present', 'harbour/2020-05-12.md', /## Invited\n[^]*\n## Present\n/],
	['people under a mention of their team', 'release/2021-03-04.md', /\* Release team: @ebbline-project\/release\n {2}\* Oisín Mac Giolla: @tidepool-oisin\n/],
	['people without bullets, one a line', 'harbour/2019-02-04/minutes.md', /## Present\nAgathe Lebreuil\(@agathelebreuil\), member\nInés/],
	['people on one line, by name', 'harbour/2023-06-27.md', /## In attendance\n\nTamsin Orrery, Agathe Lebreuil, /],
	['people on one line, by handle', 'harbour/2021-04-20.md', /## Attendees\n\n@agathelebreuil, @yusra-albahri, /],
	['handles only', 'harbour/2022-11-08.md', /\n@tamsinorrery\n@yusra-albahri\n/],
	['people in a table', 'gauge/gauge-wg-meeting-2021-01-12.md', /## Attendees\n\n\| Name \| GitHub \|/],
	['an Observers section', 'steering/2022-05-19.md', /\n### Observers\n\n\* Tamsin Orrery @tamsinorrery\n/],
	['an Observers section of nobody', 'harbour/2025-02-18.md', /\n### Observers\/Guests\n\n_None\._\n/],
	['a Regrets section', 'steering/2020-04-23.md', /\n## Regrets\n\n\* /],
	['an Absent section', 'harbour/2024-05-28.md', /\n## Absent\n\n\* Inés Marebo /],
	// Topics and notes
	['topics as bullets', 'gauge/gauge-wg-meeting-2024-10-01.md', /\n\* Lithium, again \[#61\]/],
	['topics as checkboxes', 'harbour/2020-05-12.md', /\n- \[ \] A guide to datums \[#21\]/],
	['topics as headings', 'release/minutes-2019-05-16.md', /\n### Plan for 2\.0 \[#12\]/],
	['topics as plain paragraphs', 'harbour/2023-06-27.md', /\n\nA word for "gauge"\n\n/],
	['topics as lines with their notes below', 'harbour/2019-02-04/minutes.md', /\n\nSurvey: who reads a tide table \(ref: #9\)\n140 answers/],
	['topics as a numbered list', 'harbour/2018-04-23/minutes', /\n1\. What is this group for/],
	['an agenda repeated as headings under Minutes', 'steering/2018-03-08.md', /\n\* Name of the project\n[^]*\n## Minutes\n[^]*\n### Name of the project\n/],
	['notes nested under their item', 'release/2024-04-11.md', /\n\* 3\.8 is the last of the threes\n {2}\* two years/],
	['notes at the level of the items', 'harbour/2022-03-15.md', /\n\* Almanac 2022 \[#19\].*\n\* From Bart's notes/],
	['a transcript, `Name: words`', 'release/minutes-2018-06-21.md', /\nOisín: call them spring and neap\.\n/],
	['a transcript, `@handle: words`', 'steering/2018-03-08.md', /\n@kpomortsev: it is a cellar\.\n/],
	['a transcript, `(Name) words`', 'release/minutes-2020-02-13.md', /\n {2}\* \(Torvald\) /],
	['a transcript with bold speakers', 'harbour/2020-05-12.md', /\n {2}- \*\*Saoirse\*\*: /],
	// References
	['a reference as a link', 'gauge/gauge-wg-meeting-2019-03-26.md', /\n### .* \[#37\]\(https:\/\/github\.com\/ebbline-project\/gauge\/issues\/37\)/],
	['a bare URL on the item\'s line', 'release/minutes-2020-02-13.md', /\n\* wheels for .* - https:\/\/github\.com\/ebbline-project\/ebbline\/pull\/259\n/],
	['a bare URL on the next line', 'gauge/gauge-wg-meeting-2020-07-28.md', /is a perch\n {2}https:\/\/github\.com\/.*\/issues\/74\n/],
	['a link on the next line', 'gauge/gauge-wg-meeting-2019-11-19.md', /a month \n\[#37\]\(https/],
	['an autolink', 'steering/2018-03-08.md', /<https:\/\/[^>]+>/],
	['`[#12]` without a target', 'gauge/gauge-wg-meeting-2019-03-26.md', /\n### Who may log in where \[#29\]\n/],
	['`#12`', 'harbour/2019-02-04/minutes.md', /\(ref: #12\)/],
	['`repo#12`', 'steering/2019-09-13.md', /Fortran\? ebbline#212\n/],
	['`repo/#12`', 'steering/2019-09-13.md', / \(gauge\/#37\)/],
	['`owner/repo#12`', 'harbour/2022-03-15.md', /\(ebbline-project\/almanac#70 /],
	['`owner/repo/pull/12`', 'release/minutes-2018-06-21.md', /, ebbline-project\/ebbline\/pull\/64\n/],
	['`[owner/repo#12](url)`', 'release/2021-03-04.md', /\[ebbline-project\/ebbline#266\]\(https/],
	['`[repo#12](url)`', 'steering/2018-03-08.md', /\[stations#88\]\(https/],
	['`[repo#12]` with its target at the end', 'steering/2018-11-15.md', /\n\[steering#14\]\n[^]*\n\[steering#14\]: https/],
	['a discussion', 'release/minutes-2020-10-08.md', /\n {2}https:\/\/github\.com\/ebbline-project\/ebbline\/discussions\/318\n/],
	['a pull request', 'release/2021-03-04.md', /\[#231\]\(https:\/\/github\.com\/ebbline-project\/ebbline\/pull\/231\)/],
	['a comment on an issue', 'release/minutes-2020-10-08.md', /\/issues\/305#issuecomment-\d+ /],
	['a link whose text and target differ', 'release/2025-06-12.md', /\[#318\]\(https:\/\/github\.com\/ebbline-project\/ebbline\/issues\/381\)/],
	// Actions
	['`ACTION:`', 'gauge/gauge-wg-meeting-2021-01-12.md', /\n- ACTION: Joon-ho to write/],
	['`AI:`', 'steering/2018-11-15.md', /\nAI: Ines to count the tin\.\n/],
	['`TODO:`', 'harbour/2019-02-04/minutes.md', /\n- TODO: Noor: ask the printer/],
	['`**Action**:` of nobody', 'release/minutes-2020-02-13.md', /\* \*\*Action\*\*: write to the gauge group/],
	['`- [ ] X: do Y` under Action items', 'gauge/gauge-wg-meeting-2023-08-22.md', /## Action items\n\n- \[ \] Deniz: compare hosting/],
	['ticked boxes', 'gauge/gauge-wg-meeting-2023-08-22.md', /\n- \[x\] Kirill: carry the machine/],
	['**Next steps** under a topic', 'steering/2018-03-08.md', /\n\*\*Next steps\*\*\n\n\* @inesmarebo to change/],
	['a Next steps section', 'harbour/2021-04-20.md', /\n## Next steps\n\n\* Bart: post office\n/],
	['X to do Y', 'release/2023-03-16.md', / Deniz to add the test today\.\n/],
	['X will do Y', 'release/2024-04-11.md', / Ekow will do the release with Hedda\.\n/],
	['X volunteered to do Y', 'release/minutes-2020-10-08.md', / Joon-ho volunteered to draft /],
	['X: I\'ll do Y', 'release/minutes-2020-02-13.md', /\(Deniz\) I’ll write down /],
	['we will', 'gauge/gauge-wg-meeting-2021-11-23.md', / We will keep a second copy /],
	// Decisions
	['`DECISION:`', 'steering/2018-03-08.md', /\nDECISION: the project is called Ebbline/],
	['`RESOLVED:`', 'harbour/2022-11-08.md', /\nRESOLVED: office hours are not recorded/],
	['a vote counted', 'steering/2021-06-10-charter.md', /\n {2}- Vote 5\/0\.\n/],
	['agreed to', 'steering/2019-09-13.md', /\nAgreed to ask the release group/],
	['no objections', 'steering/2018-11-15.md', / No objections, he\nabstained/],
	['consensus', 'release/minutes-2020-02-13.md', / Consensus was that two spring releases /],
] as const satisfies readonly (readonly [layout: string, file: string, shows: RegExp])[];

const MINUTES = 'content/minutes';
const files = readdirSync(MINUTES, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => statSync(join(MINUTES, path)).isFile());
const meetings = files.filter((path) => !/(README|TEMPLATE)\.md$/.test(path));
const config = parse(readFileSync('content/archive.yml', 'utf8')) as { groups: { id: string; name: string; repo: string; path: string }[] };
const people = parse(readFileSync('content/people.yml', 'utf8')) as { handle: string; name: string; also?: string[] }[];
const everything = meetings.map(textOf).join('\n');

test.each(COVERED)('The sample archive shows %s in %s', (_layout, file, shows) => {
	expect(textOf(file)).toMatch(shows);
});

test('The sample archive has three groups or more, each with minutes over several years', () => {
	expect(config.groups.length).toBeGreaterThanOrEqual(3);
	for (const { path } of config.groups) {
		const years = meetings.filter((file) => `minutes/${file}`.startsWith(`${path}/`)).map(yearOf);
		expect(new Set(years).size, path).toBeGreaterThanOrEqual(5);
	}
});

test('Every file of the sample archive lies in the folder of a group', () => {
	const folders = config.groups.map(({ path }) => `${path}/`);
	expect(files.filter((file) => !folders.some((folder) => `minutes/${file}`.startsWith(folder)))).toEqual([]);
	expect(meetings.length).toBeGreaterThanOrEqual(20);
});

test('Every spelling that people.yml corrects stands in some minutes', () => {
	const written = people.flatMap(({ handle, also = [] }) => [handle, ...also]);
	expect(written.filter((spelling) => !everything.includes(spelling))).toEqual([]);
});

test('Ten issues or more are discussed by two groups or more', () => {
	const groupsOf = new Map<string, Set<string>>();
	for (const file of meetings) {
		for (const [, repo, number] of textOf(file).matchAll(/github\.com\/ebbline-project\/(\w+)\/(?:issues|pull|discussions)\/(\d+)/g)) {
			const issue = `${repo}#${number}`;
			groupsOf.set(issue, (groupsOf.get(issue) ?? new Set()).add(file.split('/')[0] ?? ''));
		}
	}
	expect([...groupsOf].filter(([, groups]) => groups.size > 1).map(([issue]) => issue).length).toBeGreaterThanOrEqual(10);
});

test('Git keeps the minutes byte for byte', () => {
	expect(readFileSync('.gitattributes', 'utf8').split('\n')).toEqual(expect.arrayContaining(['content/** -text', 'tests/fixtures/** -text']));
});

function textOf(file: string): string {
	return readFileSync(join(MINUTES, file), 'utf8');
}

function yearOf(file: string): string | undefined {
	return /20\d\d(?=-\d\d-\d\d)/.exec(file)?.[0];
}
