export * from './language.ts';
export { formOf, howMany, type Noun, noun, number } from './count.ts';
