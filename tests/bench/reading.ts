import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { addressesUnder } from '../../src/archive/address.ts';
import { targetsFrom } from '../../src/archive/targets.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { reference } from '../../src/minutes/parse.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import type { SourceFile } from '../../src/source/model.ts';
import { CORPUS, filesOf } from './corpus.ts';

/** `npm run bench:reading [-- --root DIR]`: CPU ms a file of reading it (parse, extract, HTML), beside what remark-parse and remark-gfm take for its parse alone. */
const { values } = parseArgs({ options: { root: { type: 'string', default: CORPUS } } });
const files = await filesOf(values.root);
const at = addressesUnder('/');
/** Both take turns after so many files: what else the machine does slows both alike. */
const TURN = 50;

for (const pass of files.length > 0 ? ['first', 'second'] : []) {
	let [reading, parsing] = [0, 0];
	for (let from = 0; from < files.length; from += TURN) {
		const some = files.slice(from, from + TURN);
		reading += ms(() => some.forEach(read));
		parsing += ms(() => some.forEach((source) => reference.parse(copyOf(source))));
	}
	console.log(`${pass} pass: reading ${each(reading)}, the reference parser alone ${each(parsing)}, ratio ${(reading / parsing).toFixed(2)}`);
}

function read(source: SourceFile): void {
	const { tree, meeting } = readMinutes(copyOf(source), source.context);
	toHtml(tree, meeting, targetsFrom(at, source.provenance));
}

function copyOf({ file }: SourceFile): VFile {
	return new VFile({ path: file.path, value: file.value });
}

function each(total: number): string {
	return `${(total / files.length).toFixed(2)} ms CPU a file`;
}

/** Of the whole process: the threads that compile and clean up are part of what reading costs. */
function ms(does: () => void): number {
	const before = process.cpuUsage();
	does();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
