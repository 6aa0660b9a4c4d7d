import { anyOf, oneOf, wordsOf } from './forms.ts';

/** A way to say that a group settled something. */
export interface Settling {
	name: string;
	words: RegExp;
	/** A sentence it reads. */
	example: string;
}

/** What a group calls itself; and what it calls those of it, or a body that may be another. */
export const OURSELVES = wordsOf('committee ctc group team tsc we wg');
export const BODIES = new Set([...OURSELVES, ...wordsOf('all board council everybody everyone members')]);

/** What may stand before `agreed` where nobody in particular agreed. */
export const AGREED_AFTER = wordsOf('also and broadly discussed generally has have in it meeting mostly ok so tentatively the then those was');

/** What one word of every sentence begins with that says that a group settled something. */
export const SETTLING = wordsOf('objec concern opposition dissent disagree oppose against agree conclu consensus consent decid decision vote motion resol accept approv carried passed reject adopt unanim unless otherwise verdict outcome konsens abstimm favor favour gegenrede gegenstimm beschl befunden angenommen widerspruch majority ratif endors sf: einstimmig mehrheitlich acord acuerd aprob aprueb approuv décid 一致 異議 決定 合意');

/** What marks a decision that stands behind it: `Verdict: …`. */
export const DECISION_WORDS = wordsOf('agreed agreement abstimmung beschluss beschlüsse conclusion consensus decision konsens outcome resolution resolved verdict');

/** What is put to the vote. */
export const MOTIONS = wordsOf('amendment motion nomination proposal resolution vote');

/** Verbs after `agreed to` that put something off. */
export const DEFERRALS = wordsOf('come continue decide defer discuss revisit talk');

/** What says that an agreement was reached before this meeting. */
export const EARLIER = wordsOf('already before earlier last previously');

/** What says that consensus is not there, or still sought, a few words on: `looking for consensus`. */
export const SOUGHT = wordsOf('build building call coming concern could find form gather gathering get lack looking need needed needs no not reach seek seeking some toward towards without');

/** Words of a result that says nothing of what it is the result of: `Vote: 4 in favour, 1 abstention.` */
export const RESULT_WORDS = wordsOf(`a abstain abstained abstaining abstention abstentions accepted accepts adopted against agree agreed agreement agrees all and any anybody anyone approved approves are as aye ayes been both
	but by carried carries committee concern concerns consensus ctc decided decision defeated did didn't disagree disagrees dissent everybody everyone failed fails favor favour five for four
	from general good group had has have heard here in is it lazy major majority more motion nay nays no nobody none not objected objection objections objects of ok on one opposed opposition or
	other others passed passes present proposal raised reached rejected result results seems so sounds ten that the there they this three to tsc two unanimous unanimously vote voted votes voting
	was we were with withdrawn without yes zero further six seven eight nine`);

/** Words that mark something as decided. */
const DECISIONS = `(?:final |the )?(?:(?:${anyOf(DECISION_WORDS)})s?|vot(?:e|ing) results?)`;

/** Such words and the sign that what follows is meant: `Decision: …`, `✅ Verdict: …`, `DECISION 70.1: …`. */
export const DECISION_MARK = new RegExp(`^(?:[\\s*_([]|[\\p{Extended_Pictographic}\\uFE0F])*${DECISIONS}\\b(?: #?\\d[\\d./-]{0,9}(?=[\\s*_)\\]]{0,4}:))?[\\s*_)\\]]*[:–—-][\\s*_]*`, 'iu');

/** A label with its colon, or in brackets that need none; whether it marks a decision is asked of the names of sections. */
export const NAMED_MARK = /^\s*(?:【([^】\n]{2,20})】[:：]?|([\p{L}\p{M} ]{2,30})[:：])\s*/u;

/** `Conclusion:` over a list of what was concluded. */
export const LONE_MARK = new RegExp(`^\\W*${DECISIONS}\\W*$`, 'i');

