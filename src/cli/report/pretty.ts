import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import { whereOf } from '../../source/error.ts';
import { inert } from '../../source/inert.ts';

/** Findings for people: under each file where, which rule and what, then how many there are. */
export function pretty(files: readonly VFile[], { color }: { color: boolean }): string {
	const paint = (format: 'underline' | 'dim' | 'yellow', text: string): string => (color ? styleText(format, text, { validateStream: false }) : text);
	const messages = files.flatMap((file) => file.messages);
	if (messages.length === 0) return '';
	const place = widest(messages.map(placeOf));
	const rule = widest(messages.map(({ ruleId }) => ruleId ?? ''));
	const blocks = files.filter((file) => file.messages.length > 0).map((file) => [
		paint('underline', inert(file.path)),
		...file.messages.map((message) => `  ${paint('dim', placeOf(message).padStart(place))}  ${paint('yellow', (message.ruleId ?? '').padEnd(rule))}  ${inert(message.reason)}`),
	]);
	return [...blocks.flatMap((lines) => [...lines, '']), `${count(messages.length, 'finding')} in ${count(blocks.length, 'file')}`].join('\n');
}

/** `3:5`, and nothing where the message is about the file as a whole. */
function placeOf(message: VFile['messages'][number]): string {
	return whereOf(message).slice(message.file?.length).replace(/^:/, '');
}

function widest(texts: readonly string[]): number {
	return Math.max(...texts.map(({ length }) => length));
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
