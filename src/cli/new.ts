import { join } from 'node:path';
import { counted } from '../archive/checks/counted.ts';
import { isDate } from '../archive/date.ts';
import { nextDay, nextMinutes } from '../archive/next.ts';
import { fromHere } from '../source/here.ts';
import { inert } from '../source/inert.ts';
import { readWithin } from '../source/within.ts';
import { readWhole } from './archive.ts';
import { listed } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { ARCHIVE } from './reading.ts';
import { writeAside } from './write.ts';

export const newMinutes: Command = {
	name: 'new',
	summary: 'Write the file of a group\'s next meeting, laid out as its last one, with what is open; print it where a file has several meetings',
	operands: { usage: 'GROUP', help: 'The group, by its id' },
	options: { ...ARCHIVE.options, date: { value: 'DAY', help: 'The day it is held, YYYY-MM-DD (by how often the group meets)' } },
	exits: ['the file is there, or what belongs into one is printed', 'it could not be written, or there is one already', 'wrong usage'],
	async run(given, io) {
		const { options, operands: [id, ...more] } = given;
		const { archive, root, sourceOf } = await readWhole(given, io);
		const group = archive.groups.find((one) => one.id === id);
		if (!id || more.length > 0 || !group) throw new UsageError(`${id ? `Unexpected ${more.length > 0 ? `\`${more[0]}\`` : `group \`${id}\``}` : 'Missing group'}, expected one of ${listed(archive.groups.map((one) => one.id))}`);
		const asked = options['date'];
		if (typeof asked === 'string' && !isDate(asked)) throw new UsageError(`Unexpected \`${asked}\` for \`--date\`, expected a day such as \`2024-05-16\``);
		const day = typeof asked === 'string' ? asked : nextDay(group);
		if (!day) throw new UsageError(`Missing option \`--date\`, expected the day, as ${group.name} does not meet regularly`);
		const { path, text, people, items, actions } = nextMinutes(group, await sourceOf(group.latest), day);
		if (group.latest.part) {
			io.out(text.trimEnd());
			io.tell(`nothing was written, as ${group.name} keeps several meetings in one file: put this into \`${inert(fromHere(join(root, group.latest.part.file)))}\`, beside the last one`);
			return 0;
		}
		const shown = inert(fromHere(join(root, path)));
		if (readWithin(root, path)) {
			io.progress(`Unexpected file \`${shown}\` that is there already, expected none; write on in it, or name another day with \`--date\``);
			return 1;
		}
		await writeAside(join(root, path), text);
		io.out(`${shown} written: ${counted(items, 'topic')} that the last meeting did not reach, ${counted(actions, 'open action')}, ${counted(people, 'person', 'people')} in a comment`);
		return 0;
	},
};
