import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import type { Context } from '../../src/minutes/model.ts';
import { NEEDED, type Needed, type Worth } from './needed.ts';
import { type Part, partsOf, takePatterns } from './taken.ts';

/**
 * `npm run bench:prune [-- --root DIR…] [--all] [--record | --list]`: takes out each branch of each pattern of promises and decisions,
 * and each word of their lists, one at a time, reads anew the files in which its pattern then matches otherwise, and prints
 * what it is worth: labels in files that may be read, fixtures, and real files with labels or without, that are read otherwise, each counted up to ten.
 * The real files are those of `corpus` and `foreign`, or of each `--root`. Without
 * `--all` only those that are new or changed nothing when the table was recorded. `--record` writes the table that
 * `tests/patterns/needed.test.ts` holds the patterns to, `--list` only names the branches. Exits 1 where one changes nothing.
 */
const { values } = parseArgs({ options: { root: { type: 'string', multiple: true }, record: { type: 'boolean' }, list: { type: 'boolean' }, all: { type: 'boolean' } } });

/** So many say as much as more. */
const ENOUGH = 10;

const taken = takePatterns();
const { judge, readGround } = await import('../../src/minutes/extract/meeting.ts');
const { readMinutes } = await import('../../src/minutes/read.ts');
const { withoutBom } = await import('../../src/minutes/shallow.ts');
const { readStatements } = await import('../../src/minutes/statements.ts');
const { judged, labelledIn } = await import('./labelled.ts');
const { CORPUS, filesOf } = await import('./corpus.ts');
const { SETS } = await import('./score.ts');
const { contextOf, inputOf, traits } = await import('../minutes/fixtures.ts');
const { BEFORE_OBJECTS, NOT_THEIRS } = await import('../../src/minutes/layouts/people.ts');
const lists = { ...await import('../../src/minutes/work.ts'), ...await import('../../src/minutes/layouts/commitments.ts'), ...await import('../../src/minutes/layouts/resolutions.ts') };
const parts = partsOf(taken, { ...lists, BEFORE_OBJECTS, NOT_THEIRS });

if (values.list) console.log(JSON.stringify(parts.map(({ of, text }) => [of, text])));
else await prune(values.root ?? [CORPUS, join(dirname(CORPUS), 'foreign')]);

/** A document, and what is asked of it: all that is read, and how much of it somebody labelled. */
interface Unit { of: 'labels' | 'fixtures' | 'files'; read(): string }

async function prune(roots: readonly string[]): Promise<void> {
	const units: Unit[] = traits.map((trait) => ({ of: 'fixtures', read: readerOf(inputOf(trait), contextOf(trait)) }));
	for (const file of await labelledIn(SETS.filter(({ counted }) => !counted))) units.push({ of: 'labels', read: () => {
		const { found } = judged({ ...file, ground: stated(file.ground) });
		return found.map(({ isRight, line }) => `${line}${isRight ? '+' : '-'}`).join(' ');
	} });
	for (const root of roots) for (const { file, context } of await filesOf(root)) units.push({ of: 'files', read: readerOf(withoutBom(String(file)), context, file) });
	const hasFiles = units.some(({ of }) => of === 'files');
	const before = units.map(({ read }) => read());
	const asked = askedOf(units);
	const known: Needed = existsSync(NEEDED) ? JSON.parse(readFileSync(NEEDED, 'utf8')) as Needed : {};
	const table: Needed = {};
	const idle: string[] = [];
	for (const part of parts) {
		const recorded = known[part.of]?.[part.text];
		if (!values.all && recorded?.some((count) => count > 0)) {
			(table[part.of] ??= {})[part.text] = recorded;
			continue;
		}
		const putIn = part.takeOut();
		const counts = { labels: 0, fixtures: 0, files: 0 };
		for (const index of whereOf(part, asked) ?? units.keys()) {
			const unit = units[index];
			if (unit && counts[unit.of] < ENOUGH && unit.read() !== before[index]) counts[unit.of]++;
		}
		putIn();
		// Where the real files are not, what was recorded of them stays.
		const [labels, , files] = hasFiles ? [counts.labels, 0, counts.files] : recorded ?? [0, 0, 0];
		const worth: Worth = [labels, counts.fixtures, files];
		(table[part.of] ??= {})[part.text] = worth;
		if (worth.every((each) => each === 0)) idle.push(`${part.of}: ${part.text}`);
	}
	console.log('| of | branch | labelled files | fixtures | real files |\n| --- | --- | --: | --: | --: |');
	for (const [of, branches] of Object.entries(table)) for (const [text, worth] of Object.entries(branches)) console.log(`| ${of} | \`${text.replaceAll('|', '\\|')}\` | ${worth.join(' | ')} |`);
	console.log(`\n${parts.length} branches, ${idle.length} without which all is read as with it\n${idle.join('\n')}`);
	if (values.record) writeFileSync(NEEDED, `${JSON.stringify(table, undefined, '\t').replace(/\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2, $3]')}\n`);
	if (idle.length > 0) process.exitCode = 1;
}

