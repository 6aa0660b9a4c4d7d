import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { attempt, BUDGET } from '../../src/minutes/budget.ts';
import remarkMinutes from '../../src/minutes/plugin.ts';
import { native } from '../../src/minutes/parse.ts';
import { readMinutes } from '../../src/minutes/read.ts';

const CONTEXT = { path: 'minutes/tide/2024-01-01.md', group: 'tide', repo: 'ebb/tides' };

function read(text: string): { issues: number | undefined; messages: string[] } {
	const file = new VFile({ path: CONTEXT.path, value: text });
	const tried = attempt(file, () => readMinutes(file, CONTEXT));
	return { issues: 'value' in tried ? tried.value.meeting.issues.length : undefined, messages: file.messages.map((message) => `${message.ruleId}: ${message.reason}`) };
}

describe('a document that asks too much is told and not read', () => {
	test.each([
		['characters', 'Tide. '.repeat(333_335), 'too-large: Unexpected document of 2,000,010 characters, expected 2,000,000 at most; part it by meeting'],
		['lines', '- Item\n'.repeat(150_000), 'too-large: Unexpected document of more than 20,000 lines, expected fewer; part it by meeting'],
		['tags', '<div>'.repeat(20_001), 'too-large: Unexpected document of 20,001 `<`, expected 20,000 at most; write Markdown, or part it by meeting'],
		['list items', '- Item\n'.repeat(15_000), 'too-large: Unexpected document of 45,002 parts, expected 15,000 at most; part it by meeting'],
		['words without a blank line', `# Tide\n\n${'tide '.repeat(10_000)}`, 'too-large: Unexpected paragraph of 50,002 characters (line 3), expected 40,000 at most; part it with blank lines'],
		['lines without a blank one', `# Tide\n\n${'tide *\n'.repeat(6_000)}`, 'too-large: Unexpected paragraph of 40,006 characters (line 5717), expected 40,000 at most; part it with blank lines'],
		['entities', '&amp;'.repeat(501), 'too-large: Unexpected paragraph with more than 500 `&` (line 1), expected words; part it with blank lines'],
		['underscores', `# Tide\r\n\r\n${'_a_'.repeat(2501)}`, 'too-large: Unexpected paragraph with more than 5,000 `_` (line 3), expected words; part it with blank lines'],
		['quotes within quotes', `${'>'.repeat(501)} Tide\n`, 'too-large: Unexpected line within 501 quotes (line 1), expected 500 at most; quote it once'],
		['front matter', `---\n${'tide: 1\n'.repeat(1251)}---\n`, 'too-large: Unexpected front matter of 10,007 characters, expected 10,000 at most; keep to what it says of the meeting'],
	])('%s', (_, text, message) => {
		expect(read(text)).toEqual({ issues: undefined, messages: [message] });
	});
});

test('one that throws is told with what was thrown', () => {
	const file = new VFile({ path: CONTEXT.path });
	expect(attempt(file, () => { throw new RangeError('Maximum call stack size exceeded'); })).toEqual({ reason: 'document that cannot be read (Maximum call stack size exceeded)' });
	expect(file.messages.map(String)).toEqual(['minutes/tide/2024-01-01.md:1:1: Unexpected document that cannot be read (Maximum call stack size exceeded), expected minutes; simplify it, or report it if it looks plain']);
});

test('paragraphs that keep to it each are read, however many', () => {
	expect(read('&amp;&amp;&amp;\n\n'.repeat(400)).messages).toEqual([]);
	expect(read('&amp;&amp;&amp;\r\n\r\n'.repeat(400)).messages).toEqual([]);
});

test('a long picture, list or stretch of code is no long paragraph', () => {
	expect(read(`# Tide\n\n![a curve](data:image/png;base64,${'iVBORw0KGgo'.repeat(10_000)})\n`).messages).toEqual([]);
	expect(read(`# Tide\n\n[curve]: <data:image/png;base64,${'iVBORw0KGgo'.repeat(10_000)}>\n`).messages).toEqual([]);
	expect(read(`# Tide\n\n${`- ${'tide '.repeat(12)}\n`.repeat(1_000)}`).messages).toEqual([]);
	expect(read(`# Tide\n\n\`\`\`\n${`${'tide '.repeat(12)}\n`.repeat(1_000)}\`\`\`\n`).messages).toEqual([]);
});

test('only the first issues have a page, the others stay as text', () => {
	const text = Array.from({ length: BUDGET.references + 200 }, (_, index) => `- See #${index + 1}\n`).join('');
	expect(read(text)).toEqual({ issues: BUDGET.references, messages: ['too-many-issues: Unexpected 1000 issues or more, expected fewer in the minutes of one meeting; part them, for only the first 1000 are read'] });
});

test('so many mentions are read, and no more', () => {
	const text = '- See #7 and #8\n'.repeat(BUDGET.mentions);
	expect(read(text)).toEqual({ issues: BUDGET.mentions, messages: ['too-many-issues: Unexpected 3000 mentions of issues or more, expected fewer in the minutes of one meeting; part them, for only the first 3000 are read'] });
});

test.each(['actions', 'decisions'] as const)('the first %s are read, the others stay as text', (kind) => {
	const file = new VFile({ path: CONTEXT.path, value: `# Tide\n\n## Notes\n\n${`- ${kind === 'actions' ? 'ACTION: Mira to paint the buoy' : 'DECISION: paint the buoy'}\n`.repeat(BUDGET.facts + 200)}` });
	expect(readMinutes(file, CONTEXT).meeting[kind]).toHaveLength(BUDGET.facts);
	expect(file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([`too-many-${kind}: Unexpected 500 ${kind} or more, expected fewer in the minutes of one meeting; part them, for only the first 500 are read`]);
});

test('an issue that was read may be named again after the last', () => {
	const text = `${Array.from({ length: BUDGET.references }, (_, index) => `- See #${index + 1}\n`).join('')}- See #7\n`;
	expect(read(text).issues).toBe(BUDGET.references + 1);
});

test('the plugin tells it too, and leaves an empty meeting', () => {
	const file = new VFile({ path: CONTEXT.path, value: '---\n' });
	remarkMinutes()({ type: 'root', children: Array.from({ length: BUDGET.parts }, () => ({ type: 'thematicBreak' as const })) }, file);
	expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['too-large']);
	expect(file.data.meeting?.agenda).toEqual([]);
});

test('whoever parses without looking gets the error', () => {
	expect(() => native.parse('- Item\n'.repeat(12_000))).toThrow('Unexpected document of 36,002 parts');
});
