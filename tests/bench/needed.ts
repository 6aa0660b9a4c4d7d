/** What `npm run bench:prune -- --record` measured of each branch, by the pattern or list that it is of. */
export const NEEDED = 'tests/bench/needed.json';

/** What is read otherwise without a branch: right labels that are lost and wrong entries that come, in files that may be read; fixtures; real files. */
export type Worth = [labels: number, fixtures: number, files: number];

export type Needed = Record<string, Record<string, Worth>>;
