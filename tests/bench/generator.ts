import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an archive of this size has, once. */
export const ONCE = { groups: 24, meetings: 64 };

/**
 * Writes an archive of made-up minutes: `times` 24 groups of 64 meetings, with as many times the issues and the people. The
 * same seed writes the same bytes, and the groups of a smaller one are among those of a larger one. Answers how many meetings.
 */
export function writeArchive(folder: string, { times, seed = 1, groups = ONCE.groups, meetings = ONCE.meetings }: { times: number; seed?: number; groups?: number; meetings?: number }): number {
	const ids: string[] = [];
	for (let group = 0; group < groups * times; group++) {
		const made = groupOf(group, seed);
		ids.push(`  - id: ${made.id}\n    name: ${made.name}\n    repo: tidal/${made.id}\n    path: minutes/${made.id}\n`);
		mkdirSync(join(folder, 'minutes', made.id), { recursive: true });
		for (let meeting = 0; meeting < meetings; meeting++) {
			const { day, text } = minutesOf(made, meeting);
			writeFileSync(join(folder, 'minutes', made.id, `${day}.md`), text);
		}
	}
	writeFileSync(join(folder, 'archive.yml'), `title: Made-up minutes\nurl: https://minutes.example.org\ngroups:\n${ids.join('')}`);
	return groups * times * meetings;
}

/**
 * Copies an archive `times`; each copy but the first has its owners, handles and surnames shifted, so that groups, issues and people
 * grow as the meetings do. Of archives without an `archive.yml`, whose folders are `<owner>/<repo>`.
 */
export async function copyArchive(root: string, folder: string, times: number): Promise<void> {
	const surnames = times > 1 ? await surnamesIn(root) : new Set<string>();
	const owners = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
	const sources = existsSync(join(root, 'SOURCES.txt')) ? readFileSync(join(root, 'SOURCES.txt'), 'utf8') : '';
	for (const owner of owners) cpSync(join(root, owner), join(folder, owner), { recursive: true });
	const rows = [sources];
	for (let copy = 1; copy < times; copy++) {
		const more = syllables(copy, 2);
		const shifted = (text: string): string => owners.reduce((own, owner) => own.replaceAll(`${owner}/`, `${owner}${more}/`), text)
			.replaceAll(HANDLE, `$&${more}`)
			.replaceAll(WORD, (word) => (surnames.has(word) ? `${word}${more}` : word));
		rows.push(shifted(sources));
		for (const owner of owners) {
			for (const entry of readdirSync(join(root, owner), { recursive: true, withFileTypes: true })) {
				if (!entry.isFile()) continue;
				const to = join(folder, `${owner}${more}`, entry.parentPath.slice(join(root, owner).length), entry.name);
				mkdirSync(dirname(to), { recursive: true });
				writeFileSync(to, shifted(readFileSync(join(entry.parentPath, entry.name), 'utf8')));
			}
		}
	}
	writeFileSync(join(folder, 'SOURCES.txt'), rows.join(''));
}

/** The last word of every attendee's name. */
async function surnamesIn(root: string): Promise<Set<string>> {
	const { readArchive } = await import('../../src/program/archive.ts');
	const { archive } = await readArchive(root);
	return new Set(archive.people.flatMap(({ name, otherSpellings }) => [name ?? '', ...otherSpellings].flatMap((written) => (written.includes(' ') ? (/\p{L}+$/u.exec(written)?.[0] ?? []) : []))));
}

const HANDLE = /(?<![\w/])@[a-z\d][a-z\d-]+(?![\w/])/gi;
const WORD = /\p{Lu}\p{Ll}{2,}/gu;

interface Made {
	id: string;
	name: string;
	people: { name: string; handle: string }[];
	/** A number of its own from 0 to below. */
	below: (most: number) => number;
	/** Numbers of issues that come back. */
	open: number[];
	/** The highest number yet. */
	issues: number;
}

