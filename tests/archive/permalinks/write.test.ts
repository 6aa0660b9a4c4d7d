import { expect, test } from 'vitest';
import { writeKept } from '../../../src/archive/permalinks/write.ts';
import { readKept } from '../../../src/source/kept.ts';
import type { Kept } from '../../../src/source/model.ts';
import { directory } from '../../source/directory.ts';

const KEPT: Kept = {
	groups: [{ id: 'tides', path: 'minutes/tide' }, { id: 'tide', now: 'tides' }],
	meetings: [
		{
			address: 'tide/2024-05-02', file: 'minutes/tide/a: "b" #c.md', words: 'abcdefghijklmn', id: 'tide/2099-05-02', gone: 'unconfirmed',
			items: [{ anchor: 'charter', notes: 'abcdefg' }, { anchor: '12', notes: '' }, { anchor: 'buoys', notes: 'gfedcba', gone: true }],
		},
		{ address: 'tide/2024-05-03', now: 'tide/2024-05-02', items: [] },
	],
	people: [{ slug: 'pberg', written: '@pberg' }, { slug: 'no', written: 'No' }, { slug: '潮見-遥', written: '潮見 遥' }],
};

const TEXT = `groups:
  tide: { now: tides }
  tides: minutes/tide
meetings:
  tide/2024-05-02:
    file: "minutes/tide/a: \\"b\\" #c.md"
    words: abcdefghijklmn
    id: tide/2099-05-02
    gone: unconfirmed
    items:
      "12": ""
      buoys: gone gfedcba
      charter: abcdefg
  tide/2024-05-03: { now: tide/2024-05-02 }
people:
  "no": "No"
  pberg: "@pberg"
  潮見-遥: 潮見 遥
`;

test('what is kept is a line for each fact, in order', () => {
	expect(writeKept(KEPT).replace(/^#.*\n/gm, '')).toBe(TEXT);
});

test('what is read of it and written again is the same', async () => {
	const kept = await readKept(await directory({ 'addresses.yml': writeKept(KEPT) }), []);
	expect(kept && writeKept(kept)).toBe(writeKept(KEPT));
	expect(kept?.meetings[0]).toEqual({ ...KEPT.meetings[0], items: [KEPT.meetings[0]?.items[1], KEPT.meetings[0]?.items[2], KEPT.meetings[0]?.items[0]] });
});
