import type { About, Archive, Finding } from '../model.ts';

/** What a rule has to say, in the words `Unexpected X, expected Y; how to fix it`, and of which file. */
export type CheckFinding = Pick<Finding, 'reason' | 'line' | 'column'> & { path: string };

/** Finds one kind of trouble between the files of an archive; reads nothing but its arguments and changes none. */
export type Check = (archive: Archive, about: About) => Iterable<CheckFinding>;
