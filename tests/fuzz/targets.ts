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
import type { SourceFile } from '../../src/source/model.ts';

const CONTEXT: Context & { group: string } = { path: 'minutes/tide/2024-01-01.md', group: 'tide', repo: 'ebb/tides' };
const TARGETED = targetsOn(addressesUnder('/'));
const KNOWN = { groups: [{ id: 'tide', name: 'Tide Group' }], years: ['2023', '2024'], repos: ['ebb/tides'] };

/** What is fed; each returns what it found wrong with its own work, and throws where it crashes. A document over its budget is answered by that. */
export const TARGETS: Readonly<Record<string, (text: string) => string[]>> = {
	reader: budgeted(reader), loader, plugin: budgeted(plugin), query,
};

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
