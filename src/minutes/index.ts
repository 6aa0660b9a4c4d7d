export type * from './model.ts';
export type * from './habits/model.ts';
export { learnHabits } from './habits/learn.ts';
export { sketchOf } from './habits/sketch.ts';
export { default, frontmatterOf } from './plugin.ts';
export { lint, rules } from './lint/index.ts';
