/** The language of the site: this line chooses it. */
export * from './en/index.ts';
