import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsOf, endsOfNormal, normalLine } from '../../../src/minutes/habits/line.ts';

test('a line is compared by its words, whatever marks and number stand around them', () => {
	expect(['**Present:**', ' 1.2)  Roll  call', '~ Über uns!', '1. 2. Next', '???'].map(normalLine)).toEqual(['present', 'roll call', 'über uns', '2. next', '']);
});

test('what a line begins and ends with, where it is told, is what the compared line begins and ends with', () => {
	for (const text of ['1. 2. Next', '**A**', '\u212Aelvin tide', '\u0130stanbul']) expect([undefined, endsOfNormal(normalLine(text))], text).toContain(endsOf(text));
	fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('1.', ' ', '*', 'A', 'b', '\u212A', '\u0130', 'é', '2)', '🚢'))), (parts) => {
		const text = parts.join('');
		expect([undefined, endsOfNormal(normalLine(text))]).toContain(endsOf(text));
	}));
});
