import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { written } from './written.ts';

const MINUTES = `# Tide 2020-01-02

## Present

- Mirabel Stone @mstone
- Ravi Pell

## Minutes

### Clocks #9

- Mirabel: they are late.
- Mirabal will write the report about the clocks
- MS will read the report about the clocks
- Ravi will print the report about the clocks
`;

test('whom an owner is, every export says alike; a name that only looks like an attendee\'s is nobody else\'s', async () => {
	const { archive, files } = await written(await directory({ 'archive.yml': 'title: Ebb\ngroups: [{ id: tide, repo: ebb/tide, path: tide }]\n', 'tide/2020-01-02.md': MINUTES }));
	const expected = ['Mirabal', 'mstone', 'Ravi Pell'];
	const rows = (files.get('data/actions.csv') ?? '').trim().split('\r\n').slice(1).map((row) => row.split(','));
	const { meetings } = JSON.parse(files.get('data/meetings.json') ?? '') as { meetings: { actions: { owners: string[] }[] }[] };
	expect(rows.map(([, , owner]) => owner).sort()).toEqual(expected.toSorted());
	expect(meetings[0]?.actions.map(({ owners: [owner] }) => owner)).toEqual(expected);
	expect(archive.actions.map(({ owners: [owner] }) => owner?.person?.handle ?? owner?.person?.name ?? owner?.written).sort()).toEqual(expected.toSorted());
	expect(archive.meetings[0]?.meeting.agenda[0]?.speakers).toEqual([{ written: 'Mirabel', handle: 'mstone', name: 'Mirabel Stone' }]);
});
