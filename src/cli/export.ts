import { join } from 'node:path';
import { whereOf } from '../source/error.ts';
import { sqliteBytes } from '../sqlite/write.ts';
import { readWhole } from './archive.ts';
import { listed } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { ARCHIVE, covers } from './reading.ts';
import { count } from './report/pretty.ts';
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
		const { exports, filesOf, kindsFor } = await import('../exports/index.ts');
		const { archive, site, sourceOf, messages } = await readWhole(given, io);
		const all = filesOf(archive, site);
		const names = given.operands.map((name) => name.replace(/^\.\/|\/+$/g, ''));
		for (const name of names) {
			if (!all.some(({ path }) => covers(name, path))) throw new UsageError(`Unexpected name \`${name}\`, expected one of ${listed(exports.map(({ path }) => path))}, or a folder of them`);
		}
		const files = all.filter(({ path }) => names.length === 0 || names.some((name) => covers(name, path)));
		const world = { sourceOf: async (entry: Parameters<typeof sourceOf>[0]) => sourceOf(entry), sqlite: sqliteBytes };
		for (const { path, write } of files) await writeAside(join(out, path), await write(world));
		const left = exports.filter((kind) => !kindsFor(Boolean(site.origin)).includes(kind));
		if (left.length > 0) io.progress(`left out for want of a \`url\` in archive.yml: ${left.map(({ path }) => path).join(', ')}`);
		io.progress(`${count(files.length, 'file')} written to ${out}`);
		for (const message of messages) io.progress(`${whereOf(message)} ${message.reason}`);
		return messages.length > 0 ? 1 : 0;
	},
};
