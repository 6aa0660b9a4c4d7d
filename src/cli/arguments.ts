import { parseArgs } from 'node:util';
import { type Command, type Given, type Option, UsageError } from './command.ts';

/** What every command has. */
export const EVERY = {
	quiet: { help: 'Print results, findings and errors alone' },
	verbose: { help: 'Print more: every file that is skipped; in a build every page' },
	help: { help: 'Show this help' },
} as const satisfies Record<string, Option>;

/** Its own, and those that every command has. */
export function optionsOf({ options }: Command): Readonly<Record<string, Option>> {
	return { ...options, ...EVERY, ...options };
}

/** Checks the words after a command's name against its table. Throws `UsageError` with what there is instead. */
export function readArguments(args: readonly string[], command: Command): Given {
	const known: Readonly<Record<string, Option>> = optionsOf(command);
	const types = Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, { type: value ? ('string' as const) : ('boolean' as const) }]));
	const { tokens } = parseArgs({ args: [...args], options: types, strict: false, allowPositionals: true, tokens: true });
	const options: Record<string, string | true> = {};
	const operands: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') operands.push(token.value);
		if (token.kind !== 'option') continue;
		const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
		if (!option) throw new UsageError(`Unexpected option \`${token.rawName}\`, expected one of ${listed(Object.keys(known).map((name) => `--${name}`))}`);
		options[token.name] = valueOf(token, option);
	}
	if (!command.operands && operands.length > 0) throw new UsageError(`Unexpected \`${operands[0]}\`, expected nothing after the options`);
	if (options['quiet'] && options['verbose']) throw new UsageError('Unexpected `--quiet` beside `--verbose`, expected one of them');
	return { options, operands };
}

function valueOf(token: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined }, { value, choices }: Option): string | true {
	if (!value) {
		if (token.value === undefined) return true;
		throw new UsageError(`Unexpected value \`${token.value}\`, expected none for \`${token.rawName}\``);
	}
	if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) {
		throw new UsageError(`Missing value for \`${token.rawName}\`, expected ${choices ? `one of ${listed(choices)}` : value} after it`);
	}
	if (choices && !choices.includes(token.value)) {
		throw new UsageError(`Unexpected \`${token.value}\` for \`${token.rawName}\`, expected one of ${listed(choices)}`);
	}
	return token.value;
}

/** `--root`, `--help`. */
export function listed(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(', ');
}
