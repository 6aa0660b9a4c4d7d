import { expect, test } from 'vitest';
import { itemsToKeep, keptAnchors } from '../../../src/archive/permalinks/anchors.ts';
import type { KeptItem } from '../../../src/source/model.ts';
import { item } from '../readings.ts';

type Topic = [title: string, notes: string, ref?: string];

/** The anchors of each list of topics, each read with what the one before kept. */
function anchors(...states: Topic[][]): string[] {
	let kept: KeptItem[] = [];
	let now: string[] = [];
	for (const topics of states) {
		const notes = topics.map(([, text]) => text);
		now = keptAnchors(topics.map(([title, , ref]) => item(title, ref)), notes, kept);
		kept = itemsToKeep(now, notes, kept);
	}
	return now;
}

test('a topic of the same title that is put before another does not take its anchor', () => {
	expect(anchors([['Charter', 'a']], [['Charter', 'b'], ['Charter', 'a']])).toEqual(['charter-2', 'charter']);
});

test('topics that are edited keep their anchors, in their order where none came between', () => {
	expect(anchors([['Charter', 'a']], [['Charter', 'b']])).toEqual(['charter']);
	expect(anchors([['Charter', 'a'], ['Charter', 'b']], [['Charter', 'c'], ['Charter', 'd']])).toEqual(anchors([['Charter', 'a'], ['Charter', 'b']]));
});

test('where one came between topics that are all edited, none has the old anchors', () => {
	expect(anchors([['Charter', 'a']], [['Charter', 'b'], ['Charter', 'c']])).toEqual(['charter-2', 'charter-3']);
});

test('a topic that gets an issue or another title keeps its anchor by its notes', () => {
	expect(anchors([['Charter', 'a']], [['Charter', 'a', 'ebb/tide#1']])).toEqual(['charter']);
	expect(anchors([['Charter', 'a'], ['Buoys', '']], [['Buoy', ''], ['The charter', 'a']])).toEqual(['buoy', 'charter']);
});

test('the anchor of a topic that is gone is given to no other, and back to it', () => {
	expect(anchors([['Charter', 'a']], [], [['Charter', 'b']])).toEqual(['charter-2']);
	expect(anchors([['Charter', 'a']], [], [['Charter', 'b'], ['Charter', 'a']])).toEqual(['charter-2', 'charter']);
});