function readerOf(source: string, context: Context, file = new VFile({ path: context.path, value: source })): Unit['read'] {
	const ground = readGround(readMinutes(file, context).tree, source, context);
	return () => JSON.stringify(judge(stated(ground), context), (key, value: unknown) => (key === 'raw' || key === 'form' ? undefined : value));
}

/** The sentences are cut anew: their patterns are among those that are taken out. */
function stated(ground: ReturnType<typeof readGround>): ReturnType<typeof readGround> {
	return { ...ground, statements: readStatements(ground.document.blocks, ground.roster) };
}

/** What each pattern was asked of, and each list for, and in which documents; of patterns that look from place to place nothing is known. */
type Asked = ReadonlyMap<RegExp | Set<string>, ReadonlyMap<string, { found: string; units: number[] }>>;

function askedOf(units: readonly Unit[]): Asked {
	const asked = new Map<RegExp | Set<string>, Map<string, { found: string; units: number[] }>>();
	let unit = 0;
	const note = (texts: Map<string, { found: string; units: number[] }>, text: string, found: string) => {
		const known = texts.get(text);
		if (!known) texts.set(text, { found, units: [unit] });
		else if (known.units.at(-1) !== unit) known.units.push(unit);
	};
	for (const { pattern } of taken) {
		if (/[gy]/.test(pattern.flags)) continue;
		const texts = new Map<string, { found: string; units: number[] }>();
		asked.set(pattern, texts);
		pattern.exec = (text) => {
			const match = RegExp.prototype.exec.call(pattern, text);
			note(texts, text, foundOf(match));
			return match;
		};
	}
	for (const list of new Set(parts.flatMap((part) => part.list ?? []))) {
		const words = new Map<string, { found: string; units: number[] }>();
		asked.set(list, words);
		list.has = (word) => {
			note(words, word, '');
			return Set.prototype.has.call(list, word);
		};
	}
	for (const [index, { read }] of units.entries()) {
		unit = index;
		read();
	}
	for (const of of asked.keys()) Reflect.deleteProperty(of, of instanceof Set ? 'has' : 'exec');
	return asked;
}

/** The documents in which a part that is taken out changes what its patterns find. Undefined where that is not known. */
function whereOf({ text: word, patterns, list }: Part, asked: Asked): Iterable<number> | undefined {
	if (list) return asked.get(list)?.get(word)?.units ?? [];
	const where = new Set<number>();
	for (const pattern of patterns) {
		const texts = asked.get(pattern);
		if (!texts) return undefined;
		for (const [text, { found, units }] of texts) if (foundOf(pattern.exec(text)) !== found) for (const unit of units) where.add(unit);
	}
	return where;
}

function foundOf(match: RegExpExecArray | null): string {
	return match ? [match.index, ...match].join('\u0001') : '';
}
