import { afterEach, expect, test } from 'vitest';
import { clearMeter, howFar, meter, showMeters } from '../../src/source/meter.ts';

/** What a terminal was sent, and its clock. */
function terminal() {
	const sent: string[] = [];
	const clock = { now: 1000 };
	showMeters({ write: (text) => sent.push(text), now: () => clock.now });
	return { sent, clock };
}

afterEach(() => showMeters(undefined));

test('what takes less than two seconds shows no meter', () => {
	const { sent, clock } = terminal();
	const step = meter('files', 10);
	for (let n = 0; n < 10; n++, clock.now += 200) step();
	expect(sent).toEqual([]);
});

test('after two seconds it shows how far it is and the time left, five times a second at most, and goes when all is done', () => {
	const { sent, clock } = terminal();
	const step = meter('files', 100);
	for (let n = 0; n < 100; n++, clock.now += 50) step();
	expect(sent[0]).toBe('\r\x1b[K41 of 100 files, 3 s left');
	expect(sent.length).toBeLessThan(20);
	expect(sent.at(-1)).toBe('\r\x1b[K');
});

test('where the number is that of the last time it is said so, and more may come', () => {
	const { sent, clock } = terminal();
	const step = meter('pages', 2, true);
	for (let n = 0; n < 3; n++, clock.now += 2500) step();
	expect(sent).toEqual(['\r\x1b[K2 pages', '\r\x1b[K3 pages']);
	expect(howFar('pages', 10, 1000, 400, true)).toBe('10 of about 400 pages, 39 s left');
});

test('a line that is printed takes it away first, once', () => {
	const { sent, clock } = terminal();
	const step = meter('pages');
	step();
	clock.now += 3000;
	step();
	clearMeter();
	clearMeter();
	expect(sent).toEqual(['\r\x1b[K2 pages', '\r\x1b[K']);
});

test('where there is no terminal nothing is shown', () => {
	const step = meter('files', 3);
	for (let n = 0; n < 3; n++) step();
	expect(howFar('files', 2, 10, 3)).toBe('2 of 3 files, 1 s left');
});
