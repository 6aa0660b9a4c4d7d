import nlp from 'compromise/two';

/** What the reader asks of a word, by the tags that `compromise` has for it; whatever else it is, is `other`. */
const KINDS: Readonly<Record<string, string>> = {
	FirstName: 'firstName',
	MaleName: 'firstName',
	FemaleName: 'firstName',
	LastName: 'lastName',
	Person: 'person',
	Place: 'place',
	City: 'place',
	ProperNoun: 'place',
	Noun: 'noun',
	Month: 'month',
	Organization: 'organization',
	Infinitive: 'work',
	Singular: 'work',
};

/** The text of `src/minutes/lexicon.json`: the single words that `compromise` knows, by kind, in order. */
export function lexiconText(): string {
	// Its types leave the lexicon out.
	const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
	const words: Record<string, Set<string>> = {};
	for (const [word, tags] of Object.entries(lexicon)) {
		if (word.includes(' ')) continue;
		for (const tag of [tags].flat()) (words[KINDS[tag] ?? 'other'] ??= new Set()).add(word);
	}
	const lists = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, list]) => [kind, [...list].sort().join(' ')]);
	return `${JSON.stringify({ from: FROM, words: Object.fromEntries(lists) }, null, '\t')}\n`;
}

const FROM = 'Of the lexicon of compromise (https://github.com/spencermountain/compromise), which is under the MIT licence: Copyright 2019 Spencer Kelly. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.';
