import { expect, test } from 'vitest';
import { questionIn } from '../../src/client/question.ts';
import { asksSomething } from '../../src/client/words.ts';

test.each([
	['who decided to cut the kelp?', 'decided', 'cut the kelp'],
	['why was it decided that gauges are replaced', 'decided', 'gauges are replaced'],
	['when did the board decide on dues', 'decided', 'dues'],
	['What was decided about the harbour lights?', 'decided', 'the harbour lights'],
	['what happened to the lanterns?', 'story', 'the lanterns'],
	['what became of the tide tables', 'story', 'the tide tables'],
	['what is the status of ebb/tides#12', 'story', 'ebb/tides#12'],
	['when did the gauge become stable?', 'when', 'the gauge stable'],
	['when was the pier closed', 'when', 'the pier closed'],
	['is the kelp still open?', 'open', 'the kelp'],
	['were the buoys ever fixed', 'open', 'the buoys'],
	['has the new pier been done yet', 'open', 'the new pier'],
	['have the lamps been approved yet?', 'story', 'the lamps'],
	['what is going on with the kelp', 'story', 'the kelp'],
	['any news on the buoys?', 'story', 'the buoys'],
])('%s', (text, asks, about) => {
	expect(questionIn(text)).toEqual({ asks, about });
	expect(asksSomething(text)).toBe(true);
});

test.each(['neap tides', 'when', 'is it', 'who decided', 'what happened', 'is the kelp green?', 'open kelp', 'who is Ada Ferrow?'])('%s is no question that minutes answer better than by its words', (text) => {
	expect(questionIn(text)).toBe(undefined);
});