const FIRST = ['Ada', 'Bruno', 'Carla', 'Daniel', 'Elena', 'Felix', 'Greta', 'Hugo', 'Ingrid', 'Jonas', 'Karla', 'Linus', 'Maria', 'Nils', 'Olga', 'Peter', 'Rosa', 'Simon', 'Tilda', 'Victor'];
const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'pra', 'ste', 'vi', 'zo', 'fu'];
const NAMES = ['gauge', 'almanac', 'harbour', 'website', 'release', 'parser', 'radar', 'library', 'calendar', 'mooring'];
const VERBS = ['drifts', 'fails', 'waits', 'is late', 'needs a review', 'changed', 'is blocked', 'came back', 'is documented', 'is slower than last year'];
const WORDS = ['the', 'tide', 'table', 'sensor', 'port', 'battery', 'people', 'asked', 'whether', 'it', 'should', 'be', 'measured', 'again', 'before', 'summer', 'because', 'numbers', 'differ', 'between', 'two', 'stations', 'and', 'nobody', 'knows', 'why', 'release', 'notes', 'build', 'server', 'docs', 'page', 'old', 'new', 'slowly', 'harbour', 'radar', 'report', 'cable', 'winter'];

function groupOf(index: number, seed: number): Made {
	const below = random(seed * 7919 + index);
	const [place = '', name = ''] = [syllables(index, 3), NAMES[index % NAMES.length]];
	const people = Array.from({ length: 20 }, (_, one) => {
		const first = FIRST[(one + index) % FIRST.length] ?? '';
		const last = syllables(index * 20 + one, 4);
		return { name: `${first} ${last[0]?.toUpperCase()}${last.slice(1)}`, handle: `${first.toLowerCase()}-${last}` };
	});
	return { id: `${place}-${name}`, name: `${place[0]?.toUpperCase()}${place.slice(1)} ${name} group`, people, below, open: [], issues: 0 };
}

/** Every other week from 2019 on. */
function minutesOf(group: Made, meeting: number): { day: string; text: string } {
	const { id, name, people, below } = group;
	const day = new Date(Date.UTC(2019, 0, 8 + meeting * 14)).toISOString().slice(0, 10);
	const there = people.filter(() => below(2) === 0);
	const topics = Array.from({ length: 5 + below(4) }, () => {
		const known = group.open[below(3)];
		const again = known !== undefined && below(5) < 2;
		const number = again ? known : ++group.issues;
		if (!again) group.open = [number, ...group.open].slice(0, 5);
		const who = there[below(there.length)] ?? people[0];
		return [
			`### ${capital(sentence(below, 2))} ${VERBS[number % VERBS.length]} [#${number}](https://github.com/tidal/${id}/issues/${number})`,
			'',
			...Array.from({ length: 2 + below(4) }, () => `- ${who?.name.split(' ')[0]}: ${sentence(below, 8 + below(12))}.`),
			...(below(3) === 0 ? [`- ACTION: @${who?.handle} to ${['write', 'measure', 'ask for', 'review'][below(4)]} ${sentence(below, 5)}`] : []),
			...(below(5) === 0 ? [`- DECISION: we ${['keep', 'drop', 'move'][below(3)]} ${sentence(below, 6)}`] : []),
			'',
		].join('\n');
	});
	const text = `# ${name} meeting ${day}\n\n## Present\n\n${there.map((one) => `- ${one.name} (@${one.handle})`).join('\n')}\n\n## Agenda\n\n${topics.join('\n')}`;
	return { day, text };
}

function sentence(below: Made['below'], words: number): string {
	return Array.from({ length: words }, () => WORDS[below(WORDS.length)]).join(' ');
}

function capital(text: string): string {
	return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

/** A word of so many syllables that no other number below ten to the power of them has; two differ in more than a letter. */
function syllables(number: number, length: number): string {
	return Array.from({ length }, (_, at) => SYLLABLES[(Math.floor(number / 10 ** at) + at * 3) % 10]).join('');
}

/** Mulberry32. */
export function random(seed: number): (most: number) => number {
	let state = seed >>> 0;
	return (most) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
	};
}
