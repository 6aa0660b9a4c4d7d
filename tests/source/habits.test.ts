import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { withHabits } from '../../src/source/habits.ts';
import type { Memory } from '../../src/source/memory.ts';
import type { SourceFile } from '../../src/source/model.ts';

const CONFIG = { groups: [] };
const YEAR = '# Notes 2024\n\n<!-- minutebook-disable misspelt-owner -->\n\n## 2024-01-04\n\n- Piet: the gauge.\n\n## 2024-02-01\n\n- Ines: the tide.\n';

function fileOf(path: string, group: string, text: string): SourceFile {
	return { file: new VFile({ path, value: text }), context: { path, group } };
}

function day(index: number): SourceFile {
	return fileOf(`tides/2024-0${index}-04.md`, 'tides', `# Tides, 4/${index}/2024\n\n## Present\n\n* Ada Ferrow @adaferrow\n\n## Furniture\n\nThis line stands in all of them.\n`);
}

/** What is kept as a build keeps it: as JSON. `asked` tells what was found there, and what was put there. */
function memory(): Memory & { asked: string[] } {
	const kept = new Map<string, string>();
	const asked: string[] = [];
	return {
		asked,
		of: (group) => ({
			read<Kept>(what: string) {
				const text = kept.get(`${group} ${what}`);
				if (text !== undefined) asked.push(`found ${group} ${what}`);
				return text === undefined ? undefined : (JSON.parse(text) as Kept);
			},
			write(what, value) {
				asked.push(`kept ${group} ${what}`);
				kept.set(`${group} ${what}`, JSON.stringify(value));
			},
		}),
	};
}

test('with what is kept of an earlier run, files have the habits and are the meetings that they are without', () => {
	const files = [...[1, 2, 3, 4, 5].map(day), fileOf('moon/all.md', 'moon', YEAR)];
	const plain = withHabits(files, CONFIG);
	expect(plain.map(({ context: { path } }) => path).slice(-2)).toEqual(['moon/all.md', 'moon/all.md#2024-02-01']);
	expect(plain[0]?.context.habits?.people).not.toEqual([]);
	const own = memory();
	for (const time of ['first', 'again']) expect(withHabits(files, CONFIG, undefined, own), time).toEqual(plain);
});

test('only a group with another file is learned from again, and only that file looked at', () => {
	const files = [...[1, 2, 3, 4, 5].map(day), fileOf('moon/all.md', 'moon', YEAR)];
	const own = memory();
	withHabits(files, CONFIG, undefined, own);
	own.asked.length = 0;
	const changed = files.with(1, fileOf('tides/2024-02-04.md', 'tides', '# Tides, 4/2/2024\n\n## Present\n\n* Piet Moor @pietmoor\n'));
	expect(withHabits(changed, CONFIG, undefined, own)).toEqual(withHabits(changed, CONFIG));
	expect(own.asked).toEqual(['found tides habits', 'found tides looks', 'kept tides looks', 'kept tides habits', 'found moon habits']);
});

test.each([
	['what archive.yml states of reading', { groups: [], reading: { days: 'day' as const } }],
	['what it states of a group', { groups: [{ id: 'tides', name: 'Tides', paths: ['tides'], reading: { split: 'never' as const } }] }],
])('with another %s nothing is taken from memory', (_what, config) => {
	const files = [1, 2, 3, 4, 5].map(day);
	const own = memory();
	withHabits(files, CONFIG, undefined, own);
	expect(withHabits(files, config, undefined, own)).toEqual(withHabits(files, config));
	expect(own.asked.at(-1)).toBe('kept tides habits');
});

test('a document that is too large to be looked at is as it was, each time', () => {
	const files = [fileOf('tides/a.md', 'tides', '- Item\n'.repeat(150_000))];
	const own = memory();
	for (const _ of [1, 2]) expect(withHabits(files, CONFIG, undefined, own)).toEqual(withHabits(files, CONFIG));
});
