import { expect, test } from 'vitest';
import { readMinutes } from '../../src/minutes/read.ts';
import { VFile } from 'vfile';

function speakersIn(notes: string): (string[] | undefined)[] {
	const value = `# Tide group, 2020-01-02\n\n## Present\n\n- Ada Byron @ada\n- Mia Quint @mia\n\n## Minutes\n\n${notes}`;
	const { meeting } = readMinutes(new VFile({ path: '2020-01-02.md', value }), { path: '2020-01-02.md' });
	return meeting.agenda.map(({ speakers }) => speakers?.map(({ handle, written }) => handle ?? written));
}

test('a topic has those whose words its notes give, each once, in the order they first speak', () => {
	expect(speakersIn('### Moon #1\n\n- Mia: it is full\n- Ada: it is new\n- @mia: is it?\n\n### Sun #2\n\n- Ada: it shines\n')).toEqual([['mia', 'ada'], ['ada']]);
});

test('who is only spoken of does not speak', () => {
	expect(speakersIn('### Moon #1\n\n- Ada will look at it with Mia\n\n### Sun #2\n\n### Stars #3\n\n- many\n')).toEqual([undefined, undefined, undefined]);
});
