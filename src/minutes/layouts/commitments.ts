/** Words that mark what follows as something to be done. */
export const ACTION_MARK = /^[\s*_([]*(?:(?:the|our) (?=next step))?(?:action(?: ?items?| ?points?)?|actions?(?: required)?|ai|to[- ]?do|next (?:steps?|actions?)|follow-?ups?(?= ?:))\b[\s*_)\]]*(?:[:.–—-]+|(?=(?:is|are) )(?<=next (?:steps?|actions?)[\s*_]*)(?:is|are) (?:to |for |(?=[a-z]+ing\b))|(?<=[)\]])\s)[\s*_]*/i;

/** A mark with its owner: `Action @x: …`, `ACTION (Mira): …`, `Action item for Mira to …`. */
export const OWNED_MARK = /^[\s*_]*(?:action(?: ?items?)?|AI|to[- ]?do)[\s*_]+(?:for )?\(?(@?\p{L}[\p{L}\p{M}\p{N}.'’_-]*(?!_)(?: \p{Lu}[\p{L}.'’-]*){0,2})\)?[*_]*(?::[\s*_]*| to (?=[a-z]))/iu;

/** A mark in the middle of a line: `…, next step is to`, `… TODO: add`. */
export const INNER_MARK = /(?:[,;:.]|\s[-–])\s+(?:(?:the |our )?next (?:steps?|actions?) (?:is|are|will be|:) ?(?:to )?)|^(?:one |an? |the )?action (?:here )?is to |\s(?:TODO|ACTION|AI):\s/;

/** Words of a sentence that open it and commit nobody by themselves. */
export const LEAD_IN = /^(?:(?:and|but|so|then|also|ok(?:ay)?|yes|yep|sure|alright|great|meanwhile|otherwise|instead|next(?=,)|finally|therefore|in the meantime|for now|as (?:a )?next steps?|next steps?(?: is)?(?: that)?|plan is that|agreed(?: that)?|discussed(?: that)?|it was agreed that|in that case|(?:not sure|i think|i guess|maybe)[^,]{0,20})[,:;]?\s+)+/i;

/** What follows `will` where nobody promises work: absences, states, opinions. */
const NO_WORK = "(?!not\\b|(?:there|it|this|that|the|we|you|be|have|need|want|require|likely|probably|evolve|depend|happen|miss|support|remain|break|mean|become|point out|say|abstain|vote|get (?!to\\b)|see|know|continue to be|still|never|only|no longer)\\b)";
/** What follows `to` where it is no verb. */
const NO_VERB = "(?!(?:the|a|an|be|this|that|these|those|his|her|their|our|my|your|me|us|him|them|you|it|date|some|any|all|what|which|and|or|use|have|say|me|[a-z]+(?<!ss|us|is)s)\\b)";

