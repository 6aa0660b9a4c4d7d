import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/program/archive.ts';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

/** Every fortnight, numbered, as a group writes them. */
const FILES = Object.fromEntries(Array.from({ length: 7 }, (_, n) => {
	const day = new Date(Date.UTC(2024, 0, 4 + 14 * n)).toISOString().slice(0, 10);
	return [`minutes/tide/2024/tide-${day}.md`, `# Tide Group, Meeting #${n + 1}, ${day}

## Links

* **Recording**: https://video.example/${n}
* **Issue**: #${n + 100}

## Present

- Ina Marlow (@inamarlow)
- Piet Berg

## Agenda

- Zero of the gauge #12
  - Ina will measure it again
- Charts #13
  - not reached

## Action items

- [ ] @inamarlow: ${['buy a rope', 'paint the buoy', 'ask the harbour for its keys', 'oil the lock', 'order a radar set', 'answer the letter from Tarsk', 'measure the gauge again'][n]}
`];
}));

test('new writes the next file as the group writes its own: path, title, number, headings, what is open; nobody is there yet', async () => {
	const root = await directory({ ...FILES, 'archive.yml': 'title: a\ngroups: [{ id: tide, name: Tide Group, repo: ebbline/tide, path: minutes/tide }]\n' });
	const { stdout, code } = await minutes(['new', 'tide', '--root', root]);
	expect(code).toBe(0);
	expect(stdout).toMatch(/minutes\/tide\/2024\/tide-2024-04-11\.md written: \d+ topics? that the last meeting did not reach, \d+ open actions?, 2 people in a comment\n$/);
	const text = await readFile(join(root, 'minutes/tide/2024/tide-2024-04-11.md'), 'utf8');
	expect(text).toMatch(/^# Tide Group, Meeting #8, 2024-04-11\n\n## Links\n\n\* \*\*Recording\*\*:\n\* \*\*Issue\*\*:\n\n## Present\n\n<!-- Take out of this comment who is there\.\n- Ina Marlow \(@inamarlow\)\n- Piet Berg\n-->\n\n## Agenda\n\n[^]*- Charts #13\n\n## Action items\n\n(?:- \[ \] @inamarlow: .+\n)+$/);
	const { archive } = await readArchive(root);
	const written = archive.meetings.at(-1);
	expect([written?.date, written?.meeting.attendees, written?.meeting.decisions]).toEqual(['2024-04-11', [], []]);
});

test('new replaces no file, asks for a day where a group does not meet regularly, and names the groups', async () => {
	const root = await directory({ 'minutes/tide/2024-05-02.md': '# Tide Group, 2024-05-02\n\n## Present\n\n- Ina Marlow\n' });
	expect(await minutes(['new', 'tide', '--root', root, '--quiet'])).toMatchObject({ stderr: 'minutes new: Missing option `--date`, expected the day, as tide does not meet regularly; `minutes new --help` says more\n', code: 2 });
	expect(await minutes(['new', 'tide', '--root', root, '--quiet', '--date', '2024-05-02'])).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^Unexpected file `.*2024-05-02\.md` that is there already/), code: 1 });
	expect((await minutes(['new', 'gauge', '--root', root, '--quiet'])).stderr).toContain('Unexpected group `gauge`, expected one of `tide`');
	expect((await minutes(['new', 'tide', '--root', root, '--date', 'tomorrow', '--quiet'])).stderr).toContain('Unexpected `tomorrow` for `--date`, expected a day such as `2024-05-16`');
	expect((await minutes(['new', 'tide', '--root', root, '--date', '2024-05-16'])).code).toBe(0);
	expect(await readFile(join(root, 'minutes/tide/2024-05-16.md'), 'utf8')).toMatch(/^# Tide Group, 2024-05-16\n\n## Present\n\n<!-- /);
});

test('a title that names the last month or year and no day gives way to one with the new day', async () => {
	for (const title of ['Tide Group Meeting - December 2023', '2023 Notes of the Tide Group', 'Tide Group, December']) {
		const root = await directory({ 'minutes/tide/2023-12-06.md': `# ${title}\n\n## Present\n\n- Ina Marlow\n`, 'archive.yml': 'title: a\ngroups: [{ id: tide, name: Tide Group, path: minutes/tide }]\n' });
		expect((await minutes(['new', 'tide', '--date', '2024-01-03', '--root', root])).code).toBe(0);
		expect(await readFile(join(root, 'minutes/tide/2024-01-03.md'), 'utf8')).toMatch(/^# Tide Group, 2024-01-03\n/);
	}
});

test('a group that meets on one day of one week of a month has its next day there', async () => {
	const onFirst = ['2023-10-05', '2023-11-02', '2023-12-07', '2024-01-04', '2024-02-01', '2024-03-07'];
	const files = (days: readonly string[]) => Object.fromEntries(days.map((day) => [`minutes/tide/${day}.md`, `# Tide Group, ${day}\n\n## Present\n\n- Ina Marlow\n`]));
	expect((await minutes(['new', 'tide', '--root', await directory(files(onFirst))])).stdout).toContain('2024-04-04.md written');
	// A meeting that was moved changes nothing, two of six are too many; a month without a fifth Thursday has its fourth.
	expect((await minutes(['new', 'tide', '--root', await directory(files([...onFirst.slice(0, 3), '2024-01-11', ...onFirst.slice(4)]))])).stdout).toContain('2024-04-04.md written');
	expect((await minutes(['new', 'tide', '--root', await directory(files(['2023-11-30', '2024-02-29', '2024-05-30', '2024-08-29']))])).stdout).toContain('2024-09-26.md written');
	expect((await minutes(['new', 'tide', '--root', await directory(files([...onFirst.slice(0, 2), '2023-12-21', '2024-01-18', ...onFirst.slice(4)]))])).stderr).toContain('does not meet regularly');
});

test('what belongs into a file of several meetings is printed, and nothing is written', async () => {
	const meeting = (day: string) => `## ${day}\n\n### Present\n\n- Ina Marlow\n- Piet Berg\n\n### Agenda\n\n- The lock on ${day}\n    - It is oiled.\n\n`;
	const root = await directory({ 'minutes/tide/2024.md': `# Tide Group 2024\n\n${['2024-01-04', '2024-01-18', '2024-02-01'].map(meeting).join('')}` });
	const { stdout, stderr, code } = await minutes(['new', 'tide', '--root', root, '--date', '2024-02-15']);
	expect(stdout).toMatch(/^## 2024-02-15\n\n### Present\n\n<!-- [^]*-->\n\n### Agenda\n\n-\n$/);
	expect(stderr).toMatch(/nothing was written, as tide keeps several meetings in one file: put this into `.*minutes\/tide\/2024\.md`/);
	expect([code, await readdir(join(root, 'minutes/tide'))]).toEqual([0, ['2024.md']]);
});
