import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import { counted } from '../../archive/checks/counted.ts';
import { whereOf } from '../../source/error.ts';
import { inert } from '../../source/inert.ts';
import { causesOf } from './causes.ts';
import { severityOf } from './severity.ts';

/** So many places of a cause are named. */
const PLACES = 3;

/**
 * Findings for people: under each file where, which rule and what; what many files have for one cause is told once,
 * with the first places and what would settle all; then how many there are.
 */
export function pretty(files: readonly VFile[], { color }: { color: boolean }): string {
	const paint = (format: 'underline' | 'dim' | 'yellow', text: string): string => (color ? styleText(format, text, { validateStream: false }) : text);
	const all = files.flatMap((file) => file.messages);
	if (all.length === 0) return '';
	const causes = causesOf(files);
	const told = new Set(causes.flatMap(({ found }) => found.map(({ message }) => message)));
	const alone = files.map(({ path, messages }) => ({ path, messages: messages.filter((message) => !told.has(message)) })).filter(({ messages }) => messages.length > 0);
	const messages = alone.flatMap((file) => file.messages);
	const place = widest(messages.map(placeOf));
	const rule = widest(messages.map(ruleOf));
	const blocks = alone.map((file) => [
		paint('underline', inert(file.path)),
		...file.messages.map((message) => `  ${paint('dim', placeOf(message).padStart(place))}  ${paint('yellow', ruleOf(message).padEnd(rule))}  ${inert(message.reason)}`),
	]);
	const joined = causes.map(({ id, says, settle, found }) => {
		const [first] = found;
		const places = found.slice(0, PLACES).map(({ file, message }) => inert([file.path, placeOf(message)].filter(Boolean).join(':')));
		return [
			`${paint('underline', says)}  ${paint('yellow', id)}`,
			`  ${paint('dim', `${places.join(', ')}${found.length > PLACES ? ` and ${found.length - PLACES} more` : ''}`)}`,
			`  ${inert(first?.message.reason ?? '')}`,
			`  To settle all: ${settle}`,
		];
	});
	const kinds = causes.length > 0 ? `, ${counted(causes.length, 'cause')} of ${told.size}; \`--reporter json\` has every line` : '';
	return [...[...blocks, ...joined].flatMap((lines) => [...lines, '']), `${counted(all.length, 'finding')} in ${counted(files.filter((file) => file.messages.length > 0).length, 'file')}${kinds}`].join('\n');
}

/** `3:5`, and nothing where the message is about the file as a whole. */
function placeOf(message: VFile['messages'][number]): string {
	return whereOf(message).slice(message.file?.length).replace(/^:/, '');
}

/** With what it weighs, where that is not what findings do. */
function ruleOf(message: VFile['messages'][number]): string {
	const { ruleId = '' } = message;
	const severity = severityOf(message);
	return severity === 'warning' ? ruleId : `${ruleId} (${severity})`;
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(({ length }) => length));
}
