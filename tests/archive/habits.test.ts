import { expect, test } from 'vitest';
import { evidencePlace, habitsOf } from '../../src/archive/habits.ts';
import { readArchive } from '../../src/source/archive.ts';
import { weekly } from '../minutes/habits/learned.ts';
import { directory } from '../source/directory.ts';
import { archiveOf, reading } from './readings.ts';

const FILES = weekly('2024-05-02', 6, (day, index) => `# Tide Group, ${index === 3 ? '2024-05-24' : day}\n\n## Hello\n\n- Ina Marlow / Harbour / @inamarlow\n\n## Agenda\n\n- Welcome everybody\n- Topic ${'abcdef'[index]}\n`);

test('the habits of each group come with their evidence, and say what was stated', async () => {
	const root = await directory({
		...Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`minutes/tide/${path}`, text])), 'minutes/gauge/2024-05-02.md': '# Gauge 2024-05-02\n',
		'archive.yml': 'title: Lab\ngroups:\n  - id: tide\n    reading:\n      promises: marked\n      headings: { Round table: standup }\n  - id: gauge\n',
	});
	const [tide, gauge] = habitsOf(await readArchive(root));
	expect(gauge).toEqual({ group: 'gauge', files: 1, told: [] });
	const first = [0, 1, 2].map((week) => `minutes/tide/${Object.keys(FILES)[week]}`);
	expect(tide?.told.filter(({ what }) => what !== 'template')).toEqual([
		{ what: 'path', value: 'YYYY-MM-DD', seen: { files: 6, of: 6, first } },
		{ what: 'promises', value: 'marked' },
		{ what: 'heading', value: 'round table', as: 'standup', stated: true },
		{ what: 'heading', value: 'hello', as: 'attendees', seen: { files: 6, of: 6, first: first.map((path) => `${path}:3`) } },
	]);
	expect(tide?.told.find(({ value }) => value === 'welcome everybody')).toMatchObject({ what: 'template', seen: { files: 6, of: 6 } });
});

test('evidence leads to the line at its source, else to the meeting, and nowhere where there is none', () => {
	const url = 'https://github.com/ebbline/tide/blob/HEAD/a.md';
	const { meetings } = archiveOf([{ ...reading('minutes/tide/a.md', '2024-05-02'), provenance: { repo: 'ebbline/tide', path: 'a.md', url } }, reading('minutes/tide/b.md', '2024-05-09')]);
	const byPath = new Map(meetings.map((entry) => [entry.path, entry]));
	expect(['minutes/tide/a.md:12', 'minutes/tide/b.md:12', 'minutes/tide/c.md:12'].map((written) => evidencePlace(written, byPath).address)).toEqual([`${url}?plain=1#L12`, '/meetings/tide/2024-05-09/', undefined]);
});
