import { counted } from '../archive/checks/counted.ts';
import { importSources, type Report } from '../import/import.ts';
import type { Change, Conflict } from '../import/plan.ts';
import { whereOf } from '../source/error.ts';
import { inert } from '../source/inert.ts';
import { plainAddress } from '../source/sources.ts';
import { TAKEN } from '../source/taken.ts';
import type { Command, Io } from './command.ts';
import { DIRECTORY, directoryOf } from './directory.ts';

export const importMinutes: Command = {
	name: 'import',
	summary: 'Take minutes from the Git repositories that archive.yml names as sources, all of it or nothing',
	operands: DIRECTORY,
	options: {
		'dry-run': { help: 'Say what would be done, and write nothing' },
		only: { value: 'SOURCE', help: 'Only this source: its `repo` or its `group`' },
		frozen: { help: `What ${TAKEN} says, whatever is upstream by now; for CI` },
		overwrite: { help: 'Take what is upstream also where a file was changed here' },
		verbose: { help: 'Print a line for each file, however many there are' },
	},
	exits: ['all is as upstream, but for what was changed here alone', 'a file was changed here and upstream and is left as it was, or nothing could be imported; what is printed says why', 'wrong usage'],
	async run({ options, operands }, io) {
		const root = directoryOf(operands);
		const dry = Boolean(options['dry-run']);
		const asked = { dry, frozen: Boolean(options['frozen']), overwrite: Boolean(options['overwrite']), ...(typeof options['only'] === 'string' && { only: options['only'] }) };
		const report = await importSources(root, asked, (line) => io.tell(inert(line)));
		tell(report, io, dry, Boolean(options['verbose']));
		return report.conflicts.length > 0 ? 1 : 0;
	},
};

/** Of one kind in one source, so many are named. */
const NAMED = 20;

const KINDS = ['added', 'changed', 'renamed', 'removed'] as const satisfies Change['kind'][];

function tell({ sources, changes, conflicts, edited, refused, orphans, messages, redact }: Report, io: Io, dry: boolean, verbose: boolean): void {
	const safe = (text: string) => inert(redact(text));
	for (const message of messages) io.progress(safe(`${whereOf(message)} ${message.reason}`));
	for (const [index, { to }] of sources.entries()) {
		for (const kind of KINDS) {
			const own = changes.filter((change) => change.source === index && change.kind === kind).sort((a, b) => (a.path < b.path ? -1 : 1));
			const named = verbose || own.length <= NAMED ? own : [];
			for (const { from, path } of named) io.out(safe(`${kind.padEnd(9)}${from === undefined ? '' : `${from} → `}${path}`));
			if (own.length > named.length) io.out(safe(`${kind.padEnd(9)}${counted(own.length, 'file')} in ${to}/`));
		}
	}
	for (const conflict of conflicts) io.out(safe(`${conflict.path} ${inWords(conflict)}`));
	for (const { source, path, reason } of refused) io.progress(safe(`left out ${plainAddress(source.repo)} ${path}: ${reason}`));
	for (const { repo, folder, files } of orphans) io.progress(safe(`${[plainAddress(repo), folder].filter(Boolean).join(' ')} is no source any more: its ${counted(files.length, 'file')} stay; delete them if they are to go`));
	if (edited.length > 0) io.progress(`${counted(edited.length, 'file')} changed here and not upstream, left as ${edited.length === 1 ? 'it is' : 'they are'}`);
	const counts = KINDS.flatMap((kind) => {
		const number = changes.filter((change) => change.kind === kind).length;
		return number === 0 ? [] : `${number} ${kind}`;
	});
	const from = `from ${counted(sources.length, 'source')}`;
	if (counts.length > 0) io.out(`${dry ? 'would be ' : ''}${counts.join(', ')} ${from}`);
	else io.tell(`nothing new ${from}`);
}

function inWords({ what, to }: Conflict): string {
	const how = 'move your change upstream, or run with `--overwrite` to take what is there';
	if (what === 'new') return `Unexpected file here that was not imported and is another upstream, expected none; rename it, or run with \`--overwrite\` to take what is there`;
	if (what === 'changed') return `Unexpected change here and another upstream, expected one of them; ${how}`;
	return `Unexpected change here to a file that upstream ${what === 'removed' ? 'removed' : `renamed to \`${to}\` and changed`}, expected none; ${how}`;
}
