import { anyOf, oneOf, wordsOf } from './forms.ts';
import { ADVERBS, type Then } from '../work.ts';

/** A way to promise. */
export interface Form {
	name: string;
	/** What it begins with; where something has to follow, that stands right behind. */
	words: RegExp;
	then?: Then;
	/** Verbs that do not count. */
	except?: ReadonlySet<string>;
	/** One of these stands in every text that has the words, in small letters: asked first, as most sentences have none. */
	has?: readonly string[];
	/** A sentence it reads. */
	example: string;
}

/** German verbs of work, of somebody who is named. */
export const GERMAN_WORK = wordsOf('baut erstellt fragt kümmert macht meldet organisiert prüft schaut schickt schreibt stellt sucht übernimmt');

/** What nobody is asked to do by `let us`: it is done at once, or is a figure of speech. */
export const AT_ONCE = wordsOf('ask defer discuss make mark start take talk wait');

/** Verbs that a note begins with as often where it asks nobody for work: `Release plan`, `Open call`, `Do we want it`. */
export const NO_ORDERS = wordsOf('do draft file find fix follow help look open post reach release report review run set start take talk test update work');

/** What a sentence opens with that promises nothing: `OK, I will`. */
export const OPENERS = wordsOf('also and but great instead ok okay otherwise so sure then therefore yes');

/** What somebody makes, and what is said of it then: `an issue will be opened`. */
export const THINGS = wordsOf('issue PR post document proposal repo draft meeting doc');
export const MADE = wordsOf('created opened made published sent filed added submitted scheduled');

/** Words that mark something to be done. */
const MARKS = oneOf([
	/action(?:[ _]?items?| points?)?|actions|ai|to[- ]?do|arbeitsauftrag/, // action item
	/next (?:steps?|actions?)|follow-?ups?/, // next steps
]);

/** Such words and the sign that what follows is meant. */
export const ACTION_MARK = new RegExp(`^[\\s*_([]*(?:${MARKS.source})\\b[\\s*_)\\]]*(?:[:.–—-]+|(?<=[)\\]])\\s)[\\s*_]*`, 'i');

/** `Next step is to …`, `The first step is adding …`, `Some next steps are to …`. */
export const NEXT_STEP = /(?:^|[,;:.] )(?:(?:the|our|some) )?(?:next|first) (?:steps?|actions?) (?:is|are|will be) (?:to (?!have\b|see\b)|for |[a-z]+ing\b)/i;