/** After a person: words that commit them to what follows. */
export const COMMITS: readonly { form: string; words: RegExp }[] = [
	/** `X will need to …`, `X will (maybe) …`. */
	{ form: 'will need to', words: /^,? will (?:need to|have to|\([^)]{1,20}\)) (?!be\b|have\b|see\b|know\b|wait\b)[a-z]/ },
	/** `X, next step is to …`. */
	{ form: 'next step is to', words: /^,? next steps? (?:is|are) to [a-z]/i },
	/** `X will …`, `X'll …`, `X is going to …`. */
	{ form: 'will', words: new RegExp(`^(?:,? (?:(?:also|then|still|now|therefore|himself|herself),? )*(?:will|shall|(?:is |are |was |were |am )?(?:going|gonna) to|(?:is |are )?planning (?:to|on)|plans? (?:to|on)|intends? to)|['’]ll),? (?:(?:also|then|try to|just|go ahead and|take a look and|therefore),? )*${NO_WORK}(?=[a-z])`, 'i') },
	/** `X to do …`, `X, to do …`, `X - to do …`, `X has an action to …`. */
	{ form: 'to', words: new RegExp(`^(?:,|:| [-–—]+>?| has| (?:(?:has|had|have|takes?|took) )?(?:an? |the )?(?:action|task|todo|AI)(?: item)?)? to (?:also |please |re)?${NO_VERB}[a-z]`) },
	/** `X volunteered to …`, `X signed up for …`. */
	{ form: 'volunteered', words: /^(?:,|:)? (?:(?:has|had|have|was|is|also|will|can|kindly)[ ,]+)*(?:volunteer(?:s|ed|ing)?|offer(?:s|ed)?|sign(?:s|ed|ing)? up|step(?:s|ped|ping) up|commits?|committed)\b(?! (?:to have|by|some|changes?|code|but))/i },
	{ form: 'agreed to', words: /^(?:,)? (?:(?:has|have|also) )*agree[sd]? to (?!disagree|be\b|the\b|this\b|that\b|have\b|not\b)/i },
	/** `X is happy to …`, `X, willing to …`. */
	{ form: 'is happy to', words: /^(?:,)? (?:is |am |are |was |'m |would be |would |will be )*(?:happy|willing|glad|available) to (?!be\b|have\b|see\b|hear\b)/i },
	/** `X has action`, `X took the action`. */
	{ form: 'has an action', words: /^(?: (?:has|have|had|takes?|took|will take|got))(?: an?| the)? (?:action|AI|todo)\b/i },
	/** `X needs to …`, `X said he would …`: named, so a promise. */
	{ form: 'needs to', words: /^ needs to (?!be\b|decide\b|know\b|understand\b)/i },
	{ form: 'said they would', words: /^ (?:said|mentioned|noted|indicated|confirmed) (?:that )?(?:he|she|they)(?: would|['’]d| will|['’]ll) (?!be\b|not\b|like\b|prefer\b)/i },
	/** `agreed X would …`, `asked X to see if …`. */
	{ form: 'would', words: /^ would (?:add|open|do|take|follow|look|send|write|update|check|ask|reach|create|file|submit|draft|review|investigate|work|talk|ping|post|raise|set|run|report)\b/i },
	/** `X can …`, where it is X's own offer. */
	{ form: 'can', words: /^ can (?:also )?(?:help|take|do|follow|open|ping|write|work|reach|look|send|ask|review|share|put|create|draft|prepare|start|own|update|add|make|run|set|try|check|talk|volunteer|mentor)\b/i },
];

/** A second verb of a sentence whose subject promised: `X opened the issue and will give …`. */
export const AND_WILL = new RegExp(`(?:\\band(?: then)?|,(?: and| but| so)?|\\bbut|\\bthen|\\bso)(?: (?:he|she|I))?(?: (?:will|plans to|is going to|volunteering to)|['’]ll) (?:also |then |try to )?${NO_WORK}(?!(?:also )?include\\b)[a-z]+`, 'i');

/** A speaker's own words that commit the speaker. */
export const I_COMMIT = [
	/^volunteer(?:s|ed)\W*$/i,
	/^(?:i will|i['’]ll|i am going to|i['’]m going to|i was going to|i plan to|i['’]m planning to|i intend to|i shall)(?: also| then| try to| definitely| just)? (?!not\b|be (?:out|away|off|on|absent|late|unavailable|there|here|at|in|able|happy|glad)\b|have\b|need\b|never\b|like\b|say\b|go along\b|vote\b)/i,
	/^(?:(?:i(?: am|['’]m)? |i(?: would|['’]d|['’]ll) be )?(?:happy|willing|glad) to (?!see\b|say\b|vote\b|have\b|be\b|hear\b|know\b|compromise\b|look\b|just\b|help (?:if|when|out if)\b)[a-z]+(?! if\b)|i volunteer|i can volunteer|i(?: can|['’]ll) take|i can (?:also )?(?:help|take|do|follow|open|ping|write|work|reach|look|send|ask|review|share|put|create|draft|prepare|start|own|lead|update|add|make|run|set|try|check|talk))\b/i,
	/^(?:(?:[Ww]ill|(?:is |am )?[Gg]oing to)(?! (?:lead|cause|make|allow|parse|take|go|happen|affect|break|evolve|depend|require|help with|also include|include|result)\b)|[Pp]lan(?:s|ning)? to|would be (?:happy|willing) to|[Vv]olunteer(?:s|ed|ing)?\b(?: to)?|agree[sd]? to|offer(?:s|ed) to) ?(?!not\b|be\b|have\b|it\b|we\b|this\b|that\b|the\b|you\b|there\b|they\b|he\b|she\b|i\b|need\b|evolve\b)(?=[a-z])/,
	/^[Cc]an (?:propose|prepare|reach|ping|take|help|do|open|send|ask|share|start|pass|raise|forward|bring|write|create|set|put|file|look|follow|review)\b(?! (?:we|you|it|this|that|they|i)\b)/,
	/^i (?:need|have) to (?!be\b|know\b|see\b|say\b|admit\b|agree\b|drop\b|leave\b|go\b(?! back))/i,
	/^(?:next step on my list is|action item for me|my plan is to|i['’]m going (?:to )?try|i would (?:also )?like to volunteer|(?:\([^)]*\) )?offers? to)/i,
] as const;

/** `Mira: to write …`. */
export const I_TO = /^to (?!the\b|a\b|be\b|me\b|this\b|that\b|my\b|clarify\b|add\b|summari[sz]e\b|confirm\b|answer\b|recap\b)[a-z]+ /;

/** The group commits itself. */
export const WE_COMMIT = [
	/^(?:we (?:will|['’]ll)|we['’]ll|we are going to|we plan to|plan is (?:still )?to|(?:the |current )?plan (?:is )?(?:to|is to)|(?:it was )?agreed (?:that )?we(?:['’]ll| will))(?: then| also| plan to)? (?!not\b|be\b|have\b|need\b|see\b|never\b|likely\b|probably\b|still\b|always\b|want\b|only\b|get\b|continue\b|discuss\b|leave\b|keep\b|wait\b|talk\b|revisit\b|come back\b|move\b|vote\b|try\b|review it\b)/i,
	/^let['’]?s (?!not\b|always\b|see\b|say\b|be\b|wait\b|discuss\b|talk\b|move\b|keep\b|leave\b|defer\b|continue\b|assume\b|take it\b|come\b|go\b|get back\b|start\b|do this\b|do that\b|do it\b|take\b|mark\b|just\b|ask\b|make\b|get\b|not\b|try it\b|focus\b|look at\b)/i,
	/^(?:all|everyone|everybody)(?:,|:| -)? (?:please |to )?(?:review|look|comment|contribute|take|read|add|update|vote|check|think|fill|send|bring|provide)\b/i,
] as const;

/** Housekeeping that is nobody's work: `Remove from agenda`, `Discuss next week`. */
export const HOUSEKEEPING = /^(?:(?:please )?(?:remove|removed|removing|take|leave|keep|drop)d?\b.{0,30}\b(?:agenda|label|tag)|(?:to be )?(?:discuss|continue|revisit|review|talk|vote|defer|wait|(?:come|get) back|move (?:the )?(?:discussion|conversation|on|back|forward)|no )(?:ed|ing|s)?\b.{0,60}\b(?:next (?:week|meeting|time)|in (?:the )?(?:issue|github|pr|thread)|again|later|github|discussion|offline)|waiting\b|wait\b|back to\b|please (?:look|add|comment|note|join)\b|add (?:your )?(?:names?|comments?)\b|none\b|n\/?a\b|tbd\b|nothing\b|continue discussion|no (?:further )?(?:action|update|next steps?)|(?:next )?meeting\b)/i;

/** A sentence that leaves out who will: `Will schedule a meeting`. */
export const SOMEBODY_WILL = /^(?:[Ww]ill|[Gg]oing to) (?!match\b|let\b|make\b(?! an? (?:PR|pull request|issue|proposal|list|patch)\b)|allow\b|cause\b|take\b|go\b|lead\b|try\b|affect\b|happen\b|be\b|not\b|have\b|need\b|it\b|we\b|this\b|that\b|the\b|you\b|there\b|they\b|he\b|she\b|i\b|likely\b|probably\b|continue\b|discuss\b|remove\b|leave\b|keep\b|wait\b|revisit\b|move\b|evolve\b|require\b)[a-z]/;

/** Verbs of work: what follows `will` where only the verb tells a person from a thing. */
export const WORK = /^ will (?:also )?(?:open|create|send|look|ping|write|set ?up|submit|follow|add|update|post|reach|check|review|ask|schedule|talk|work|investigate|report|put|take|draft|prepare|file|raise|share|organi[sz]e|publish|present|contact|find|do)\b/i;

/** A bullet that is nothing but work to be done: it starts with a verb that only people do. */
export const TO_DO = /^(?:open (?:an?|the)\b|create (?:an?|the|issue)\b|reach (?:out )?|send (?:an?|the|out)\b|submit\b|set ?up (?:an?|the|meeting)\b|schedule (?:an?|the|another)\b|ping\b|follow up with\b|ask \w+ (?:to|for|if|about)\b|propose (?:the|an?)\b|publish\b|write up\b|file (?:an?|the)\b|draft (?:an?|the)\b|invite (?!those|them|people)\w|ask to\b|(?:[\w-]+ ){0,3}(?:pr|pull request|issue|document) to be (?:created|submitted|opened|filed|added|written)\b)/i;

/** Words before a person that leave the promise to somebody else: `we need X to …`. */
export const NOT_THEIRS = /\b(?:add|adding|remove|bring|point|introduce|connect|refer|assign|nominate|need|needs|needed|want|wants|like|for|until|with|let|from|of|by|about|help|enable|allow|wait|invite|get|gets|thank|thanks|hope|expect|if|unless)\b/i;

/** The group commits itself later in a sentence: `…, so we will patch it`. */
export const AND_WE = /(?:[,;:.]|\s(?:so|and|but|agreed|that))\s+(?:then )?(?:we['’]ll|we will|we['’]re going to|we are going to|let['’]?s)(?: also| then| try to)? (?:add|open|patch|post|send|update|create|land|publish|invite|write|make (?:an? )?(?:pr|issue)|make sure|file|schedule|set ?up|submit|ask|reach|ping|do|remove|fix|test|run|release|merge|revert|work on|plan to|readdress|validate|put|contact|organi[sz]e|prepare|draft|document)\b/i;

/** Who does it, said at the end: `to be added by Bo`, `by @bosand`. */
export const BY_WHOM = /\bby (@?[\p{L}][\p{L}\p{M}\p{N}'’_-]*(?: \p{Lu}[\p{L}.]*(?!\.))?)(?=[\s.)]*$| (?:after|before|once|by|until)\b)/u;

/** Work still to be done, and by whom. */
export const TO_BE_DONE = /\bto be (?:added|done|created|written|opened|updated|posted|sent|prepared|reviewed|fixed|merged|landed|submitted|drafted|filed|set up|scheduled|finali[sz]ed|investigated|documented) by\b/i;
