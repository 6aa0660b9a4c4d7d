import { expect, test } from 'vitest';
import { remembering } from '../../src/minutes/remembering.ts';

test('a text is read once, and once more with each thing beside it', () => {
	const read: string[] = [];
	const length = remembering((text: string, beside = '') => {
		read.push(text + beside);
		return text.length + beside.length;
	});
	expect([length('tide'), length('tide'), length('tide', 's'), length('tide', 's')]).toEqual([4, 4, 5, 5]);
	expect(read).toEqual(['tide', 'tides']);
});

test('what could not be read is looked at again', () => {
	let asked = 0;
	const nothing = remembering(() => void asked++);
	nothing('tide');
	nothing('tide');
	expect(asked).toBe(2);
});
