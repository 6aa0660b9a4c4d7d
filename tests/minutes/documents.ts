import fc, { type Arbitrary } from 'fast-check';

/** Minutes as people write them: a head, people, topics with notes, in any of the forms, joined with or without blank lines. */
export function plausibleMinutes(): Arbitrary<string> {
	const parts = fc.array(fc.oneof({ weight: 3, arbitrary: topics }, attendees, links, actions, oddities), { maxLength: 6 });
	return fc.tuple(title, parts, fc.constantFrom('\n\n', '\n')).map(([head, rest, gap]) => `${[head, ...rest].join(gap)}\n`);
}

/** Pieces of Markdown in no order, glued together. */
export function markdownish(): Arbitrary<string> {
	return fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), phrase, mention, anything), { maxLength: 40 }).map((pieces) => pieces.join(''));
}

/** Of any characters; one for all, since it makes a table of them. */
const anything = fc.string({ unit: 'binary', maxLength: 4 });

const PIECES = [
	'\n', '\n\n', ' ', '  \n', '\\\n', '\t', '    ', '# ', '## ', '##', '\n---\n', '\n===\n', '- ', '* ', '+ ', '1. ', '- [ ] ', '- [x] ', '\n  - ', '\n    - ', '> ', '```\n', '~~~', '`', '``', '*', '**', '_', '~~', '|', '\n| a | b |\n| - | - |\n| ',
	'[', ']', '(', ')', '](', '][', ']: ', '<', '>', '<!-- ', ' -->', '<details>', '</details>', '<br>', '&amp;', '&#39;', '&', '\\', '!', '[^1]', '[^1]: ', '@', '#', '#12', '/', ':', ': ', ',', '. ', '? ', '; ', '"', '’', '–', '…',
	'## Present\n', '## Agenda\n', '## Minutes\n', '**Next steps**\n', 'Attendees:', 'Date: ', '2019-03-26', '2019-13-45', 'ACTION: ', 'DECISION: ', ' will ', ' to ', 'Agreed', 'https://github.com/ebbline/tides/issues/', 'https://', 'www.', 'x@y.z',
	'🌊', '👩‍🚀', 'e\u0301', '潮見', 'يسرى', '\u200b', '\u00a0', '\u2028', '\u0000', '\r', '\r\n', '\uFEFF', '---\ntitle: ',
] as const;

const names = fc.constantFrom('Ina Marlow', 'Ravi Okoro', 'Piet van \'t Wad', '潮見 遥', 'Кирилл Поморцев', 'يسرى البحري', 'Wei Li', 'Ina', 'José Ávila', 'Zoe\u0308 Brandt', 'Ravi “Tock” Okoro');
const handles = fc.constantFrom('inamarlow', 'ravi-okoro', 'shiomi-haruka', 'x1');
const roles = fc.constantFrom('', ' (SC)', ' (observer/Lantern Marine)', ' (guest)', ' - Port of Tarsk', ' (regrets)', ', Tidewrack');
const words = fc.constantFrom('the clocks', 'a key & oil', 'stations in `ebb next`', '*old* tide tables', 'the buoys 🌊', 'tea\u00a0& cake', 'Gezeiten für alle', '潮汐表', 'a <b>bold</b> plan', 'what’s “new”', 'it\\_s here', '3 &lt; 4');
const bullet = fc.constantFrom('- ', '* ', '+ ', '1. ');

const title = fc.oneof(
	fc.constantFrom('# Tides 2019-03-26', '# Tides, 26 March 2019', 'Tides 2019-03-26\n================', '# Tides 2019-13-45', '#Tides', '---\ntitle: Tides\ndate: 2019-03-26\n---\n\n# Tides', '# Tides\n\nDate: 2019-03-26', ''),
);

const ref = fc.tuple(fc.constantFrom('ebbline/tides', 'ebbline/gauge', 'lantern/Buoys'), fc.integer({ min: 1, max: 99 }), fc.constantFrom('issues', 'pull', 'discussions')).chain(([repo, number, kind]) => {
	const url = `https://github.com/${repo}/${kind}/${number}`;
	return fc.constantFrom(`#${number}`, `[#${number}](${url})`, url, `<${url}>`, `[clocks](${url})`, `${repo}#${number}`, `${repo.split('/')[1]}#${number}`, `[#${number}]`, `${repo}/${kind}/${number}`, `(#${number})`, `[#${number + 1}](${url}#issuecomment-1)`, `\`#${number}\``, `[#${number}][r]`);
});

