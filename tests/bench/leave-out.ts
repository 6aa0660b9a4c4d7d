import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { CORPUS } from './corpus.ts';

/**
 * `npm run bench:leave-out [-- OWNER…]`: nothing is trained, so what an organisation's own files can have given are words.
 * For each organisation with labels in `gold-foreign`, every word of `src/minutes/layouts/languages` that of all real minutes
 * only its own hold is taken out of a copy of the reader, and its files alone are extracted and scored with that copy and
 * with the whole reader. The list of a language that no other of them writes in stays: it is a
 * language's, not an organisation's, and taking it out would only show that German is read as German. Prints how far each
 * field falls; exits 1 where one falls by more than 0.03.
 */
const MOST = 0.03;
const FIELDS = [['date', 'date'], ['attendees', 'people'], ['agenda', 'topics'], ['issues', 'refs'], ['actions', 'actions'], ['decisions', 'decisions']] as const;
const shared = resolve(dirname(CORPUS));
const LANGUAGES = 'src/minutes/layouts/languages';

/** Months and weekdays are calendars, not words that somebody chose: a list of twelve stays one of twelve. */
const CALENDAR = /^\t(?:months|weekdays|there):/;

/** Who writes in a language has so large a share of the words of its list; of another language's, a tenth are the same in both. */
const WRITES = 0.15;

type Scores = Record<string, { f1: number; right: number; missed: number }>;

if (!existsSync(join(shared, 'gold-foreign'))) console.log(`Not there, so nothing was left out: ${join(shared, 'gold-foreign')}`);
else leaveOut(process.argv.slice(2));

function leaveOut(asked: readonly string[]): void {
	const directory = mkdtempSync(join(tmpdir(), 'minutebook-leave-out-'));
	try {
		const texts = textsByOwner();
		const rows = readdirSync(join(shared, 'gold-foreign')).filter((owner) => asked.length === 0 || asked.includes(owner)).map((owner) => {
			const { reader, words } = readerWithout(owner, texts, directory);
			const root = join(directory, 'alone');
			rmSync(root, { recursive: true, force: true });
			cpSync(join(shared, 'foreign', owner), join(root, owner), { recursive: true });
			const [whole, without] = ['whole', 'without'].map((name) => join(directory, `${owner}.${name}.ndjson`)) as [string, string];
			writeFileSync(whole, extract('src/cli/main.ts', root));
			writeFileSync(without, extract(reader, root));
			rmSync(dirname(dirname(dirname(reader))), { recursive: true, force: true });
			const [before, after] = [score(owner, whole), score(owner, without)];
			return { owner, words, cells: FIELDS.map(([field]) => ({ before: before[field], after: after[field] })) };
		});
		console.log(['organisation', 'words out', ...FIELDS.map(([, name]) => name)].join(' | '));
		for (const { owner, words, cells } of rows) console.log([owner, words.length, ...cells.map(told)].join(' | '));
		const fallen = rows.flatMap(({ owner, cells }) => cells.flatMap((cell, at) => (fall(cell) > MOST ? `${owner}: ${FIELDS[at]?.[1]} falls by ${fall(cell).toFixed(3)}` : [])));
		console.log(fallen.length === 0 ? `No field falls by more than ${MOST}` : fallen.join('\n'));
		if (fallen.length > 0) process.exitCode = 1;
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
}

interface Cell { before: Scores[string] | undefined; after: Scores[string] | undefined }

function fall({ before, after }: Cell): number {
	return (before?.f1 ?? 0) - (after?.f1 ?? 0);
}

function told({ before, after }: Cell): string {
	return !before || before.right + before.missed === 0 ? '' : `${before.f1.toFixed(3)} → ${(after?.f1 ?? 0).toFixed(3)}`;
}

/** All that each organisation wrote, in lower case. */
function textsByOwner(): Map<string, string> {
	const owners = [join(shared, 'foreign'), join(shared, 'corpus')].filter(existsSync).flatMap((root) => readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, path: join(root, name) })));
	return new Map(owners.map(({ name, path }) => [name, readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => readFileSync(join(path, file), 'utf8').toLowerCase()).join('\n').replace(/[^\p{L}\p{N}&/]+/gu, ' ')]));
}

/** A copy of the reader without the words that of all only this organisation has, and those words. */
function readerWithout(owner: string, texts: ReadonlyMap<string, string>, directory: string): { reader: string; words: string[] } {
	const copy = join(directory, 'reader');
	cpSync('src', join(copy, 'src'), { recursive: true });
	for (const name of ['package.json', 'package-lock.json', 'tsconfig.json']) cpSync(name, join(copy, name));
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
	const words: string[] = [];
	const own = ` ${texts.get(owner) ?? ''} `;
	const isOnlyTheirs = (word: string): boolean => own.includes(` ${word} `) && [...texts].every(([name, text]) => name === owner || !text.includes(` ${word} `));
	for (const file of readdirSync(join(copy, LANGUAGES)).filter((name) => !['index.ts', 'language.ts'].includes(name))) {
		const path = join(copy, LANGUAGES, file);
		const list = wordsIn(readFileSync(path, 'utf8'));
		const shareOf = (text: string) => list.filter((word) => ` ${text} `.includes(` ${word} `)).length / list.length;
		if (shareOf(own) >= WRITES && ![...texts].some(([name, text]) => name !== owner && shareOf(text) >= WRITES)) {
			console.log(`${owner} alone writes in what ${file} lists: its ${list.length} words stay`);
			continue;
		}
		const text = readFileSync(path, 'utf8').split('\n').map((line) => (CALENDAR.test(line) ? line : line.replace(/'([^'\\]+)'(?:, )?/g, (entry, word: string) => {
			if (!isOnlyTheirs(word.toLowerCase())) return entry;
			words.push(word);
			return '';
		}))).join('\n');
		writeFileSync(path, text);
	}
	return { reader: join(copy, 'src/cli/main.ts'), words };
}

function wordsIn(list: string): string[] {
	return list.split('\n').filter((line) => !CALENDAR.test(line)).flatMap((line) => [...line.matchAll(/'([^'\\]+)'(?:, )?/g)].map(([, word = '']) => word.toLowerCase()));
}

function extract(reader: string, root: string): string {
	const { stdout, stderr, status } = spawnSync(process.execPath, [reader, 'extract', '--root', root], { encoding: 'utf8', maxBuffer: 2 ** 29 });
	if (status !== 0 && status !== 1) throw new Error(`\`${reader} extract --root ${root}\` ended with ${status}: ${stderr}`);
	return stdout;
}

function score(owner: string, extracted: string): Scores {
	const { stdout, stderr, status } = spawnSync(process.execPath, [join(shared, 'score', 'score.mjs'), join(shared, 'gold-foreign', owner), extracted, '--json'], { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as Scores;
}
