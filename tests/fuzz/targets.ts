import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { addressesUnder } from '../../src/archive/address.ts';
import { shownReadingOf } from '../../src/archive/reading.ts';
import { targetsOn } from '../../src/archive/targets.ts';
import { readQuery } from '../../src/client/query.ts';
import { TooLarge } from '../../src/minutes/budget.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { lint } from '../../src/minutes/lint/index.ts';
import type { Context } from '../../src/minutes/model.ts';
import { native } from '../../src/minutes/parse.ts';
import remarkMinutes from '../../src/minutes/plugin.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import type { VFileMessage } from 'vfile-message';
import { readConfig } from '../../src/source/config.ts';
import { ArchiveError } from '../../src/source/error.ts';
import { readKept } from '../../src/source/kept.ts';
import type { SourceFile } from '../../src/source/model.ts';
import { readPeople } from '../../src/source/people.ts';
import { SETTINGS } from './cases.ts';

const CONTEXT: Context & { group: string } = { path: 'minutes/tide/2024-01-01.md', group: 'tide', repo: 'ebb/tides' };
const TARGETED = targetsOn(addressesUnder('/'));
const KNOWN = { groups: [{ id: 'tide', name: 'Tide Group' }], years: ['2023', '2024'], repos: ['ebb/tides'] };

export interface Target {
	/** Returns what it found wrong with its own work, and throws where it crashes. A document over its budget is answered by that. */
	run(text: string): string[] | Promise<string[]>;
	/** Milliseconds of this process for a million characters and whatever is shorter; 1,000 unless given. */
	patience?: number;
	/** What its cases are made of, where not of minutes. */
	from?: { documents: readonly string[]; pieces: readonly string[] };
}

/** What is fed. */
export const TARGETS: Readonly<Record<string, Target>> = {
	reader: { run: budgeted(reader) }, loader: { run: loader }, plugin: { run: budgeted(plugin) }, query: { run: query },
	'archive.yml': settings('archive.yml', readConfig, 'title: Ebbline\ndescription: Minutes\nurl: https://example.org/minutes\nrepo: ebb/tides\ngroups:\n  - id: tide\n    name: Tide Group\n    path: [minutes/*, notes]\n  - id: gauge\nlint:\n  missing-date: off\n  empty-item: [minutes/tide]\nsynonyms:\n  release: [ship, cut]\nhidden: elsewhere\n'),
	'people.yml': settings('people.yml', (root, messages) => readPeople(root, messages, undefined), '- handle: inamarlow\n  name: Ina Marlow\n  also: [Ina, "Marlow, Ina", oldina]\n- name: Bo Sand\n  hidden: true\n- handle: raviokoro\n'),
	// It grows with the archive, as no document does; a parser of YAML takes its time.
	'addresses.yml': { patience: 5000, ...settings('addresses.yml', readKept, 'groups:\n  tide: minutes/tide\n  gauge: { now: tide }\nmeetings:\n  tide/2024-01-01: { now: tide/2024-01-02 }\n  tide/2024-01-02:\n    file: minutes/tide/2024-01-02.md\n    words: abcdefgabcdefg\n    items: { buoys: abcdefg, nets: gone abcdefg }\npeople:\n  ina-marlow: inamarlow\n') },
};

/** A file of the archive, read where it lies; only `ArchiveError` may end that, with the file and a line in each message. */
function settings(name: string, read: (root: string, messages: VFileMessage[]) => Promise<unknown>, document: string): Target {
	return {
		from: { documents: [document], pieces: SETTINGS },
		async run(text) {
			const messages: VFileMessage[] = [];
			writeFileSync(join(folder(), name), text);
			try {
				await read(folder(), messages);
			} catch (error) {
				if (!(error instanceof ArchiveError)) throw error;
				messages.push(...error.messages);
			} finally {
				rmSync(join(folder(), name));
			}
			return [...messages.filter(({ file, line }) => file !== name || line === undefined).map(({ reason }) => `no path or line: ${reason}`), ...placesIn(messages.map(({ place }) => place), text)];
		},
	};
}

let made: string | undefined;

/** Taken away when the process ends. */
function folder(): string {
	if (made === undefined) {
		const own = (made = mkdtempSync(join(tmpdir(), 'minutebook-fuzz-')));
		process.on('exit', () => rmSync(own, { recursive: true, force: true }));
	}
	return made;
}

function budgeted(run: (text: string) => string[]): (text: string) => string[] {
	return (text) => {
		try {
			return run(text);
		} catch (error) {
			if (error instanceof TooLarge) return [];
			throw error;
		}
	};
}

function reader(text: string): string[] {
	const file = new VFile({ path: CONTEXT.path, value: text });
	const { tree, meeting } = readMinutes(file, CONTEXT);
	lint(tree, meeting, file);
	return [...placesIn(meeting, text), ...placesIn(file.messages.map(({ place }) => place), text)];
}

function loader(text: string): string[] {
	const source: SourceFile = { file: new VFile({ path: CONTEXT.path, value: text }), context: CONTEXT };
	const { reading } = shownReadingOf(source, 'html', (tree, { meeting }) => toHtml(tree, meeting, TARGETED));
	return reading.findings.filter(({ rule }) => rule === 'minutebook:unreadable-minutes').map(({ reason }) => reason);
}

function plugin(text: string): string[] {
	const file = new VFile({ path: CONTEXT.path, value: text });
	remarkMinutes({ group: 'tide' })(native.parse(file) as Root, file);
	return file.messages.filter(({ ruleId }) => ruleId === 'unreadable-minutes').map(({ reason }) => reason);
}

function query(text: string): string[] {
	readQuery(text.slice(0, 2000), KNOWN);
	return [];
}

/** Every line and offset below a value that is not in the text. */
function placesIn(value: unknown, text: string): string[] {
	const lines = text.split(/\r\n?|\n/).length;
	const wrong: string[] = [];
	const visit = (part: unknown): void => {
		if (typeof part !== 'object' || part === null) return;
		const { line, offset } = part as { line?: unknown; offset?: unknown };
		if (typeof line === 'number' && (line < 1 || line > lines)) wrong.push(`line ${line} of ${lines}`);
		if (typeof offset === 'number' && (offset < 0 || offset > text.length)) wrong.push(`offset ${offset} of ${text.length}`);
		for (const child of Object.values(part)) visit(child);
	};
	visit(value);
	return wrong;
}
