export * from './words.ts';
export * as actions from './actions.ts';
export * as charts from './charts.ts';
export * as home from './home.ts';
export * as issues from './issues.ts';
export * as people from './people.ts';
export * as reading from './reading.ts';
