import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { counted } from '../archive/checks/counted.ts';
import type { Export } from '../exports/export.ts';
import type { File } from '../exports/index.ts';
import { whereOf } from '../source/error.ts';
import { inert } from '../source/inert.ts';
import { meter } from '../source/meter.ts';
import { SqliteError } from '../sqlite/open.ts';
import { sqliteBytes } from '../sqlite/write.ts';
import { readWhole } from './archive.ts';
import { listed } from './arguments.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { ARCHIVE, covers } from './reading.ts';
import { writeAside } from './write.ts';

export const exportFiles: Command = {
	name: 'export',
	summary: 'Write what the site has as files (data, feeds, calendars) without building the site',
	operands: { usage: '[NAME…]', help: 'Only these files and folders, such as `data/actions.csv` or `feeds`' },
	options: { ...ARCHIVE.options, out: { value: 'DIR', help: 'Where to write; other files there are left alone' } },
	exits: ['everything was written', 'something could not be read or written; stderr says what and why', 'wrong usage'],
	async run(given, io) {
		const { out } = given.options;
		if (typeof out !== 'string') throw new UsageError('Missing option `--out`, expected it with the directory to write to');
		// Other commands need not wait for what writes XML and calendars.
		const { exports, filesOf, kindsFor } = await import('../exports/index.ts');
		const { cardPng } = await import('../cards/png.ts');
		const { archive, site, sourceOf, messages } = await readWhole(given, io);
		const kinds = kindsFor(site);
		const files = chosen(filesOf(archive, site, kinds), given.operands, kinds);
		try {
			const step = meter('files written', files.length);
			for (const { path, write } of files) {
				await writeAside(join(out, path), await write({ sourceOf, sqlite: async (make) => sqliteBytes(await make()), card: cardPng }));
				step();
			}
		} catch (error) {
			if (!(error instanceof SqliteError)) throw error;
			io.progress(error.message);
			return 1;
		}
		const left = exports.filter(({ needsUrl }) => needsUrl && !site.origin).map(({ path }) => path);
		if (left.length > 0) io.tell(`left out for want of a \`url\` in archive.yml: ${left.join(', ')}`);
		io.tell(`${counted(files.length, 'file')} written to ${out}`);
		return tell(messages, io);
	},
};

/** The files under any of the names; all where there are none. */
function chosen(files: File[], operands: readonly string[], kinds: readonly Export[]): File[] {
	const names = operands.map((name) => name.replace(/^\.\/+|(?<!\/)\/+$/g, ''));
	for (const name of names) {
		if (files.some(({ path }) => covers(name, path))) continue;
		throw new UsageError(`Unexpected name \`${name}\`, expected one of ${listed(kinds.map(({ path }) => path))}, or a folder of them`);
	}
	return names.length === 0 ? files : files.filter(({ path }) => names.some((name) => covers(name, path)));
}

function tell(messages: readonly VFileMessage[], io: Io): number {
	for (const message of messages) io.progress(inert(`${whereOf(message)} ${message.reason}`));
	return messages.length > 0 ? 1 : 0;
}
