import { oneOf } from './forms.ts';

/** Links beside the topic and no topic: `(Related: #12)`. */
export const ASIDE = /^\W*(?:related|refs?|see(?: also)?)\b/i;

/** A question from the public. */
export const QUESTION = /^\W*Q(?:uestion)?(?:\s*\d+)?\W*[:.]/;

/** A heading that says there was no meeting. */
export const CANCELLED = /\bcancel(?:l?ed|lation)\b/i;

/** Lines that every template has, and what is put where nothing was said. */
export const NO_TOPIC = oneOf([
	/^(?:extracted from\b|\*?extracted)/i, // Extracted from tc-agenda labelled issues
	/^(?:none|nothing|no (?:updates?|announcements|items|questions)|n\/?a|tbd|skipped|upcoming meetings?)\b/i, // No updates
	/^(?:no|(?:we )?ran out of|out of) time\b/i, // Out of time
	/^(?:an? |the )?(?:quorum|secretary) (?:is|was|has been)\b/i, // Quorum was confirmed
	/^(?:the |our )?next (?:\w+ ){0,2}meeting (?:is|was|will)\b/i, // The next meeting is on 4 May
	/^(?:\W*|\([^()]*\)\W*)$/i, // (nothing)
]);

/** `Ina: …`, `@inamarlow: …`, `IM: …`, said and not listed. */
export const SAID = /^(@[\w-]+|[A-Z][\p{L}'’.-]*(?: [A-Z][\p{L}'’.-]*)?)\s?[:;]\s+(?=\S)(?!.*#\d+\W*$)/u;

/** A sentence, or its end: notes at the level of the topics. */
export const NOTE = oneOf([
	/[.!]$|^\p{Ll}/u, // moved to May.
	/^(?:[Aa]greed|[Dd]iscuss(?:ed)?|[Ww]e|I|[Nn]o|[Yy]es|[Tt]here|[Tt]his|[Ii]t|[Nn]eed|[Pp]lease|[Ww]ill)\b/u, // We agreed to wait
	/^(?:[Ss]till|[Ss]ome|[Ee]veryone|[Jj]ust|[Aa]lso|[Ii]f|\p{Lu}\p{L}+ will(?= [a-z]))\b/u, // Ina will ask
]);

/** A heading that asks something of who reads it. */
export const REQUEST = /\b(?:please|feel free|don['’]t hesitate|your(?:self|selves))\b/i;

/** An item that gathers what several people work on, each a topic of its own. */
export const INITIATIVES = /^(?:(?:strategic |key )?initiatives|strategic initiative)\b/i;

/** `(5m, Ina)`, `(Ina Marlow, 10 minutes)`: who presents a topic, and for how long. */
export const PRESENTED = /\((?=[^()]{0,60}(?<![\d.])\d{1,3} ?(?:m|mins?|minutes?|h|hours?)\b)[^()]{1,120}\)\s*$/i;

/** A kind of topic before its title, and nobody who speaks: `RFC: …`. */
export const TOPIC_LABEL = /^(?:RFC|ADR|PEP|EIP|RIP|KEP|CVE|PR|BUG|Bug|Feature|Epic|Demo|Proposal|Intro|Topic|Item|Stage \d|ENH|DOC|MAINT|TST|API|DEP|FIX|CI)\s?:/;

/** All that is noted under a topic that there was no time for; one that is postponed may well have been spoken of. */
export const NOT_REACHED = oneOf([
	/^\W*(?:we )?(?:did(?: not|n['’]t) (?:get to|reach|discuss)(?: (?:it|this))?|ran out of time)(?: (?:for (?:lack of )?time|this time|today))?\W*$/i, // We did not get to it
	/^\W*(?:(?:was )?(?:not (?:reached|covered|discussed)|skipped)|out of time|no time)(?: (?:for (?:lack of )?time|this time|today))?\W*$/i, // Not discussed today
	/^\W*(?:nicht (?:behandelt|besprochen)|(?:sujet )?non (?:abordé|traité)|no (?:tratado|discutido)|não (?:abordado|discutido))\W*$/i, // Nicht behandelt
	/^\W*(?:non (?:discusso|trattato)|niet (?:besproken|behandeld)|nie omówiono|時間切れ)\W*$/i, // Niet besproken
]);
