import { expect, test } from 'vitest';
import { several, writeCsv } from '../../src/exports/csv.ts';
import { directory } from '../source/directory.ts';
import { NASTY, written, writtenSample } from './written.ts';

test('CSV has a heading, lines that end as RFC 4180 says, and quotes what needs them', () => {
	const rows = [{ a: 'plain', b: 1 }, { a: 'two, "three"\nfour', b: undefined }];
	expect(writeCsv({ a: ({ a }) => a, b: ({ b }) => b }, rows)).toBe('a,b\r\nplain,1\r\n"two, ""three""\nfour",\r\n');
});

test.each(['=1+1', '+1', '-1', '@sum', '\ttab', '\rline'])('a cell that a spreadsheet would run, as %j, has an apostrophe before it', (text) => {
	expect(writeCsv({ a: () => text }, [{}]).split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/);
});

test('no cell of the exported registers starts a formula', async () => {
	for (const { files } of [await writtenSample(), await written(await directory(NASTY))]) {
		for (const path of ['data/actions.csv', 'data/decisions.csv']) {
			expect(files.get(path), path).not.toMatch(/(?:^|,|\r\n)"?[=+\-@\t]/);
		}
	}
});

test('a register without entries has its heading', async () => {
	const { files } = await written(await directory({ 'tide/2020-01-02.md': '# Tide 2020-01-02\n' }));
	expect(files.get('data/decisions.csv')).toBe('text,group,date,topic,issues,how,sure,address,motion,outcome,confirmed\r\n');
	expect(files.get('data/actions.csv')).toBe('state,text,owners,group,first,last,carried,days,topic,issues,how,sure,address,evidence,evidence_address,now,closed,closed_where,landed,landed_address,confirmed\r\n');
});

test('the registers say whose, where and since when', async () => {
	const { files } = await written(await directory({
		'archive.yml': 'title: Ebb\nurl: https://ebb.example.org\ngroups: [{ id: tide, repo: ebb/tide, path: tide }]\n',
		'tide/2020-01-02.md': '# Tide 2020-01-02\n\n## Present\n\n- Ada Ferrow @adaferrow\n\n## Minutes\n\n### Clocks #9\n\n- ACTION: @adaferrow to wind the clocks\n- DECISION: clocks are wound on Mondays\n',
	}));
	const address = 'https://ebb.example.org/meetings/tide/2020-01-02/';
	expect(files.get('data/actions.csv')?.split('\r\n')[1]?.replace(/action-\w+/, 'action').replace(/,0\.\d+,/, ',0.9,')).toBe(`open,@adaferrow to wind the clocks,adaferrow,tide,2020-01-02,2020-01-02,0,0,Clocks,ebb/tide#9,marked,0.9,${address}#action,,,yes,,,,,`.replace('open,@', 'open,\'@'));
	expect(files.get('data/decisions.csv')?.split('\r\n')[1]?.replace(/decision-\w+/, 'decision').replace(/,0\.\d+,/, ',0.9,')).toBe(`clocks are wound on Mondays,tide,2020-01-02,Clocks,ebb/tide#9,marked,0.9,${address}#decision,,,`);
});

test('several values share a cell', () => {
	expect(several(['ebb/tide#9', 'ebb/tide#10'])).toBe('ebb/tide#9; ebb/tide#10');
});
