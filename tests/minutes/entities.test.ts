import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { decodeEntities } from '../../src/minutes/entities.ts';
import { readMinutes } from '../../src/minutes/read.ts';

test.each([
	['by its name, which has its case', 'Andr&eacute; &Eacute;ric', 'André Éric'],
	['by its number', '&#233; &#xE9;', 'é é'],
	['of two characters', '&NotEqualTilde;', '\u2242\u0338'],
	['that is written twice, once', '&amp;lt;', '&lt;'],
	['without its end, or of no such name, stays', '&#12 &amp &nothing; a & b', '&#12 &amp &nothing; a & b'],
	['of no character is the sign for that', '&#0; &#xD800;', '\ufffd \ufffd'],
])('an entity %s', (_, written, read) => {
	expect(decodeEntities(written)).toBe(read);
});

test('a name in a table written in HTML is read as a browser shows it', () => {
	const file = new VFile('# Tide 2020-01-02\n\n## Attendees\n\n<table>\n<tr><th>Name</th><th>Handle</th></tr>\n<tr><td>Andr&eacute; Pell</td><td>@andrepell</td></tr>\n</table>\n');
	expect(readMinutes(file, { path: '2020-01-02.md' }).meeting.attendees.map(({ name, handle }) => [name, handle])).toEqual([['André Pell', 'andrepell']]);
});
