import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STATIONS = ['minutes/read.ts', 'minutes/extract/meeting.ts', 'archive/reading.ts', 'archive/collect.ts', 'archive/search.ts'];
const FACTS: Readonly<Record<string, { names: RegExp; own: readonly string[] }>> = {
	attendee: { names: /\b(?:attendees?|Attendee\w*|people|person|Person)\b/, own: ['minutes/extract/attendees.ts', 'components/PeopleRows.astro', 'exports/people.ts'] },
	issue: { names: /\b(?:issues?|Issue\w*|mentions?)\b/, own: ['minutes/extract/issues.ts', 'components/IssueRows.astro', 'exports/issues.ts'] },
	action: { names: /\b(?:actions?|Action\w*)\b/, own: ['minutes/extract/actions.ts', 'components/Actions.astro', 'exports/actions.ts'] },
	decision: { names: /\b(?:decisions?|Decision\w*)\b/, own: ['minutes/extract/decisions.ts', 'components/Decisions.astro', 'exports/decisions.ts'] },
};
const COMMENT = /\/\*[^]*?\*\/|(?<=\s)\/\/.*$/gm;
const TYPES = /(?:import|export) type [^;]*;/g;
const IMPORT = /from '(\.[^']+)'/g;

const codes = new Map(readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:ts|astro)$/.test(path)).map((path) => [path, readFileSync(join('src', path), 'utf8').replace(COMMENT, '')]));

/**
 * For each fact of minutes the files of `src` that it passes from a document to its row, its export and its search record.
 * Counted are the files that name the fact in their code and that its stations reach by way of such
 * files, types left out: the reader, who finds it, the archive, the row, the export and the record.
 */
export const walks: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(FACTS).map(([fact, { names, own }]) => {
	const passed = new Set<string>(STATIONS);
	for (const station of [...own, 'archive/collect.ts', 'archive/search.ts']) follow(station, names, passed);
	return [fact, [...passed].sort()];
}));

function follow(path: string, names: RegExp, passed: Set<string>): void {
	const code = codes.get(path);
	if (code === undefined || !names.test(code)) return;
	passed.add(path);
	for (const [, to = ''] of code.replace(TYPES, '').matchAll(IMPORT)) {
		const next = join(dirname(path), to);
		if (!passed.has(next)) follow(next, names, passed);
	}
}
