export type * from './model.ts';
export { default, frontmatterOf } from './plugin.ts';
