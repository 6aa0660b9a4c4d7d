export * from './language.ts';
export { howMany, type Noun, noun, number } from './count.ts';
