import { ArchiveError } from '../source/error.ts';
import { showMeters } from '../source/meter.ts';
import { listed, readArguments } from './arguments.ts';
import { type Io, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, helpOfAll } from './help.ts';

/** Runs the command that the words name and returns the exit code: 0 clean, 1 findings, 2 wrong usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
	const [name, ...rest] = args;
	if (name === '--help' || name === '-h') {
		io.out(helpOfAll(commands));
		return 0;
	}
	const command = commands.find((candidate) => candidate.name === name);
	if (!command) {
		const names = listed(commands.map((candidate) => candidate.name));
		io.progress(`minutes: ${name ? `Unexpected command \`${name}\`` : 'Missing command'}, expected one of ${names}; \`minutes --help\` says more`);
		return 2;
	}
	try {
		const given = readArguments(rest, command);
		if (given.options['quiet']) showMeters(undefined);
		if (!given.options['help']) return await command.run(given, given.options['quiet'] ? { ...io, tell: () => {} } : io);
		io.out(helpOf(command));
		return 0;
	} catch (error) {
		if (error instanceof UsageError) {
			io.progress(`minutes ${command.name}: ${error.message}; \`minutes ${command.name} --help\` says more`);
			return 2;
		}
		if (!(error instanceof ArchiveError)) throw error;
		io.progress(error.message);
		return error.messages.some(({ ruleId }) => ruleId === 'no-archive' || ruleId === 'wrong-environment') ? 2 : 1;
	}
}
