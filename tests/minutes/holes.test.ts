import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketedHoles, HOLE } from '../../src/minutes/extract/holes.ts';

/** What the walk stands for, in one pattern; its time grows with the cube of a text. */
const PATTERN = /[[(<{](?:[\s,&;:[\]]|related|refs?|see|also|and|comment|issue|pr|\0)*\0(?:[\s,&;:[\]]|and|\(comment\)|\0)*[\])>}]+/gi;

test.each([
	[`Tides (see also ${HOLE} and ${HOLE})`, `Tides ${HOLE}`],
	[`Tides [[${HOLE}]] (comment)`, `Tides ${HOLE} (comment)`],
	[`Tides (${HOLE} (comment))`, `Tides ${HOLE}`],
	[`Tides (the ${HOLE})`, `Tides (the ${HOLE})`],
	[`Tides (${HOLE}`, `Tides (${HOLE}`],
])('takes brackets away with the references in them: %j', (text, left) => {
	expect(bracketedHoles(text)).toBe(left);
});

test('finds the brackets that the pattern finds', () => {
	const piece = fc.constantFrom(...'[(<{])>},: x\n', HOLE, HOLE, 'related', 'ref', 'refs', 'See', 'and', 'comment', '(comment)', 'issue', 'pr');
	fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')), (text) => {
		expect(bracketedHoles(text)).toBe(text.replace(PATTERN, HOLE));
	}), { numRuns: 2000 });
});
