export type * from './model.ts';
export { default, frontmatterOf } from './plugin.ts';
export { lint, rules } from './lint/index.ts';
