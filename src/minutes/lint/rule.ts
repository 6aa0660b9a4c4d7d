import type { Root } from 'mdast';
import type { Point, Position } from 'unist';
import type { Meeting } from '../model.ts';

/** What a rule has to say, in the words `Unexpected X, expected Y; how to fix it`. */
export interface Finding {
	reason: string;
	/** The start of the document where there is none. */
	place?: Point | Position;
	/** What was found and what may stand there instead, where a program could use them. */
	actual?: string;
	expected?: string[];
	/** Which of a rule's causes it has, where there are several. */
	cause?: string;
}

/** Finds one kind of trouble in one document; reads nothing but its arguments and changes none. `today`, where it is known, is `YYYY-MM-DD`. */
export type Rule = (meeting: Meeting, tree: Root, today?: string) => Iterable<Finding>;
