import { anyOf, oneOf } from './forms.ts';
import { AGREED_AFTER, ALSO_SETTLING, BODIES, SETTLING } from './words.ts';

/** A way to say that a group settled something. */
export interface Settling {
	name: string;
	words: RegExp;
	/** A sentence it reads. */
	example: string;
}

/** Words that mark something as decided. */
const DECISIONS = oneOf([
	/(?:final |the )?(?:decisions?|resolutions?|resolved|verdict|conclusions?|consensus|outcome|agreed|agreement|(?:vote|voting) results?)/, // final decision
	/(?:final |the )?(?:beschluss|beschlüsse|konsens|abstimmung)/, // Beschluss
]);

/** Such words and the sign that what follows is meant: `Decision: …`, `✅ Verdict: …`, `DECISION 70.1: …`. */
export const DECISION_MARK = new RegExp(`^(?:[\\s*_([]|[\\p{Extended_Pictographic}\\uFE0F])*(?:${DECISIONS.source})\\b(?: #?\\d[\\d./-]{0,9}(?=[\\s*_)\\]]{0,4}:))?[\\s*_)\\]]*[:–—-][\\s*_]*`, 'iu');

/** A sign before what was decided. */
export const DECISION_SIGN = /^\s*✅\s+/u;

/** Every sentence below has one of these. */
export const DECIDES = new RegExp(`${anyOf(SETTLING)}|\\d`, 'i');

/** Every sentence below has one of these as well, which a number alone is none of. */
export const SETTLES = new RegExp(`${anyOf([...SETTLING, ...ALSO_SETTLING])}|\\d (?:[a-z]+ )?(?:in|for|yes|aye|yea)`, 'i');

