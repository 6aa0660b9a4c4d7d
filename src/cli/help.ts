import { optionsOf } from './arguments.ts';
import type { Command, Option } from './command.ts';

/** What `minutes --help` prints. */
export function helpOfAll(commands: readonly Command[]): string {
	return [
		'Usage: minutes <command> [options]',
		'',
		'Commands:',
		...columns(commands.map(({ name, summary }) => [name, summary])),
		'',
		'Options:',
		...columns([['--help', 'Show this help; after a command, that command\'s']]),
		'',
		'Findings go to stdout, progress to stderr. Exit codes: 0 clean, 1 findings, 2 wrong usage.',
	].join('\n');
}

/** What `minutes <command> --help` prints. */
export function helpOf(command: Command): string {
	const { name, summary, operands, exits } = command;
	const rows = Object.entries(optionsOf(command)).map(([option, rest]) => [flag(option, rest), rest.help] as const);
	return [
		`Usage: minutes ${name} [options]${operands ? ` ${operands.usage}` : ''}`,
		'',
		`${summary}.`,
		'',
		...(operands ? [...columns([[operands.usage, operands.help]]), ''] : []),
		'Options:',
		...columns(rows),
		'',
		'Exit codes:',
		...columns(exits.map((meaning, code) => [String(code), meaning])),
	].join('\n');
}

function flag(name: string, { value, choices }: Option): string {
	return value ? `--${name} ${choices?.join('|') ?? value}` : `--${name}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