const person = fc.tuple(names, handles, roles).chain(([name, handle, role]) => fc.constantFrom(
	`${name} (@${handle})${role}`, `${name} @${handle}${role}`, `${name}${role}`, `@${handle}`, `@${handle} - ${name}`, `${name}: @${handle}`, `[@${handle}](https://github.com/${handle})`, `@${handle} (${name} - member)`, '@ebbline/tides', 'TBD', `**${name}** <${handle}@example.org>`,
));

const phrase = fc.tuple(names.map((name) => name.split(' ')[0] ?? ''), words, names).chain(([who, what, other]) => fc.constantFrom(
	`${who} will look at ${what}.`, `${who} to fix ${what}`, `${who}: I'll take ${what}`, `${who}: ${what}?`, `ACTION: ${who} to buy ${what}`, `**AI**: @${who} and ${other} to move ${what}`, `Agreed to keep ${what}.`, `No objections to ${what}`,
	`DECISION: ${what} stays`, `We should sell ${what}`, `${what}. ${who} will not. She will write to ${other}; then ${what}.`, `TODO ${what}`, `~~${who} to wind ${what}~~`, `Vote: 5 in favour, 1 against.`, `They spoke of tides,\n  and ${who} will look at\n  ${what}\n  before ${other} does.`, `- [ ] ${who}: ${what}`, `[${who}] ${what}`, what,
));

const mention = fc.tuple(phrase, ref, fc.constantFrom(' ', '\n  ', ' - ', ': ')).map(([text, number, between]) => text + between + number);
const note = fc.oneof(phrase, mention);

const attendees = fc.tuple(fc.constantFrom('## Present', '## Attendees', '**Attendees**', 'Present:', '### Observers', '## Regrets', 'Attendees\n---------', '##Participants'), fc.array(person, { minLength: 1, maxLength: 5 }), bullet, fc.nat(4)).map(([heading, people, mark, form]) => {
	const listed = [
		people.map((who) => mark + who).join('\n'), people.join('\n'), people.join(', '), `| Name | GitHub |\n| --- | --- |\n${people.map((who) => `| ${who} | |`).join('\n')}`,
		`${mark}Tides team: @ebbline/tides\n${people.map((who) => `  ${mark === '1. ' ? ' ' : ''}${mark}${who}`).join('\n')}`,
	][form];
	return `${heading}\n\n${listed}\n`;
});

const topic = fc.tuple(fc.oneof(words, mention, ref), fc.array(note, { maxLength: 4 }), bullet, fc.nat(4)).map(([text, notes, mark, form]) => {
	const deep = ' '.repeat(mark.length);
	return [
		`${mark}${text}\n${notes.map((line) => `${deep}${mark}${line.replaceAll('\n', `\n${deep}`)}`).join('\n')}`,
		`### ${text.replaceAll('\n', ' ')}\n\n${notes.map((line) => `${mark}${line}`).join('\n')}\n`,
		`${mark}${text}\n${notes.map((line) => `${mark}${line}`).join('\n')}`,
		`**${text}**\n\n${notes.join('\n\n')}\n`,
		`${notes.length > 0 ? '> ' : ''}${text}\n${notes.join('\n')}\n`,
	][form] ?? '';
});

const topics = fc.tuple(fc.constantFrom('## Agenda', '## Minutes', '## Announcements', '### ebbline/gauge', '## Q&A', '# Notes', '**Agenda**', '## Standup', '## Review of last meeting', 'Agenda:'), fc.array(topic, { maxLength: 4 })).map(([heading, list]) => `${heading}\n\n${list.join('\n')}\n`);

const links = fc.tuple(ref, bullet).map(([issue, mark]) => `## Links\n\n${mark}**Recording**: https://video.example.org/t12\n${mark}**GitHub Issue**: ${issue}\n${mark}**Minutes Document**: <https://pad.example.org/p/t12>\n${mark}Other: $URL$\n`);

const actions = fc.tuple(fc.constantFrom('## Action items', '**Next steps**', '## Decisions', 'Actions:'), fc.array(note, { minLength: 1, maxLength: 3 }), bullet).map(([heading, list, mark]) => `${heading}\n\n${list.map((line) => mark + line).join('\n')}\n`);

const oddities = fc.oneof(
	fc.constantFrom('---', '<details>\n<summary>More</summary>\n\n- hidden\n\n</details>', '<!-- Ina to do it -->', '```\nIna will #12\n```', '    Ina will #12', '| a | b |\n| --- | --: |\n| #12 | Ina will wind it |', '[r]: https://github.com/ebbline/tides/issues/3', '> Agreed.', '[^1]: See #12\n\nNote[^1]', '<br>', '## '),
	note,
);