/** What is put where nothing was concluded. */
export const NOTHING = new RegExp(`^\\W*(?:none|nothing|n/a|tbd|not? (?:(?:${anyOf(DECISION_WORDS)})s?|concluded|decided|yet)[^.!]{0,40})?\\W*$`, 'i');

/** A sign before what was decided. */
export const DECISION_SIGN = /^\s*✅\s+/u;

/** Every sentence below has one of these. */
export const DECIDES = new RegExp(`${anyOf(SETTLING)}|\\d (?:[a-z]+ )?(?:in|for|yes|aye)|vot.{0,20}\\d`, 'i');

/** Sentences that say a group settled something. */
export const RESOLUTIONS: readonly Settling[] = [
	{ name: 'no objections', words: /(?:\b(?:no|zero|without)|(?:not|n['’]t) (?:hearing|raise)) (?:[a-z]+ ){0,3}(?:objections?|opposition|concerns?|dissent|disagreement)\b(?!\/(?!objec|concern))/i, example: 'No objections.' },
	{ name: 'nobody objects', words: /\b(?:nobody|no[ -]?one) (?:[a-z]+ ){0,3}(?:objects?|objected|objections?|opposed?|opposes|disagreed?s?|concerns?|against)\b/i, example: 'Nobody objected.' },
	{ name: 'no objections', words: /\bobjections?\b[^.?!]{0,200}\?\s*(?:A:\s*)?(?:none|no\b|silence)/i, example: 'Any objections? None' },
	{ name: 'consensus', words: /^\W*(?:[a-z]+ )?(?:consensus|consent|agreed|approved|accepted|passed|carried)\W*$/i, example: 'Consensus.' },
	{ name: 'consensus is', words: /\b(?:consensus|agreement)(?: (?:in|of|from|among|at) (?:[\w-]+ ){1,6}?| [a-z]+)? ?(?:is|was|seems|reached|approved|achieved)\b/i, example: 'Consensus in the room is to wait.' },
	{ name: 'consensus to', words: /\b(?:consensus|agreement) (?:to|that|on|we)\b/i, example: 'Agreement that it is good.' },
	{ name: 'there is consensus', words: /\b(?:have|there(?: is|['’]s| was)|reached|met|general|rough|unanimous) (?:an? )?(?:[a-z]+ )?(?:consensus|agreement)\b|\bunanimous (?:consent|approval)\b/i, example: 'General agreement.' },
	{ name: 'in agreement', words: new RegExp(`\\b(?:${anyOf(BODIES)})\\b.{0,12}\\bin agreement\\b`, 'i'), example: 'Everyone is in agreement.' },
	{ name: 'agreed', words: new RegExp(`^\\W*(?:(?:${anyOf([...BODIES, ...AGREED_AFTER])}),? ){0,4}agreed\\b(?! with\\b)`, 'i'), example: 'Agreed to close it.' },
	{ name: 'agreed by name', words: /^\W*(?:\p{Lu}\p{L}+(?:,? and |, )){1,5}\p{Lu}\p{L}+(?: all)?:? agreed?\W*$/u, example: 'Ina, Bo and Mira agreed.' },
	{ name: 'we agreed', words: new RegExp(`\\b(?:${anyOf(BODIES)}|it (?:is|was)|but|and)(?: [a-z]+)? (?:agreed,? (?:to|that|on|about|we|not|it|this|the|should)|agree,? that|agrees to)\\b`, 'i'), example: 'We agreed that it is good.' },
	{ name: 'we agree', words: new RegExp(`^\\W*(?:${anyOf(BODIES)})(?: all| [a-z]+ and)? agree (?:to|on|about)\\b`, 'i'), example: 'All agree on closing it.' },
	{ name: 'everyone agrees', words: /^\W*(?:everyone|the group) agrees\W*$/i, example: 'Everyone agrees.' },
	{ name: 'decided', words: /^\W*(?:[a-z]+,? ){0,2}?decided (?!by\b)/i, example: 'Decided to close it.' },
	{ name: 'we decided', words: new RegExp(`(?:\\b(?:${anyOf(BODIES)}|was|been|have)|['’]ve|[-–—:])(?: [a-z]+)? (?:decided|resolved) (?:to|that|on|against|not|we|in|it)\\b`, 'i'), example: 'We have decided to close it.' },
	{ name: 'decision', words: /\bdecision (?:was|is) (?:made|taken|to|that)\b|\bconclusion (?:was|is) to\b/i, example: 'The decision is to close it.' },
	{ name: 'vote passed', words: new RegExp(`\\b(?:${anyOf(MOTIONS)})s?\\b[^.?!]{0,60}\\b(?:passe[sd]|carried|approved|accepted|failed|defeated|rejected|voted down|withdrawn)\\b|\\bachieved (?:[a-z]+ ){0,2}majority\\b`, 'i'), example: 'The vote passed.' },
	{ name: 'count of votes', words: oneOf([/\bvot(?:e[sd]?|ing)\b\W{0,3}(?:was\W+)?\d+ ?(?:\/|to|[-–:]) ?\d+/i, /\b\d+ (?:[a-z]+ )?(?:in favou?r|for|yes|ayes?)\b[^a-z]{1,4}(?:and )?\d+ |\bSF: ?\d/i]), example: 'Voted 5/0.' },
	{ name: 'voted to', words: new RegExp(`(?:^\\W*|\\b(?:${anyOf(OURSELVES)}|all|everyone|unanimously)(?: have)? )voted (?:to|for|against|in)\\b|\\bvote taken in favou?r\\b|\\ball (?:are |were )?in favou?r\\b`, 'i'), example: 'We voted to close it.' },
	{ name: 'approved', words: oneOf([/\b(?:ha(?:s|ve) been|was|were|and|is) (?:approved|adopted|ratified)\b/i, /\b(?:approved|accepted|passed|adopted) (?:unanimously|by (?:[a-z]+ )?(?:consensus|vote|majority))\b/i]), example: 'The move has been approved.' },
	{ name: 'we approve', words: new RegExp(`^\\W*(?:the )?(?:${anyOf(OURSELVES)})(?: unanimously)? (?:approved?|accepted|adopt(?:ed)?|ratified|endorsed?|reject(?:ed)?)\\b`, 'i'), example: 'The TSC approved the charter.' },
	{ name: 'se aprueba', words: /(?:^|[^\p{L}])se (?:acuerda|acordó|aprueba|aprobó|decide|decidió)|por unanimidad/iu, example: 'Se aprueba la moción.' },
	{ name: 'est adopté', words: /(?<!\bsi .{0,40})(?:est|sont|été) (?:adopté|approuvé|décidé)|à l['’]unanimité/iu, example: 'Le budget est adopté.' },
	{ name: '承認', words: /全会一致|満場一致|異議なし|[でに](?:決定|合意)(?:しました|した|とする)?(?=[。(（]|$)/u, example: '満場一致で承認' },
	{ name: 'einstimmig', words: /\b(?:einstimmig|mehrheitlich)\b/i, example: 'Der Antrag wird einstimmig angenommen.' },
	{ name: 'ohne Gegenrede', words: /\bohne (?:gegenrede|gegenstimmen?|widerspruch)\b|\b(?:beschlu(?:ss|ß)|ist|wird|wurde) (?:für gut befunden|angenommen|beschlossen)\b/i, example: 'Ohne Gegenrede angenommen' },
];

/** Settled whatever conditions follow: `Agreed that if nobody objects …`, `will land unless somebody objects`. */
export const SETTLED: readonly Settling[] = [
	{ name: 'agreed that', words: new RegExp(`^\\W*(?:(?:we|the group|everyone|all)(?: have| has|['’]ve)? )?(?:agreed|decided) (?:that|to|if|ok)\\b(?! (?:${anyOf(DEFERRALS)}|take|remove))`, 'i'), example: 'Agreed that if nobody objects it lands.' },
	{ name: 'otherwise', words: /\b(?:otherwise,? we|unless\b[^.?!]{0,200})(?:['’]ll| will)(?: plan to)? (?:(?:move|go) forward|proceed|land|merge)\b/i, example: 'Otherwise we will land it.' },
];

/** Nobody answers whether there are objections: `*silence*`. */
export const SILENCE = /^\W*(?:silence|crickets|none|nope|no (?:answer|one))(?:\W*$|[;,.])/i;

/** A question whose silence is a yes: `Any objections?`. */
export const OBJECTIONS = /\b(?:objections?|concerns?|opposed|objects?)\b[^?]{0,300}\?\W*$/i;

/** What a row of a table calls the votes for something. */
export const VOTES_FOR = /^\W*(?:yes|ayes?|for|in favou?r)\t\W*[1-9]\d{0,2}\b/i;

/** Sentences with those words that settle nothing: questions, wishes, what is still sought, what was not reached, what was settled before. */
export const UNSETTLED: readonly RegExp[] = [
	/\b(?:if|unless|until|whether|once|when) (?:there (?:are|is|was)|we (?:have|get|got|can|agree)|no\b|the group|consensus)/i,
	new RegExp(`(?:\\b(?:${anyOf(SOUGHT)}|to have)|n['’]t) (?:\\w+ ){0,4}(?:consensus|agreement)\\b`, 'i'),
	/\bconsensus[- ](?:seeking|building|process|model)\b/i,
	/(?:\b(?:not|never|can|should|be)|n['’]t) (?:all )?(?:agree[ds]?|decided?|approved|accepted|voted|reached)\b/i,
	new RegExp(`\\b(?:agreed|decided) (?:\\w+ ){0,3}(?:${anyOf(EARLIER)})\\b|\\b(?:${anyOf(EARLIER)}) (?:\\w+ ){0,4}(?:agree|decide|consensus)`, 'i'),
	new RegExp(`^\\W*(?!(?:${anyOf(BODIES)}|nobody|no)\\b)[a-z]+ ha[sd] no\\b`, 'i'),
	/\b(?:there|nobody) seems to be\b|^\W*if\b/i,
	/\bi (?:think|thought|believe|guess|have no)\b|^\W*(?:one idea|maybe|perhaps|hopefully|ideally)\b/i,
	/\bin the past\b|\blots of\b|\bno quorum\b|\bobjections?\b[^.?!]{0,20}\b(?:so far|right now|yet)\b/i,
	new RegExp(`\\bagreed?\\b.{0,20}\\b(?:take|remove)\\b.{0,30}\\bagenda\\b|\\bagreed to (?:${anyOf(DEFERRALS)})\\b`, 'i'),
];

/** What is put to a poll, and the start of its count: `POLL: …`, `SF: 6`. */
export const POLL = /^[\s*_]*(?:poll:|vote(?: for\b|:))/i;
export const TALLY = /\bSF\b/;

/** A heading over a count of votes: its first line is the result. */
export const VOTES = /^\W*votes?\b/i;

/** Somebody's own view, where somebody speaks. */
export const OWN_VIEW = /^\W*(?:agreed?\b|i (?:want|would|don['’]t)\b)/i;

/** What a line has that proposes something: `Ina moves to adopt it`, `Can we close it?`. */
export const MOTION = /\b(?:propos\w*|motions?|mov(?:es?|ed) (?:to|that)|suggest\w*|nominat\w*|should|shall|request\w*|let['’]s|can we|objections?|vote (?:on|to))\b|\?\s*$/i;

/** What says that a motion was not carried: `The motion failed.`, `Motion not carried`, `Rejected`. */
export const DEFEATED = new RegExp(`(?:^\\W*|\\b(?:${anyOf(MOTIONS)})s?\\b[^.?!]{0,60}\\b)(?:fail(?:ed|s)|defeated|rejected|voted down|withdrawn|not (?:pass|carry|carried|passed|adopted))\\b`, 'i');
