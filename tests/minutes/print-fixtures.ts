import { VFile } from 'vfile';
import { readMinutes } from '../../src/minutes/read.ts';
import { contextOf, expectedOf, inputOf, shortened, traits } from './fixtures.ts';

const KEYS = ['title', 'date', 'links', 'attendees', 'issues', 'agenda', 'actions', 'decisions', 'unread'] as const;
const FACT_KEYS = ['recordings', 'issue', 'minutes', 'of', 'raw', 'name', 'handle', 'role', 'affiliation', 'title', 'text', 'owners', 'done', 'how', 'ref', 'kind', 'line'];

/**
 * `npm run fixtures:print -- TRAIT…`: prints each document and what is read in it now, in the form of `expected.json`,
 * for a person to judge. Without a trait, every fixture whose expectation is not met. Writes nothing.
 */
const asked = process.argv.slice(2);
const unknown = asked.filter((trait) => !traits.includes(trait));
for (const trait of asked.length > 0 ? traits.filter((name) => asked.includes(name)) : traits) {
	const { meeting } = readMinutes(new VFile({ value: inputOf(trait) }), contextOf(trait));
	const [read, expected] = [layOut(shortened(meeting)), expectedOf(trait)];
	const wanted = expected === undefined ? 'nothing written down' : layOut(expected as Record<string, unknown>);
	if (asked.length === 0 && read === wanted) continue;
	console.log(`── ${trait}\n${numbered(inputOf(trait))}\n${read}`);
	if (read !== wanted) console.log(`expected ${wanted}`);
}
for (const trait of unknown) console.error(`Unexpected trait \`${trait}\`, expected the name of a folder in tests/fixtures/minutes`);
process.exitCode = unknown.length > 0 ? 2 : 0;

/** One line for each fact, keys in a fixed order. */
function layOut(record: Record<string, unknown>): string {
	const lines = KEYS.filter((key) => record[key] !== undefined).map((key) => {
		const value = record[key];
		const facts = Array.isArray(value) ? `[\n${value.map((fact) => `\t\t${spaced(fact)}`).join(',\n')}\n\t]` : spaced(value);
		return `\t"${key}": ${facts}`;
	});
	return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

function spaced(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value).sort(([a], [b]) => FACT_KEYS.indexOf(a) - FACT_KEYS.indexOf(b));
	return `{ ${fields.map(([key, field]) => `${JSON.stringify(key)}: ${spaced(field)}`).join(', ')} }`;
}

function numbered(text: string): string {
	return text.split('\n').map((line, index) => `${String(index + 1).padStart(3)} ${line}`).join('\n');
}
