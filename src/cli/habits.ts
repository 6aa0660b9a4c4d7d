import { stringify } from 'yaml';
import { counted } from '../archive/checks/counted.ts';
import type { Habits, Seen } from '../minutes/habits/model.ts';
import { whereOf } from '../source/error.ts';
import type { GroupConfig } from '../source/model.ts';
import { type Command, UsageError } from './command.ts';
import { ARCHIVE } from './reading.ts';

export const habits: Command = {
	name: 'habits',
	summary: 'Print what the files of a group have in common, by which each of them is read, with the evidence',
	operands: { usage: '[GROUP…]', help: 'Only these groups, by their ids' },
	options: {
		...ARCHIVE.options,
		yaml: { help: 'Print it as a block for archive.yml, to be corrected there' },
	},
	exits: ['every group was read', 'something could not be read; stderr says what and where', 'wrong usage'],
	async run({ options, operands }, io) {
		const root = typeof options['root'] === 'string' ? options['root'] : (process.env['CONTENT_DIR'] ?? 'content');
		const { readArchive } = await import('../source/archive.ts');
		const source = await readArchive(root);
		const { groups } = source.config;
		const unknown = operands.find((id) => groups.every((group) => group.id !== id));
		if (unknown !== undefined) throw new UsageError(`Unexpected group \`${unknown}\`, expected one of ${groups.map(({ id }) => `\`${id}\``).join(', ')}`);
		const byGroup = Map.groupBy(source.files, ({ context }) => context.group);
		const asked = groups.filter(({ id }) => operands.length === 0 || operands.includes(id)).map((group) => ({ group, files: byGroup.get(group.id)?.length ?? 0, habits: byGroup.get(group.id)?.[0]?.context.habits }));
		if (options['yaml']) io.out(stringify({ groups: asked.map(({ group, habits: known }) => blockOf(group, known)) }, { lineWidth: 0 }).trimEnd());
		else for (const { group, files, habits: known } of asked) io.out([`${group.id}: ${counted(files, 'file')}`, ...linesOf(known)].join('\n'));
		for (const message of source.messages) io.progress(`${whereOf(message)} ${message.reason}`);
		return source.messages.length > 0 ? 1 : 0;
	},
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Why one of the two days of a file is believed. */
const SETTLED = { weekday: 'the day of the week on which the group meets', second: 'another file has the other day', neighbours: 'between the days of the files around it', year: 'its year is that of the files around it' } as const;

/** So many lines of each kind are printed; `--yaml` has all that can be stated. */
const MOST = 15;

function linesOf(known: Habits | undefined): string[] {
	if (!known) return ['  nothing: too few files to tell'];
	const { days: { path, order, weekday, settled }, parts, template, people, speech, promises, split } = known;
	const lines = [
		...(path ? [`  day in the path: ${path.pattern}${evidence(path.seen)}`] : []),
		...(order ? [`  first in 03/04/2020: the ${order.first}${evidence(order.seen)}`] : []),
		...(weekday ? [`  day of the week: ${WEEKDAYS[weekday.day]}${evidence(weekday.seen)}`] : []),
		...listed('days in doubt', (settled ?? []).map(({ path: file, value, by }) => `${file}: ${value}, ${SETTLED[by]}`)),
		...(speech ? [`  written down word for word, so that only plain promises count${evidence(speech.seen)}`] : []),
		...(promises ? ['  promises: only marked ones, stated'] : []),
		...(split ? [`  several meetings in a file: ${split === 'never' ? 'never' : 'one at each heading that names a day'}, stated`] : []),
		...listed('headings', parts.map(({ title, kind, seen, under = [] }) => `${title}: ${kind}${evidence(seen)}${under.length > 0 ? ` has: ${under.join(' | ')}` : ''}`)),
		...listed('lines of the template', template.filter(({ as }) => as === 'template').map(({ text, seen }) => `${shortened(text)}${evidence(seen)}`)),
		...listed('lines repeated for a while', template.filter(({ as }) => as === 'repeat').map(({ text, seen }) => `${shortened(text)}${evidence(seen)}`)),
		...listed('people', people.map(({ name, handle, also, seen }) => `${[name, handle && `@${handle}`].filter(Boolean).join(' ')}${also.length > 0 ? `, also ${also.join(', ')}` : ''}${evidence(seen)}`)),
	];
	return lines.length > 0 ? lines : ['  nothing in common'];
}

function listed(what: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	const rest = lines.length - MOST;
	return [`  ${what}: ${lines.length}`, ...lines.slice(0, MOST).map((line) => `    ${line}`), ...(rest > 0 ? [`    and ${rest} more`] : [])];
}

function evidence(seen: Seen | undefined): string {
	return seen ? ` (${seen.files} of ${seen.of}: ${seen.first.join(', ')})` : ' (stated)';
}

function shortened(text: string): string {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A group of archive.yml with what was learned, in the words that archive.yml takes. */
function blockOf({ id, name, repo, paths }: GroupConfig, known: Habits | undefined): object {
	const { days: { path, order } = {}, parts = [], template = [], promises, split, language } = known ?? {};
	const ignore = template.filter(({ as }) => as === 'template').map(({ text }) => text);
	const reading = {
		...(order && { days: `${order.first}-first` }),
		...(path && { path: path.pattern }),
		...(parts.length > 0 && { headings: Object.fromEntries(parts.map(({ title, kind }) => [title, kind])) }),
		...(ignore.length > 0 && { ignore }),
		...(promises && { promises }),
		...(split && { split }),
		...(language && { language }),
	};
	return { id, ...(name !== id && { name }), ...(repo && { repo }), path: paths.length === 1 ? paths[0] : paths, ...(Object.keys(reading).length > 0 && { reading }) };
}
