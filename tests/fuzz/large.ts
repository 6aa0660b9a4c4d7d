import { attempt } from '../../src/minutes/budget.ts';
import { native } from '../../src/minutes/parse.ts';
import { VFile } from 'vfile';
import { dice, PIECES } from './cases.ts';

/** A document that is one stretch over and over, as large as one may be. */
export interface Large {
	/** `items of "#12 "`. */
	name: string;
	text: string;
}

/** How a stretch fills a document of so many characters. Each keeps to what one document may hold, if the stretch does. */
export const LAYOUTS: Readonly<Record<string, (stretch: string, characters: number) => string>> = {
	'long paragraphs': (stretch, characters) => `${full(stretch, 38_000)}\n\n`.repeat(Math.ceil(characters / 38_002)),
	'short paragraphs': (stretch, characters) => `${full(stretch, 150)}\n\n`.repeat(Math.ceil(characters / 152)),
	'long lines': (stretch, characters) => `${`${full(stretch, 2000)}\n`.repeat(18)}\n`.repeat(Math.ceil(characters / 36_019)),
	'lines': (stretch, characters) => `${`${full(stretch, 60)}\n`.repeat(600)}\n`.repeat(Math.ceil(characters / 36_601)),
	'items': (stretch, characters) => `## Agenda\n\n${`- ${full(stretch, 117)}\n`.repeat(Math.ceil(characters / 120))}`,
	'long items': (stretch, characters) => `## Next steps\n\n${`- ${full(stretch, 20_000)}\n`.repeat(Math.ceil(characters / 20_003))}`,
	'nested items': (stretch, characters) => nested(stretch, characters, '  ', '- '),
	'nested quotes': (stretch, characters) => nested(stretch, characters, '> ', ''),
	'rows': (stretch, characters) => `| Name | GitHub | Company |\n|-|-|-|\n${`| ${full(stretch, 60)} | ${full(stretch, 60)} | x |\n`.repeat(Math.ceil(characters / 130))}`,
	'headings': (stretch, characters) => `## ${full(stretch, 100)}\n\n`.repeat(Math.ceil(characters / 105)),
	'headings with notes': (stretch, characters) => `## ${full(stretch, 40)}\n\n- ${full(stretch, 200)}\n\n`.repeat(Math.ceil(characters / 250)),
	'people': (stretch, characters) => `## Present\n\n${`- ${full(stretch, 97)}\n`.repeat(Math.ceil(characters / 100))}`,
	'one line of people': (stretch, characters) => `Present: ${full(stretch, 38_000)}\n\n`.repeat(Math.ceil(characters / 38_012)),
	'people of many names': (stretch, characters) => `## Present\n\n${fill(characters, (index) => `- ${nameOf(index)} ${nameOf(index * 7)} ${stretch}\n`)}`,
	'issues': (stretch, characters) => `## Agenda\n\n${fill(characters, (index) => `- ${stretch} #${index % 900} ${full(stretch, 90)}\n`)}`,
	'one line of issues': (stretch, characters) => fill(characters, (index) => `${stretch}#${index % 900}${index % 2000 === 1999 ? '\n\n' : ' '}`),
	'front matter': (stretch, characters) => `---\ntitle: "Tide"\ntags:\n${`  - ${full(stretch, 90)}\n`.repeat(Math.ceil(characters / 96))}---\n# Tide\n`,
	'html': (stretch, characters) => `<div>\n${full(stretch, 900)}\n</div>\n\n`.repeat(Math.ceil(characters / 915)),
	'people and notes': (stretch, characters) => `## Present\n\n${Array.from({ length: 500 }, (_, index) => `- ${nameOf(index)} Marlow${nameOf(index)} @ina${index}\n`).join('')}\n## Agenda\n\n${`- Ina: ${full(stretch, 300)}\n`.repeat(Math.ceil(characters / 310))}`,
};

function full(stretch: string, characters: number): string {
	return stretch.repeat(Math.max(1, Math.floor(characters / stretch.length)));
}

/** Twenty levels down, and again. */
function nested(stretch: string, characters: number, step: string, mark: string): string {
	const lines = Math.ceil(characters / 250);
	return Array.from({ length: lines }, (_, index) => `${step.repeat(index % 20)}${mark}${full(stretch, 220)}\n`).join('');
}

function fill(characters: number, line: (index: number) => string): string {
	let text = '';
	for (let index = 0; text.length < characters; index++) text += line(index);
	return text;
}

/** `Caab`: another for each number. */
function nameOf(number: number): string {
	const letters = Array.from({ length: 4 }, (_, place) => String.fromCharCode(97 + (Math.floor(number / 26 ** place) % 26))).join('');
	return letters.replace(/^./, (first) => first.toUpperCase());
}

/** The document of a number: each piece in each layout first, then several pieces in a row. It is as near to `characters` as its budget allows. */
export function largeOf(number: number, characters: number): Large {
	const layouts = Object.entries(LAYOUTS);
	const [layout = '', lay = full] = layouts[number % layouts.length] ?? [];
	const turn = Math.floor(number / layouts.length);
	const roll = dice(turn);
	const stretch = PIECES[turn] ?? `${Array.from({ length: 2 + roll(3) }, () => PIECES[roll(PIECES.length)] ?? '').join('')}${['', ' ', ' and ', '\n'][roll(4)] ?? ''}`;
	return { name: `${layout} of ${JSON.stringify(stretch)}`, text: within((size) => lay(stretch, size), characters) };
}

/** The largest of halves that keeps to what a document may hold. */
export function within(lay: (characters: number) => string, characters: number): string {
	for (let size = characters; size > 500; size /= 2) {
		const text = lay(size);
		if ('value' in attempt(new VFile(), () => native.parse(text))) return text;
	}
	return '';
}