/** A mark that an owner may stand behind: `Action @x: …`, `TODO(mira): …`, `Action item for Mira to …`. */
export const OWNED_MARK = /^[\s*_]*(?:action(?:[ _]?items?)?|AI|to[- ]?do|arbeitsauftrag)(?:[\s*_]+(?:for |an )?|(?=\())/i;

/** The owner behind it, and what follows: `(Mira): `, `@x to `. */
export const MARKED_OWNER = /^\(?(@?\p{L}[\p{L}\p{M}\p{N}.'’_-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})\)?[*_]*(?::[\s*_]*| to (?=[a-z]))/iu;

/** A mark in the middle of a line: `… TODO: add`. */
export const INNER_MARK = /^(?:(?:[Oo]ne|[Aa]n|[Tt]he) )?[Aa]ction (?:is )?to |\s(?:TODO|ACTION|AI):\s/;

/** Words of a sentence that open it and commit nobody by themselves. */
export const CONDITIONAL = /^(?:once|when|after|if no)\b[^,.;]{1,90}, /i;
export const LEAD_IN = new RegExp(`^(?:(?:${anyOf(OPENERS)}|for now|agreed(?: that)?)[,:;]? )+`, 'i');

/** After a person: words that commit them to what follows. */
export const COMMITS: readonly Form[] = [
	{ name: 'X will', words: new RegExp(`^,? (?:(?:${anyOf(ADVERBS)}),? )?(?:will|shall)(?=[ ,])`, 'i'), then: 'verb', example: 'Ina will open the issue.' },
	{ name: 'X is going to', words: new RegExp(`^,? (?:is |are |was )?(?:(?:${anyOf(ADVERBS)}) )?(?:going|planning|aiming) to(?= )`, 'i'), then: 'verb', example: 'Ina is going to open the issue.' },
	{ name: 'X plans to', words: /^,? (?:is )?(?:plan(?:s|ning)? on|(?:plan|intend)s? to)(?= )/i, then: 'verb', example: 'Ina plans to open the issue.' },
	{ name: 'X will', words: /^['’]ll(?= )/i, then: 'verb', example: 'Ina’ll open the issue.' },
	{ name: 'X to', words: /^, to(?= )/, then: 'work', example: 'Ina, to open the issue.' },
	{ name: 'X to', words: /^(?: [-–—]+>?|(?: has| takes?| took)?(?: an?| the)?(?: action| task| todo| AI)?(?: item)?)? to(?= )/, then: 'verb', example: 'Ina to open the issue.' },
	{ name: 'X, next step', words: /^,? next (?:steps?|actions?) (?:is|was) (?:to|on)\b/i, example: 'Ina, next step is to open the issue.' },
	{ name: 'X volunteered', words: /^[,:]? (?:(?:has|is|can)[ ,]+)?(?:volunteer(?:s|ed|ing)?|offer(?:s|ed)?|signed up)\b/i, example: 'Ina volunteered.' },
	{ name: 'X agreed to', words: /^,? (?:has )?agree[sd]? to(?= )/i, then: 'verb', example: 'Ina agreed to open the issue.' },
	{ name: 'X has an action', words: /^ ha[sd](?: an?| the)? (?:action|AI|todo)\b/i, example: 'Ina has the action.' },
	{ name: 'X needs to', words: /^(?:,? (?:still )?needs|(?: still)? need) to(?= )/i, then: 'verb', example: 'Ina, needs to open the issue.' },
	{ name: 'X said they would', words: /^ (?:said|mentioned) (?:that )?(?:he|she|they)(?: would|['’]d| will|['’]ll| can)(?= )/i, then: 'verb', example: 'Ina said she would open the issue.' },
	{ name: 'X would', words: /^ would(?= )/i, then: 'work', example: 'Agreed Ina would open the issue.' },
	{ name: 'X macht', words: new RegExp(`^ (?:${anyOf(GERMAN_WORK)})(?= )`), example: 'Ina schickt die Einladung.' },
];

/** What a speaker begins with. */
export const I_COMMIT: readonly Form[] = [
	{ name: 'I will', words: /^I(?: will|['’]ll| shall)(?= )/i, then: 'verb', example: 'Ina: I will open it.' },
	{ name: 'I plan to', words: /^(?:I(?: am|['’]m)? )?(?:was )?(?:going|planning|plans?|intend|offer(?:s|ed)?|agree[sd]?) to(?= )/i, then: 'verb', example: 'Ina: planning to open it.' },
	{ name: 'I have to', words: /^I (?:need|have) to(?= )/i, then: 'work', example: 'Ina: I need to check.' },
	{ name: 'I am happy to', words: /^(?:I(?: am|['’]m| would be)? |would be )?(?:happy|willing|glad) to(?= )(?!.{0,30}\bif\b)/i, then: 'work', example: 'Ina: happy to help.' },
	{ name: 'I can', words: /^(?:I )?can(?= )/i, then: 'work', example: 'Ina: I can open it.' },
	{ name: 'I volunteer', words: /^(?:I(?:['’]d| would| can)? )?(?:like to )?volunteer(?:s|ed|ing)?\b/i, example: 'Ina: I volunteer.' },
	{ name: 'my next step', words: /^(?:next step on my list|action item for me|my plan)\b/i, example: 'Ina: my plan is to open it.' },
	{ name: 'X: will', words: /^(?:will|is going to)(?= )/i, then: 'verb', example: 'Ina: will open it.' },
];

/** Later in what a speaker says. */
export const I_LATER: Form = { name: 'I will, later', words: /(?:[,;:.]|\b(?:and|so|but|then|good)) I(?:['’]ll| will| can|['’]m (?:happy|willing) to)(?= )/, then: 'work', example: 'Ina: Not sure, but I can ask.' };

/** A second verb of whoever the sentence is about. */
export const AND_WILL: Form = { name: 'and will', words: /(?:\band|,|\bbut|\bthen|\bso|\botherwise)(?: he| she| I)?(?: (?:will|plans? to|planning to|is going to)|['’]ll)(?= )/i, then: 'verb', has: ['ll ', 'plan', 'going to '], example: 'Ina opened the issue and will ask.' };

/** The group commits itself, whoever says so. */
export const WE_WILL: Form = { name: 'we will', words: /^(?:we will|we['’]ll|we(?: are|['’]re) (?:going|planning) to|we plan to)(?= )/i, then: 'work', example: 'We will open the issue.' };

/** The group commits itself. */
export const WE_COMMIT: readonly Form[] = [
	WE_WILL,
	{ name: 'let us', words: /^let['’]?s(?= )/i, then: 'verb', except: AT_ONCE, example: 'Let’s open an issue.' },
	{ name: 'all, please', words: /^(?:all(?: on \w+)?|every(?:one|body))(?:[,:]| -)? (?:to )?(?=[a-z])/i, then: 'work', example: 'Everyone, please review.' },
];

/** The group commits itself later in a sentence. */
export const AND_WE: Form = { name: 'we will, later', words: /(?:[,;:.]|\s(?:so|and|but|that))\s+(?:then )?(?:we['’]ll|we will|we(?: are|['’]re) going to|let['’]?s)(?= )/i, then: 'work', has: ['ll ', 'going to ', 'let'], example: 'It broke, so we will patch it.' };

/** A sentence that leaves out who will. */
export const SOMEBODY_WILL: readonly Form[] = [
	{ name: 'will', words: /^(?:will|going to|aiming to)(?= )/i, then: 'work', example: 'Will open an issue.' },
	{ name: 'plan to', words: /^plan(?:s|ning)? (?:to|on)(?= )/i, then: 'verb', example: 'Planning to restart the group.' },
	{ name: 'the plan is to', words: /^(?:[a-z]+ ){0,2}plan is to(?= )/i, then: 'verb', example: 'Plan is to move in May.' },
];

/** A bullet that is nothing but work: something is made. */
export const TO_DO: readonly Form[] = [
	{ name: 'do', words: /^(?=[a-z]+ (?:up |out )?(?:an?|the|another|new|our|this) )(?!.* (?:is|are|has|would) )/, then: 'work', example: 'open an issue' },
	{ name: 'do, plainly', words: /^(?=[a-z]+ )(?!.* (?:is|are|has|would) )/, then: 'work', except: NO_ORDERS, example: 'ask collaborators for feedback' },
];

/** What is to be made, by whomever. */
export const TO_BE_DONE: Form = { name: 'to be done', words: new RegExp(`\\b(?:${anyOf(THINGS)}) (?:will|to) be (?:\\w+ly )?(?:${anyOf(MADE)})\\b`, 'i'), has: [' be '], example: 'An issue will be opened.' };

/** Housekeeping that is nobody's work, and what only puts something off: `Remove from agenda`, `Discuss next week`, `Deferred`. */
const HOUSEKEEPING: readonly RegExp[] = [
	/^(?:keep|leave|remove)\b.{0,30}\bagenda/i,
	/^(?:kick|take)\b.{0,20}\bback to\b/i,
	/^(?:discuss|continu|keep|review|vote)\w*\b.{0,60}\b(?:next (?:week|meeting)|again|discuss|talking)/i,
	/^(?:defer|punt)(?:red)?\b/i,
	/^(?:waiting|back to|please (?:look|add)|add (?:your )?names?|none|n\/a|tbd|nothing)\b/i,
];

/** Whether what is marked is nobody's work. */
export function isHousekeeping(text: string): boolean {
	return HOUSEKEEPING.some((pattern) => pattern.test(text));
}

/** Who does it, said at the end: `to be added by Bo`, `by @bosand`. */
export const BY_WHOM = /\bby (@?\p{L}[\p{L}\p{M}\p{N}'’_-]*(?: \p{Lu}[\p{L}]*)?)(?=[\s.)]*$| after\b)/u;
