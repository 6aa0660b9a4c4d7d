export * from './language.ts';
export { howMany, type Noun, number } from './count.ts';
