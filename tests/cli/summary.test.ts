import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const ONE = '# Tide Group, 2024-05-02\n\n## Present\n\n- Ina Marlow (@inamarlow)\n\n## Agenda\n\n- Zero of the gauge\n  - Ina will measure it again\n';
const FILES = { 'minutes/tide/2024-05-02.md': ONE, 'minutes/lock/2024-05-09.md': ONE.replace('Tide', 'Lock').replace('05-02', '05-09') };
const TIDE = '- `minutes/tide/2024-05-02.md`: 1 attendee; 0 issues; 1 action; 0 decisions';
const LOCK = '- `minutes/lock/2024-05-09.md`: 1 attendee; 0 issues; 1 action; 0 decisions';

async function summaryOf(root: string, ...paths: string[]): Promise<{ out: string[]; err: string[]; code: number }> {
	const [out, err]: [string[], string[]] = [[], []];
	const progress = (text: string) => void err.push(text);
	const code = await run(['summary', '--root', root, '--quiet', ...paths], { out: (text) => void out.push(text), progress, tell: progress, color: false });
	return { out, err, code };
}

test('summary prints a line for each file of minutes, or of those that are asked for', async () => {
	const root = await directory(FILES);
	expect(await summaryOf(root)).toEqual({ out: [TIDE, LOCK], err: [], code: 0 });
	for (const path of ['minutes/tide', './minutes/tide/', 'minutes/lock/../tide/2024-05-02.md', join(root, 'minutes/tide')]) expect(await summaryOf(root, path), path).toEqual({ out: [TIDE], err: [], code: 0 });
	expect(await minutes(['summary', '--root', root, '--quiet', '2024-05-09.md'], { cwd: join(root, 'minutes/lock') })).toEqual({ stdout: `${LOCK}\n`, stderr: '', code: 0 });
});

test('summary refuses a path that is none of the archive', async () => {
	const root = await directory(FILES);
	expect(await summaryOf(root, 'minutes/tide', 'minutes/tid')).toEqual({ out: [], err: [`minutes summary: Unexpected path \`minutes/tid\`, expected a file or a folder with minutes in \`${root}\`; \`minutes summary --help\` says more`], code: 2 });
});
