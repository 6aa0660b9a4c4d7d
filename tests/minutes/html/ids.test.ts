import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factAnchor, factAnchors, itemId, PAGE_IDS } from '../../../src/minutes/html/index.ts';
import { meetingOf } from './render.ts';

const source = '* Ada will look\n* ada  will\n  LOOK\n* Lin will look\n* Ada will look\n';
const { actions, decisions } = meetingOf(source, {
	actions: [{ raw: 'Ada will look' }, { raw: 'ada  will\n  LOOK' }, { raw: 'Lin will look' }, { raw: 'Ada will look', nth: 2 }],
	decisions: [{ raw: 'Ada will look' }],
});

test('an action\'s id comes from its words; the later ones of several alike are numbered', () => {
	expect(factAnchors('action', actions)).toEqual(['action-14z1qnc', 'action-14z1qnc-2', 'action-0b9q5db', 'action-14z1qnc-3']);
	expect(factAnchors('decision', decisions)).toEqual(['decision-14z1qnc']);
});

test('an action has another id under another item', () => {
	expect(factAnchor('action', { text: 'Ada will look', item: 'lights' })).not.toBe(factAnchor('action', { text: 'Ada will look' }));
});

test('an item has its anchor as id, unless the page uses that', () => {
	expect(['lights', 'main', 'q'].map(itemId)).toEqual(['lights', 'item-main', 'item-q']);
});

test.each(['src/layouts/Page.astro', 'src/components/SearchBox.astro', 'src/components/Facts.astro', 'src/components/Neighbours.astro'])('the ids of %s are known to be taken', (path) => {
	const ids = [...readFileSync(path, 'utf8').matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
	expect(ids.filter((id) => !PAGE_IDS.has(id ?? ''))).toEqual([]);
});
