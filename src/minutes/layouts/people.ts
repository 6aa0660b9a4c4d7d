import type { Role } from '../model.ts';

/** Words beside a name that say in what role somebody sat there. */
export const ROLE_WORDS = [
	['regrets', /\b(?:regrets?|absent|apologies|not (?:present|attending)|excused)\b/i],
	['observer', /\b(?:observers?|observing|guests?|visitors?|spectators?)\b/i],
] as const satisfies readonly (readonly [Role, RegExp])[];

/** Who leads the meeting does not watch it: an observer somewhere else. */
export const LEADS = /\b(?:champion|chair(?:person|man|woman)?|organi[sz]er|lead|facilitator|host)\b/i;

/** Words beside a name that are nobody's name: roles, ways of attending. */
export const NOT_A_NAME = /^(?:observer|guest|member|chair(?:person|man|woman)?|co-?chair|scribe|note ?taker|minutes|facilitator|moderator|host|secretary|participant|attendee|remote(?:ly)?|late|left early|joined late|phone|irc|you ?tube|partial|part of the meeting|first time|new|lead|champion|organizer|collaborator|maintainer|director|vote|voting|non-?voting|alternate)s?$/i;

/** How somebody is spoken of: `(she/her)`. */
export const PRONOUN = /^(?:she|he|they|her|him|them|hers|his|theirs|any(?: pronouns)?)$/i;

/** Lines in a list of people that name nobody. */
export const PLACEHOLDER = /^(?:tbd|tbc|tba|tbp|none|nil|nobody|no ?one|n\/?a|name|your name|add (?:your )?names?.*|everyone|all|etc|and others|others?|x+|[^\p{L}\p{N}]*|unknown|anonymous|same as .*|see (?:above|below).*|list of .*|n|none .*|(?:some|several|many|a few|\d+) (?:more|others?|people|guests|members|observers|attendees|folks)\b.*|(?:end )?users|(?:[\p{L}\d.-]+ ){1,3}(?:team|wg|members|users|committee|community|working group))$/iu;

/** Where somebody stood whom an archive does not name. */
export const REMOVED = /^[\s*_@[]*\(?name[ _]removed\b/i;

/** An address, or a repository, that such a name was part of: it leads nowhere any more. */
export const REMOVED_IN_ADDRESS = /name_removed/;

/** Words that no name has and every sentence: a remark among the people. */
export const PROSE = /(?:^|\s)(?:the|to|in|by|please|with|if|you|we|this|that|these|using|below|above|are|is|was|were|for|from|at|will|not|if|also|feel|follow|attend|meeting|members|everyone|https?:\S*)(?:\s|$)/i;

/** Columns of a table of people, by what their heading says. */
export const COLUMNS = [
	['name', /^(?:(?:full )?names?|who|person|attendees?|participants?|members?|present)$/i],
	['handle', /^(?:(?:github|gh)(?: (?:handle|user ?names?|ids?|accounts?))?|handles?|user ?names?|@)$/i],
	['role', /^(?:roles?|status|type|capacity|membership|attendance)$/i],
	['affiliation', /^(?:affiliations?|compan(?:y|ies)|organi[sz]ations?|orgs?|employers?|representing)$/i],
] as const;
