/** What an archive needs whose years have indexes of their own, or that searches others as well. One file of the site, as each is a request. */
export { answerWithOthers } from './federation.ts';
export { answerInSpans } from './spans.ts';
