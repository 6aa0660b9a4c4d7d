import { expect, test } from 'vitest';
import { chipsIn, withoutWords } from '../../src/client/chips.ts';
import { dateNamed } from '../../src/client/day.ts';
import { withChips } from '../../src/client/meant.ts';
import { readQuery } from '../../src/client/query.ts';
import { eachFilter } from '../../src/client/state.ts';
import { type Known } from '../../src/client/words.ts';

const KNOWN: Known = { groups: [{ id: 'tides', name: 'Tide Group' }, { id: 'build-wg', name: 'build' }, { id: 'tsc', name: 'TSC', also: ['steering committee'] }], years: ['2019', '2020', '2021'], repos: ['ebb/tides'] };
const NONE = eachFilter(() => []);
function chips(text: string, plain: string[] = [], set = NONE) {
	return chipsIn(readQuery(text, KNOWN, true, dateNamed(text)), KNOWN, set, plain).map(({ name, label, words, isSure }) => `${name} ${label} <${words.join(' ')}>${isSure ? '' : '?'}`);
}

test.each([
	['a group by its name', 'tide group lanterns', ['group Tide Group <tide group>']],
	['a group by what else it is called', 'lanterns of the steering committee', ['group TSC <steering committee>']],
	['an abbreviation however it is typed', 'tsc lanterns', ['group TSC <tsc>']],
	['a name that is a common word too, not surely', 'build lanterns', ['group build <build>?']],
	['which with `working group` is sure', 'join the build working group', ['group build <build working group>']],
	['a year that the archive has', 'lanterns 2020', ['year 2020 <2020>']],
	['a span of years, as far as it has them', 'lanterns 2018-2020', ['year 2018 to 2020 <2018-2020>']],
	['no year that it has not', 'lanterns 1999', []],
	['a kind', 'decisions on lanterns', ['kind Decision <decisions>']],
	['a kind of two words', 'lanterns action items', ['kind Action <action items>']],
	['no product', 'github actions for lanterns', []],
	['several, anywhere', 'TSC lanterns decided in 2021', ['group TSC <TSC>', 'kind Decision <decided>', 'year 2021 <2021>']],
	['nothing in quotation marks', '"build 2020"', []],
	['nothing twice', 'tide group tide lanterns', ['group Tide Group <tide group>']],
	['nothing in a day', 'May 2020', []],
])('of words are understood: %s', (_title, text, expected) => {
	expect(chips(text)).toEqual(expected);
});

test('words that are to be plain stay words, and a filter that is set is not set again', () => {
	expect(chips('TSC lanterns 2020', ['tsc'])).toEqual(['year 2020 <2020>']);
	expect(chips('TSC lanterns 2020 year:2019')).toEqual(['group TSC <TSC>']);
	expect(chips('TSC lanterns 2020', [], { ...NONE, group: ['tides'] })).toEqual(['year 2020 <2020>']);
});

test('chips are filters in place of their words, where something else is left or they are of two kinds', () => {
	const asked = (text: string) => {
		const query = readQuery(text, KNOWN);
		const taken = withChips(query, chipsIn(query, KNOWN, NONE));
		return taken && [taken.words, taken.beside, taken.filters];
	};
	expect(asked('TSC decisions lanterns 2020')).toEqual([['lanterns'], ['TSC', '2020'], { ...NONE, group: ['tsc'], kind: ['decision'], year: ['2020'] }]);
	expect(asked('TSC 2020')).toEqual([[], ['TSC', '2020'], { ...NONE, group: ['tsc'], year: ['2020'] }]);
	expect(asked('TSC')).toBe(undefined);
});

test('a box that loses the words of chips keeps the others, but for small ones alone', () => {
	const understood = (text: string) => chipsIn(readQuery(text, KNOWN), KNOWN, NONE);
	expect(withoutWords('decisions on lanterns in 2020', understood('decisions on lanterns in 2020'))).toBe('on lanterns in');
	expect(withoutWords('decisions of the TSC in 2020', understood('decisions of the TSC in 2020'))).toBe('');
	expect(withoutWords('to be', [])).toBe('to be');
});
