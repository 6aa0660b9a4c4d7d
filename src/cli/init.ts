import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { counted } from '../archive/checks/counted.ts';
import { inert } from '../source/inert.ts';
import { type Command, UsageError } from './command.ts';
import { presets } from './presets.ts';
import { see } from './seen.ts';
import { starterFiles } from './starter.ts';
import { writeAside } from './write.ts';

export const init: Command = {
	name: 'init',
	summary: 'Write what an archive begins with: archive.yml, people.yml, a template, a workflow',
	operands: { usage: '[DIR]', help: 'The folder that is, or will be, the archive (the one you are in)' },
	options: { preset: { value: 'NAME', choices: Object.keys(presets), help: 'Begin with a known project\'s groups' } },
	exits: ['the files are there; none that was there before was changed', 'something could not be read or written; stderr says what and why', 'wrong usage'],
	async run({ options, operands }, io) {
		const [written = '.', ...more] = operands;
		if (more.length > 0) throw new UsageError(`Unexpected \`${more[0]}\`, expected one directory`);
		const root = resolve(written);
		await mkdir(root, { recursive: true }).catch(() => {
			throw new UsageError(`Unexpected path \`${written}\` that is no directory and cannot be made one, expected the directory of an archive of minutes`);
		});
		const seen = await see(root);
		const preset = typeof options['preset'] === 'string' ? presets[options['preset']] : undefined;
		io.tell(`${counted(seen.meetings, 'meeting')} of ${counted(seen.groups.length, 'group')} found in ${written}${seen.repo ? `, a clone of ${inert(seen.repo)}` : ''}`);
		for (const [name, text] of Object.entries(starterFiles(seen, preset))) {
			const path = name.startsWith('/') ? join(seen.top, name) : join(root, name);
			if (existsSync(path)) io.out(`left as it is  ${name.replace(/^\//, '')}`);
			else {
				await writeAside(path, text);
				io.out(`written        ${name.replace(/^\//, '')}`);
			}
		}
		io.out(['', 'What comes next:', ...next(written, seen.meetings, preset?.sources)].join('\n'));
		return 0;
	},
};

function next(written: string, meetings: number, sources: readonly (readonly [string, string])[] = []): string[] {
	const at = written === '.' ? '' : ` ${written}`;
	const first = meetings > 0 || sources.length > 0 ? [] : [`  copy ${join(written, 'template.md')} to ${join(written, 'minutes/<group>/<day>.md')} and fill it in`];
	return [
		...(sources.length > 0 ? [`  npx minutebook import${at}   takes the minutes from ${counted(sources.length, 'source')}`] : []),
		...first,
		`  npx minutebook dev${at}      the site while you write`,
		`  npx minutebook build${at}    the site, in ${join(written, 'dist')}`,
		`  npx minutebook lint${at && ` --root${at}`}     what may be wrong in the minutes`,
		'  commit these files and addresses.yml, which a build writes; the workflow publishes the site',
	];
}