/** Sentences that say a group settled something. */
export const RESOLUTIONS: readonly Settling[] = [
	{ name: 'no objections', words: /\b(?:no|zero|without|not hearing|did not raise|didn['’]t raise) (?:[a-z]+ ){0,3}(?:objections?|opposition|concerns?|dissent|disagreement|nays?)\b(?!\/)/i, example: 'No objections.' },
	{ name: 'nobody objects', words: /\b(?:nobody|no[ -]?one) (?:[a-z]+ ){0,3}(?:objects?|objected|objections?|opposed?|opposes|disagreed?s?|concerns?|against|arguing)\b/i, example: 'Nobody objected.' },
	{ name: 'no objections', words: /\bobjections?\b[^.?!]{0,200}\?\s*(?:A:\s*)?(?:none|no\b|nope|silence)/i, example: 'Any objections? None' },
	{ name: 'consensus', words: /^\W*(?:[a-z]+ )?(?:consensus|consent|agreed|approved|accepted|passed)\W*$/i, example: 'Consensus.' },
	{ name: 'consensus is', words: /\b(?:consensus|agreement)(?: (?:in|of|from|among|between|at) (?:[\w-]+ ){1,6}?| [a-z]+)? ?(?:is|was|seems|reached|approved|achieved)\b/i, example: 'Consensus in the room is to wait.' },
	{ name: 'consensus to', words: /\b(?:consensus|agreement) (?:to|that|on|we)\b/i, example: 'Agreement that it is good.' },
	{ name: 'there is consensus', words: /\b(?:have|there(?: is|['’]s| was)|reached|came to|met|got|general|broad|rough|clear|unanimous|full) (?:an? |the )?(?:[a-z]+ )?(?:consensus|agreement)\b/i, example: 'General agreement.' },
	{ name: 'in agreement', words: /\b(?:all|everyone|everybody|we|group|members)\b.{0,12}\bin agreement\b/i, example: 'Everyone is in agreement.' },
	{ name: 'agreed', words: new RegExp(`^\\W*(?:(?:${anyOf([...BODIES, ...AGREED_AFTER])}),? ){0,4}agreed\\b(?! with\\b)`, 'i'), example: 'Agreed to close it.' },
	{ name: 'agreed by name', words: /^\W*(?:\p{Lu}\p{L}+(?:,? and |, )){1,5}\p{Lu}\p{L}+(?: all)?:? agreed?\W*$/u, example: 'Ina, Bo and Mira agreed.' },
	{ name: 'we agreed', words: new RegExp(`\\b(?:${anyOf(BODIES)}|it was|but|and|discuss(?:ed)?)(?: [a-z]+)? (?:agreed,? (?:to|that|on|about|we|not|it|this|should)|agree,? that|agrees to)\\b`, 'i'), example: 'We agreed that it is good.' },
	{ name: 'decided', words: /^\W*(?:[a-z]+,? ){0,2}?decided (?!by\b)/i, example: 'Decided to close it.' },
	{ name: 'we decided', words: /(?:\b(?:we|group|tsc|ctc|committee|team|wg|was|been|have)|['’]ve|[-–—])(?: [a-z]+)? (?:decided|resolved) (?:to|that|on|against|not|we|in|it)\b/i, example: 'We have decided to close it.' },
	{ name: 'decision', words: /\bdecision (?:was|is) (?:made|taken|to|that)\b/i, example: 'The decision is to close it.' },
	{ name: 'vote passed', words: oneOf([/\b(?:votes?|motions?|nomination|resolution|proposal)\b[^.?!]{0,60}\b(?:passe[sd]|carried|approved|accepted|failed|rejected|withdrawn)\b/i, /\bachieved (?:an? )?(?:simple )?majority\b/i]), example: 'The vote passed.' },
	{ name: 'count of votes', words: oneOf([/\bvot(?:e|es|ed|ing)\b\W{0,3}(?:(?:was|is|result|for)\W+)*\d+ ?(?:\/|to|-|–|:) ?\d+/i, /\b\d+ (?:[a-z]+ )?(?:in favou?r|for|yes|aye|yea)\b[^a-z]{1,4}(?:and )?\d+ |\bSF: ?\d/i]), example: 'Voted 5/0.' },
	{ name: 'voted to', words: oneOf([/\b(?:we|all|everyone|unanimously)(?: have)? voted (?:to|for|against|in)\b|^\W*voted (?:to|for|against|in)\b/i, /\bvote taken in favou?r\b|\ball (?:are |were )?in favou?r\b/i]), example: 'We voted to close it.' },
	{ name: 'approved', words: oneOf([/\b(?:has been|have been|was|were|and|is) (?:approved|adopted|ratified)\b/i, /\b(?:approved|accepted|passed|adopted) (?:unanimously|by (?:[a-z]+ )?(?:consensus|vote|majority))\b/i]), example: 'The move has been approved.' },
	{ name: 'we approve', words: /^\W*(?:the )?(?:we|group|committee|team|tsc|ctc|wg)(?: unanimously)? (?:approved?|accepted|adopt(?:ed)?|ratified|endorsed?|reject(?:ed)?)\b/i, example: 'The TSC approved the charter.' },
	{ name: 'ohne Gegenrede', words: oneOf([/\bohne (?:gegenrede|gegenstimmen?|widerspruch)\b|\bwi(?:e)?derspruch: kein/i, /\bbeschlu(?:ss|ß) angenommen\b|\b(?:ist|wird|wurde) (?:für gut befunden|angenommen|beschlossen)\b/i]), example: 'Ohne Gegenrede angenommen' },
];

/** Settled whatever conditions follow: `Agreed that if nobody objects …`, `will land unless somebody objects`. */
export const SETTLED: readonly Settling[] = [
	{ name: 'agreed that', words: /^\W*(?:(?:we|the group|everyone|all)(?: have| has|['’]ve)? )?(?:agreed|decided) (?:that|to)\b(?! (?:revisit|discuss|continue|defer|come back|talk|take|remove))/i, example: 'Agreed that if nobody objects it lands.' },
	{ name: 'otherwise', words: /\b(?:otherwise|unless\b[^.?!]{0,200}) (?:we['’ ](?:wi)?ll|will)(?: plan to)? (?:(?:move|go) forward|proceed|go ahead|land|merge)\b/i, example: 'Otherwise we will land it.' },
];

/** Nobody answers whether there are objections: `*silence*`. */
export const SILENCE = /^\W*(?:silence|crickets|none|nope?|no (?:answer|one))(?:\W*$|[;,.])/i;

/** A question whose silence is a yes: `Any objections?`. */
export const OBJECTIONS = /\b(?:objections?|concerns?|opposed|objects?)\b[^?]{0,300}\?\W*$/i;

/** What a row of a table calls the votes for something. */
export const VOTES_FOR = /^\W*(?:yes|yea|aye|for|in favou?r|approve|\+1)s?\t\W*[1-9]\d{0,2}\b/i;

/** Sentences with those words that settle nothing: questions, wishes, what is still sought, what was not reached, what was settled before. */
export const UNSETTLED: readonly RegExp[] = [
	/\b(?:if|unless|until|whether|once|when) (?:there (?:are|is|was)|we (?:have|get|got|reach|can|agree)|no\b|everyone|all agree|the group|consensus|objections)/i,
	/\b(?:don['’]t|doesn['’]t|could|some|no|not|without|lack of|isn['’]t|wasn['’]t) (?:\w+ ){0,2}(?:consensus|agreement)\b/i,
	/\b(?:gather(?:ing)?|seek(?:ing)?|see if|find|build(?:ing)?|need(?:s|ed)?|to (?:get|reach|find|have)|call for) (?:\w+ ){0,2}(?:consensus|agreement)\b/i,
	/\b(?:looking for|get|reach|towards?|form|concern is|loop|coming to) (?:\w+ ){0,3}(?:consensus|agreement)\b|\bconsensus[- ](?:seeking|building|process|model)\b/i,
	/\b(?:not|never|yet to|can|should|could|be|being|haven['’]t|hasn['’]t) (?:all |yet |been )?(?:agree[ds]?|decided?|approved|adopted|accepted|voted|reached)\b/i,
	/\b(?:agreed|decided) (?:\w+ ){0,3}(?:previously|before|earlier|last)\b|\b(?:already|previously|earlier|because we) (?:\w+ ){0,4}(?:agree|decide)/i,
	/(?:\bnot|n['’]t) (?:\w+ ){0,4}(?:consensus|agreement)\b|^\W*(?!(?:Everyone|Nobody|Group|Committee|Team|We|No)\b)[A-Z][a-z]+ ha[sd] no\b/,
	/\bi (?:think|thought|believe|guess|have no)\b|^\W*(?:otherwise|one idea|maybe|perhaps|hopefully|ideally)\b/i,
	/\bin the past\b|\blots of\b|\bno quorum\b|\bobjections?\b[^.?!]{0,20}\b(?:so far|right now|yet)\b/i,
	/\bagreed?\b.{0,20}\b(?:take|remove)\b.{0,30}\bagenda\b|\bagreed to (?:revisit|discuss|continue|defer|come back|talk|decide)\b/i,
];

/** A heading over a count of votes: its first line is the result. */
export const VOTES = /^\W*(?:in-meeting )?vot(?:es?|ing)\b/i;

/** Somebody's own view, where somebody speaks. */
export const OWN_VIEW = /^\W*(?:(?:(?:i |yes|no\b,|yeah|\+1)[,\s]*)?agreed?\b|i (?:want|would|have|don['’]t|personally)\b)/i;

/** One vote of a list of them, and how it went: `Ina: +1`. */
export const VOTE = /^\W*@?\p{L}[\p{L}\p{M}\p{N}_.'’ -]{0,40}?:?\s*([+-]1|[+-]?0|abstain)\W*$/iu;
