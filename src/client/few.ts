/** What few searches need: those that name somebody, a day, an issue or a filter, that ask something, or that find nothing. One file of the site, as each is a request. */
export { above } from './above.ts';
export { dateNamed } from './day.ts';
export { offer, take } from './fields.ts';
export { issuesSpokenOf, leads, ownFirst } from './lead.ts';
export { meant } from './meant.ts';
export { asksForSomebody, namedBy, namesOf, personIn, personLeads, withPeople } from './people.ts';
export { issuesNamed, readQuery, withoutOperators } from './query.ts';
export { questionIn, questionLeads } from './question.ts';
export { rewritten, unpackWords } from './slips.ts';
