import { expect, test } from 'vitest';
import { MOST, remembering } from '../../src/minutes/remembering.ts';

test('a text is read once, and once more with each thing beside it', () => {
	const read: string[] = [];
	const length = remembering((text: string, beside = '') => {
		read.push(text + beside);
		return text.length + beside.length;
	});
	expect([length('tide'), length('tide'), length('tide', 's'), length('tide', 's')]).toEqual([4, 4, 5, 5]);
	expect(read).toEqual(['tide', 'tides']);
});

test('when it remembers as many as it may, it begins anew, and goes on remembering', () => {
	let asked = 0;
	const length = remembering((text: string) => {
		asked++;
		return text.length;
	});
	for (let n = 0; n <= MOST; n++) length(`tide ${n}`);
	const before = asked;
	expect([length(`tide ${MOST}`), length('tide'), length('tide')]).toEqual([10, 4, 4]);
	expect(asked - before).toBe(1);
});

test('what could not be read is looked at again', () => {
	let asked = 0;
	const nothing = remembering(() => void asked++);
	nothing('tide');
	nothing('tide');
	expect(asked).toBe(2);
});
