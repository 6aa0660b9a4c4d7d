import type { Role, SectionKind } from '../model.ts';
import { anyOf, oneOf, wordsOf } from './forms.ts';

/** Sections that hold people and nothing else: any other heading ends them, however deep. */
export const PEOPLE: ReadonlySet<SectionKind> = new Set(['attendees', 'observers', 'regrets', 'invited']);

/** Words beside a name that say in what role somebody sat there. */
export const ROLE_WORDS = [
	['regrets', /\b(?:regrets?|absent|apologies|not (?:present|attending)|excused)\b/i],
	['observer', /\b(?:observers?|observing|guests?|visitors?|spectators?)\b/i],
] as const satisfies readonly (readonly [Role, RegExp])[];

/** Who leads the meeting does not watch it: an observer somewhere else. */
export const LEADS = /\b(?:champion|chair(?:person|man|woman)?|organi[sz]er|lead|facilitator|host)\b/i;

/** Words beside a name that are nobody's name: roles, ways of attending. */
export const NOT_A_NAME = oneOf([
	/^(?:observer|guest|member|participant|attendee|collaborator|maintainer|non-?voting|voting|vote|alternate|director)s?$/i, // observer
	/^(?:chair(?:person|man|woman)?|co-?chair|scribe|note ?taker|minutes|facilitator|moderator|host|secretary|lead|champion|organizer)s?$/i, // scribe
	/^(?:remote(?:ly)?|late|left early|joined late|phone|irc|you ?tube|partial|part of the meeting|first time|new)s?$/i, // left early
]);

/** How somebody is spoken of: `(she/her)`. */
export const PRONOUN = /^(?:she|he|they|her|him|them|hers|his|theirs|any(?: pronouns)?)$/i;

/** Lines in a list of people that name nobody. */
export const PLACEHOLDER = oneOf([
	/^(?:tbd|tbc|tba|tbp|none|nil|nobody|no ?one|n\/?a|n|none .*|unknown|anonymous|x+|[^\p{L}\p{N}]*)$/iu, // TBD
	/^(?:name|your name|add (?:your )?names?.*)$/iu, // add your name here
	/^(?:everyone|all|etc|and others|others?|same as .*|see (?:above|below).*|list of .*)$/iu, // and others
	/^(?:some|several|many|a few|\d+) (?:more|others?|people|guests|members|observers|attendees|folks)\b.*$/iu, // 3 more people
	/^(?:(?:end )?users|(?:[\p{L}\d.-]+ ){1,3}(?:team|wg|members|users|committee|community|working group))$/iu, // the release team
]);

/** Where somebody stood whom an archive does not name. */
export const REMOVED = /^[\s*_@[]*\(?name[ _]removed\b/i;

/** An address, or a repository, that such a name was part of: it leads nowhere any more. */
export const REMOVED_IN_ADDRESS = /name_removed/;

/** Words that no name has and every sentence. */
const PROSE_WORDS = wordsOf('the to in by please with if you we this that these using below above are is was were for from at will not also feel follow attend meeting members everyone');

/** Such a word, or an address: a remark among the people. */
export const PROSE = new RegExp(`(?:^|\\s)(?:${anyOf(PROSE_WORDS)}|https?:\\S*)(?:\\s|$)`, 'i');

/** What stands in small letters within a name. */
export const PARTICLES = wordsOf('t s van von vom der den dem het op de del della di da das do dos du des la le los las el al bin ben bint ibn abu ap ter ten te zu zum zur am y e af av');

/** Legal forms, and what only companies are called by: they never end a person's name. */
export const LEGAL_FORM = /(?:^|[\s,])(?:ltd|inc|gmbh|llc|llp|ag|bv|b\.v|corp|plc|pty|oy|ab|kk|s\.?a|s\.?r\.?l|s\.?l|e\.?v|co)\.?$/i;

/** Words that no name has: what meetings, organisations and documents are called by. */
export const NO_NAME_WORD: ReadonlySet<string> = new Set(`
	agenda agendas meeting meetings item items minutes minute notes note report reports update updates team teams council foundation committee commission group groups project projects
	working topic topics discussion discussions issue issues video videos audio recording recordings link links zoom welcome regrets regret apologies absent attendees attendee attendance present
	presents participants participant observers observer guests members member membership maintainers contributors collaborators everyone everybody standing celebration celebrations organization organizations organisation company companies
	studio studios ventures holdings institution institute affiliation affiliations handle handles github username email role roles date time location roll quorum scribe scribes facilitator moderator moderators board staff community name names registration
	closing closure opening adjourn adjournment adoption action actions decision decisions next steps review reviews introduction introductions announcements announcement code conduct your yours add here yes no none others
	other see above below list lists various anonymous tbd vacant vacancy unknown remote online labs lab university universities college software technologies technology systems solutions consulting services consortium association
	federation alliance society department ministry government division office bureau users developers engineers engineering representatives representative delegates delegation officers executive directors trustees press media public proposal
	proposals release releases roadmap website documentation docs api apis feature features bug bugs test tests testing build builds support security policy policies standards standard specification spec specs draft version versions
	question questions answer answers status summary overview background goals goal plan plans planning schedule calendar budget funding event events conference workshop workshops session sessions call calls chat channel channels
	slack discord zulip matrix youtube google microsoft amazon apple facebook netflix mozilla intel ibm redhat oracle samsung huawei alibaba tencent bytedance nvidia cloudflare fastly vercel gitlab twitter linkedin wikipedia
`.trim().split(/\s+/));

/** What somebody sits there as or how they came, in brackets or behind a dash. */
export const AWAY_SIGN = /[❌✗✘✖🚫⛔☐]|:(?:x|no_entry(?:_sign)?|heavy_multiplication_x|negative_squared_cross_mark):/u;

/** An emoji with what belongs to it, and its code: `🚢`, `:wave:`, `✓`. */
export const SIGNS = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\uFE0F\u200D✓✔✗✘✖☐☑]|:[a-z][a-z\d_+-]{0,40}:/gu;

/** Words before a person that leave what follows to somebody else: `we need X to …`. */
export const NOT_THEIRS = wordsOf('allow expect for help hope if let like need needed needs of thank thanks unless until want wants with');

/** Words that start a sentence, or stand before a colon, where a name would, and are nobody; those beside that a dictionary knows. */
export const NOBODY: ReadonlySet<string> = new Set([...wordsOf(`action actions todo ai note notes update updates q a question answer ps re fyi edit pro pros con cons option options reason reasons issue issues conclusion decision decisions summary background context example examples result results related link links recording minutes topic agenda status goal goals problem proposal plan also yes no today ref refs see warning important tldr tl;dr rationale resolution consensus vote votes e.g i.e doc docs test tests src lib build deps meta tools http https fs crypto stream esm cjs url date time when where who what why how node linux windows python chrome foundation committee community members maintainers collaborators migration group discussion version bot script website blog jenkins`), 'next step', 'next steps', 'action item', 'action items']);

/** Words after which somebody is not who does it, but whom it is done to or with. */
export const BEFORE_OBJECTS = wordsOf('with to from for of about than like as and or via at cc ping ask asks contact invite remind email mail message notify tell help thank add assign nominate review meet poke nudge follow join remove mention tag include let need get give show call see');
