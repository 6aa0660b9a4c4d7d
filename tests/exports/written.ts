import { resolve } from 'node:path';
import type { Archive, Entry } from '../../src/archive/model.ts';
import { readWhole } from '../../src/cli/archive.ts';
import { filesOf } from '../../src/exports/index.ts';
import type { Card } from '../../src/exports/card.ts';
import type { World } from '../../src/exports/export.ts';
import type { Site } from '../../src/exports/site.ts';
import { cardPng } from '../../src/cards/png.ts';
import { sqliteBytes } from '../../src/sqlite/write.ts';

export interface Written {
	archive: Archive;
	site: Site;
	/** By path, as text. */
	files: Map<string, string>;
	sourceOf(entry: Entry): Promise<string>;
}

/** Every file that the archive of a directory exports, but for the database. */
export async function written(root: string): Promise<Written> {
	const { archive, site, sourceOf } = await readWhole({ options: { root }, operands: [] }, { out: () => {}, progress: () => {}, tell: () => {}, color: false });
	const world: World = { sourceOf, sqlite: async (make) => sqliteBytes(await make()), card: drawnOnce };
	const files = new Map<string, string>();
	for (const { path, write } of filesOf(archive, site)) {
		const content = path.endsWith('.sqlite') ? undefined : await write(world);
		if (typeof content === 'string') files.set(path, content);
	}
	return { archive, site, files, sourceOf };
}

let sample: Promise<Written> | undefined;

/** Those of the sample archive, written once for all that only look at them. */
export function writtenSample(): Promise<Written> {
	return (sample ??= written(resolve('content')));
}

const drawn = new Map<string, ReturnType<World['card']>>();

/** Archives are written again and again, and most of that time would go into the same pictures. */
function drawnOnce(card: Card): ReturnType<World['card']> {
	const key = JSON.stringify(card);
	const known = drawn.get(key) ?? cardPng(card);
	drawn.set(key, known);
	return known;
}

/** An archive whose texts hold what formats give a meaning to: markup, separators, formulas, characters that XML has not. */
export const NASTY = {
	'archive.yml': [
		'title: "Tides, <b>charts</b> & \\"moons\\"; ]]>"',
		'url: https://ebb.example.org/a&b/',
		'groups:',
		'  - { id: all, name: "All, who; meet\\\\", path: minutes/all }',
		'  - { id: tides, name: "=Tides", path: minutes/tides, repo: ebb/tides }',
	].join('\n'),
	'minutes/all/2020-01-02.md': [
		'# All 2020-01-02', '', '## Present', '', '- Ada <Ferrow> @adaferrow', '',
		'## Agenda', '', '- A & B ]]> <script>alert(1)</script> \u0008\u000b #1', '  - ACTION: @adaferrow to write `=1+1`; "quoted", and more', '',
		'## Decisions', '', '- DECISION: =HYPERLINK("http://evil.example","x")', '- DECISION: @everyone agrees', '',
	].join('\n'),
	'minutes/tides/2020-01-02.md': `# Tides 2020-01-02\n\n## Agenda\n\n- ${'Long title with 潮見 and 😀 '.repeat(12)}\n`,
	'minutes/tides/2020-01-02-evening.md': '# Tides 2020-01-02\n\n## Present\n\n- Milo Quint\n',
	'minutes/tides/plan.md': '# Plan\n\n## Present\n\n- Milo Quint\n',
} as const;
