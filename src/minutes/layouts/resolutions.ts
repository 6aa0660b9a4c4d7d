/** Words that mark what follows as decided. */
export const DECISION_MARK = /^(?:[\s*_([]|[\p{Extended_Pictographic}\uFE0F])*(?:(?:final |the )?(?:decisions?|decided|resolutions?|resolved|conclusions?|consensus|outcome|agreed|agreement|(?:vote|voting) results?|motion (?:passed|carried)|approved))\b(?: #?\d[\d.\/-]{0,9}(?=[\s*_)\]]{0,4}:))?[\s*_)\]]*[:–—-][\s*_]*/iu;

/** Every sentence below has one of these. */
export const DECIDES = /objec|resolved ?:|conclusions?:|outcome:|sounds good to|nays?\b|no (?:issue|problem)|no ?one \w+ to have|move forward|proceed|go ahead|go forward|reject|ratif|endorse|passed|concern|opposition|dissent|blockers|disagree|oppose|agree|consensus|decid|decision|vote|motion|nominat|resolution|accept|approv|will not|won['’]t|\d (?:yes|aye)|adopt|unanim|majority|favou?r|\+1/i;

/** Sentences that say a group settled something. */
export const RESOLUTIONS: readonly RegExp[] = [
	/** `No objections`, `No concerns raised`, `Nobody objected`. */
	/\b(?:no|zero|without|did not raise(?: any)?|didn['’]t raise(?: any)?|not hearing(?: any)?) (?:further |other |major |strong |fundamental |real |one |more |any |known |outstanding |remaining |serious |substantive |specific |immediate |particular |new |blocking |obvious )*(?:(?:suggestions?|comments?|questions?|concerns?|feedback) (?:or|and) )?(?:objections?|opposition|concerns?(?:\/objections?)?|dissent|nays?)\b/i,
	/\bnot (?:any )?objections?\b|\b(?:nobody|no ?one) (?:\w+ )?(?:raised?|has|had|voiced|expressed) (?:any |an )?(?:concerns?|objections?)\b/i,
	/^\W*(?:(?:all|everyone):\s*)?no (?:issues?|problems?) with (?:this|that|it|the (?:proposal|change|plan|idea|pr)|doing so)\b/i,
	/\bno ?one (?:seem(?:s|ed) to )?ha(?:s|d|ve) an? (?:issue|problem) with\b/i,
	/^[^\p{L}\p{N}_]*(?:\p{Lu}\p{L}+(?:,? and |, )){1,5}\p{Lu}\p{L}+ (?:all )?agreed?\W*$/u,
	/^\W*(?:that |this |it )?sounds good to (?:everyone|everybody|all|the (?:group|team|room))\b/i,
	/\bwe are (?:all )?agreed\b/i,
	/^\W*(?:all:\s*)?consensus approved\W*$/i,
	/^\W*\+1 (?:from|by) (?:the |all |every)/i,
	/\b(?:nobody|no ?one) (?:\w+ )?(?:object(?:s|ed)?|oppose[sd]?|disagree[sd]?)\b/i,
	/\bobjections?\b[^.?!]{0,300}\?\s*(?:A:\s*)?(?:none|no\b|nope|silence|no objections?)/i,
	/** `Consensus.` */
	/^\W*(?:(?:rough|general|lazy|full) )?(?:consensus|agreed|approved|accepted|passed)\W*$/i,
	/^\W*consensus (?:achieved|obtained|found)\b|(?:=>|->|→|:) ?consensus\W*$/i,
	/^\W*agreement (?!with\b|between\b|is needed\b|needed\b|process\b|pages?\b|documents?\b|from\b)[\p{L}]/iu,
	/** `General agreement that …`, `Consensus is …`, `We have consensus`. */
	/\b(?:general|broad|rough|clear|unanimous|overall|full|lazy|wide|strong) (?:agreement|consensus)\b/i,
	/\b(?:consensus|agreement)(?: (?:in|of|from|among|between|at) (?:[\w-]+ ){1,7}?| here| today)? ?(?:is|was|seems|reached)\b|\b(?:consensus|agreement) (?:to|that|on|around|among)\b/i,
	/\b(?:we have|there(?: is|['’]s| was)|have|reached|came to|achieved|seem(?:s|ed)?(?: to be| like)?|got|is|was) (?:an? |the )?(?:\w+ )?(?:consensus|agreement)\b/i,
	/** `Agreed to …`, `We agreed that …`, `agreed`. */
	/^\W*(?:(?:so|and|ok|but|discussed?|then|all|everyone|everybody|the group|(?:everybody|everyone|people|all|those) (?:in|at) (?:the )?(?:meeting|call)|group|we(?: have|['’]ve)?|it was|it['’]s|was|tsc|ctc|committee|team|wg|members?|those present|no,? we|generally|mostly|in general|discussion|also|\(?action\)?|discuss),? )*(?:(?:have |has |tentatively |broadly )(?:all |have |has |generally |tentatively |broadly )*)?(?:agreed|(?<=\b(?:we|all|everyone|and) )agree)\b(?! with\b| on both| to disagree|,? but| in principle\?)/i,
	/\b(?:we|group|everyone|all|tsc|ctc|committee|team|wg|it was|but|and|discuss(?:ed)?(?:,| and)?) (?:have |has |all |then |also |generally )?agree(?:d)? (?:to|that|on|about|we|not|it|this|should)\b/i,
	/** `All in favour`, `Voted 5/0`, `4 yes, 1 no`, `We will not …`. */
	/^\W*(?:everyone|everybody|all|the (?:group|committee|team|board)|we) agrees? to (?!disagree)/i,
	/^\W*(?:the )?(?:\w[\w-]* )?(?:group|committee|team|tsc|ctc|wg) (?:unanimously )?(?:approved|accepted|adopted|rejected|ratified|endorsed)\b/i,
	/\bmotions?\b[^.?!]{0,60}\b(?:failed|fails|defeated|rejected|withdrawn)\b|\bvote (?:failed|did not pass)\b|\bwe (?:have )?voted (?:to|for|against|on|in)\b|^\W*voted (?:unanimously )?(?:to|for|against|in favou?r)\b|\b(?:all|everyone|everybody|unanimously) voted (?:in favou?r|for|against|yes|to)\b/i,
	/^\W*all (?:are |were )?in favou?r\b/i,
	/\bvot(?:e|es|ed|ing)\b\W{0,3}(?:(?:was|is|result|in favou?r|for)\W+)*\d+ ?(?:\/|to|-|–|:) ?\d+/i,
	/\b\d+ (?:yes|yea|aye|for|in favou?r|approve)[,;]? (?:and )?\d+ (?:no|nay|against|opposed|abstain)/i,
	/^\W*(?:so |then )?we (?:will not|won['’]t) (?!be\b|have\b|know\b|get\b|see\b|need\b)[a-z]/i,
	/** `We reject the idea`. */
	/^\W*(?:we|the group|group|tsc|ctc|committee) (?:unanimously )?(?:reject(?:s|ed)?|approved?s?|accept(?:s|ed)?|adopt(?:s|ed)?|ratif(?:y|ied|ies)|endorse[sd]?)\b/i,
	/** `Decided to …`, `We've decided that …`. */
	/^\W*(?:(?:so|and|ok|then|it was|was|has been),? )*decided\b/i,
	/(?:\b(?:we|group|it was|tsc|ctc|committee|team|wg|was|been|were explored:|have|['’]ve)|[-–—]) (?:have |has |also |then )?decided (?:it|to|that|on|against|not|we|in favou?r|for|it)\b/i,
	/\bdecision (?:was|is) (?:made|taken|to|that)\b|\bmade (?:a|the) decision\b/i,
	/** `The vote passed`, `approved`, `5 in favour`. */
	/\b(?:votes?|motion|nomination|resolution)\b[^.?!]{0,60}\b(?:passed|passes|carried|carries|approved|succeeded|was accepted|unanimous(?:ly)?)\b/i,
	/\b(?:approved|accepted|passed|agreed|adopted) (?:unanimously|by (?:the )?(?:vote|majority|consensus|lazy consensus|tsc|ctc|committee|group))\b|\bunanimous(?:ly)? (?:approv|agree|vote|support|in favou?r|accept)/i,
	/\b(?:simple|super|two[- ]thirds) ?majority\b[^?]{0,400}$|\b\d+ (?:votes? )?(?:in favou?r|for)\b[,;. ]+(?:and )?\d+ (?:\w+ )?(?:against|neutral|abstain|abstentions?|opposed)/i,
	/\((?:[^()]{0,60} )?agreed\)/i,
	/\b\d+ ?\+1['’]?s?\b[^.?!]{0,300}\b(?:to continue|approv|in favou?r|pass|elect)/i,
];

/** Settled whatever conditions follow: `Agreed that if nobody objects …`, `will land unless somebody objects`. */
export const SETTLED: readonly RegExp[] = [
	/^\W*(?:(?:so,? )?(?:we|the group|everyone|all)(?: have| has|['’]ve)? )?(?:agreed|decided) (?:that|to)\b(?! (?:revisit|discuss|continue|defer|come back|talk)\b| (?:take|remove|drop)\b.{0,30}\bagenda)/i,
	/\b(?:we['’]ll|we will|will|going to) (?:move forward|proceed|go ahead|land|merge|go forward)\b[^.?!]{0,300} unless\b/i,
	/\bunless (?:(?!we\b)[\w’']+ ){0,4}object(?:s|ions?)?\b/i,
	/\bunless\b[^.?!]{0,300}\b(?:we['’]ll|we will)(?: plan to)? (?:move forward|proceed|go ahead|land|merge|go forward)\b/i,
	/\botherwise (?:we['’]ll|we will|will) (?:move forward|proceed|go ahead|land|merge|go forward)\b/i,
];

/** Nobody answers whether there are objections: `*silence*`. */
export const SILENCE = /^\W*(?:silence|crickets|none|nope?|no (?:answer|one))\W*$/i;

/** A question whose silence is a yes: `Any objections?`. */
export const OBJECTIONS = /\b(?:objections?|concerns?|opposed|objects?)\b[^?]{0,300}\?\W*$/i;

/** What a row of a table calls the votes for something. */
export const VOTES_FOR = /^\W*(?:yes|yea|aye|for|in favou?r|approve|\+1)s?\t\W*[1-9]\d{0,2}\b/i;

/** Sentences with those words that settle nothing: questions, wishes, what is still sought, what was not reached. */
export const NO_RESOLUTION = /\b(?:if|unless|until|whether|once|when) (?:there (?:are|is|was)|we (?:have|get|got|reach|can|agree)|no\b|everyone|it(?:'s| is) agreed|all agree|the group|agreed|consensus|objections)|\b(?:doesn['’]t have|don['’]t think we|could|gather(?:ing)?|some|loop \w+ to \w+ for|primary concern is|no|not|without|lack of|isn['’]t|wasn['’]t|don['’]t have|seek(?:ing)?|see if|get to|find|build(?:ing)?|need(?:s|ed)?|clarif\w+|reach(?! )|work(?:ing)? (?:for|towards?|on)|towards?|try(?:ing)? to (?:get|reach|find)|to (?:get|reach|build|find|form|have|gain|achieve)|form an?|looking for|wait(?:ing)? for|ask(?:ing)? for|hard to get|get|final|call for) (?:\w+ ){0,2}(?:consensus|agreement|decision)\b|\bconsensus[- ](?:seeking|building|process|model)\b|\bnot (?:yet )?(?:agreed?|decided|approved)\b|\b(?:be|being) (?:adopted|approved|accepted|decided|voted)\b|\b(?:haven|hasn|hadn|didn|couldn)['’]t (?:\w+ ){0,3}(?:consensus|agree|decide)|\b(?:does|do|did)(?: not|n['’]t) (?:seem|appear|look)|\bcan (?:all )?(?:agree|decide)\b|\bi (?:have|had|see) no\b|\bno \w+\/comments?\b|\b(?:already|previously|earlier) (?:agreed|decided)\b|\b(?:agreed|decided) (?:\w+ ){0,3}(?:previously|before|earlier)\b|\b(?:making|make|makes|made|be) sure (?:that )?(?:there (?:are|is) (?:no|agreement|consensus)|we have)\b|\bi (?:thought|think|believe|guess)\b|\bbecause we (?:agreed|decided)\b|\b(?:last|previous) (?:meeting|time|week)\b(?=[^.]{0,300}\b(?:agreed?|decided)\b)|\b(?:agreed?|decided) (?:at |in |during )?(?:the )?(?:last|previous) (?:meeting|time|week)\b|^\W*(?:otherwise|one idea|an? (?:idea|option|alternative)|believ\w+|maybe|perhaps|hopefully|ideally)\b|\bif so\b|^\W*(?!(?:Everyone|Nobody|Group|Committee|Team|We|No)\b)[A-Z][a-z]+ ha[sd] no\b|\bfrom \w+ (?:\w+ )?meeting was\b|\bin (?:the past|(?:an )?earlier meeting)\b|\bagreed?\b.{0,20}\b(?:take|remove)\b.{0,30}\bagenda\b|\bobjections?\b[^.?!]{0,20}\b(?:so far|right now|yet|to date|as of now)\b|\bshould agree\b|\bagreed to (?:revisit|discuss|continue|defer|come back|talk)\b|^\W*(?:do|does|should|can|could|is|are) (?:we|there|everyone)\b|\b(?:lots|some|a lot) of agreement\b|\bto be (?:agreed|decided)\b|\b(?:haven['’]t|hasn['’]t|never|yet to) (?:\w+ )?(?:agreed?|decided?)\b/i;

/** A heading over a count of votes: its first line is the result. */
export const VOTES = /^\W*(?:in-meeting )?vot(?:es?|ing)\b/i;

/** Somebody's own view, where somebody speaks. */
export const OWN_VIEW = /^\W*(?:(?:(?:i |yes|no\b,|yeah|\+1)[,\s]*)?agreed?\b|i (?:want|would|have|don['’]t|personally)\b)/i;

/** One vote of a list of them, and how it went: `Ina: +1`. */
export const VOTE = /^\W*@?\p{L}[\p{L}\p{M}\p{N}_.'’ -]{0,40}?:?\s*([+-]1|[+-]?0|abstain)\W*$/iu;
