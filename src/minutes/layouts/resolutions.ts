import { anyOf } from './forms.ts';
import { AGREED_AFTER, BODIES, DECISION_WORDS, SETTLING } from './words.ts';

/** A way to say that a group settled something. */
export interface Settling {
	name: string;
	words: RegExp;
	/** A sentence it reads. */
	example: string;
}

/** Words that mark what follows as decided: `Decision: …`, `✅ Verdict: …`, `DECISION 70.1: …`. */
export const DECISION_MARK = new RegExp(`^(?:[\\s*_([]|[\\p{Extended_Pictographic}\\uFE0F])*(?:${anyOf(DECISION_WORDS)})\\b(?: #?\\d[\\d./-]{0,9}(?=[\\s*_)\\]]{0,4}:))?[\\s*_)\\]]*[:–—-][\\s*_]*`, 'iu');

/** A sign before what was decided. */
export const DECISION_SIGN = /^\s*✅\s+/u;

/** Every sentence below has one of these, or a number: asked first, as most have none. */
export const DECIDES = new RegExp(`${anyOf(SETTLING)}|\\d`, 'i');

/** The same of a sentence alone, where a number counts votes. */
export const SETTLES = new RegExp(`${anyOf(SETTLING)}|sf:|\\d (?:[a-z]+ )?(?:in|for|yes)`, 'i');

/** Sentences that say a group settled something. */
export const RESOLUTIONS: readonly Settling[] = [
	{ name: 'no objections', words: /\b(?:no|without|not hearing|did not raise) (?:[a-z]+ ){0,3}(?:objections?|opposition|concerns?|dissent|disagreement)\b(?!\/)/i, example: 'No objections.' },
	{ name: 'nobody objects', words: /\b(?:nobody|no[ -]?one) (?:[a-z]+ ){0,3}(?:objects?|objected|objections?|opposed?|opposes|concerns?|against)\b/i, example: 'Nobody objected.' },
	{ name: 'no objections', words: /\bobjections?\b[^.?!]{0,200}\?\s*(?:A:\s*)?(?:none|no\b|silence)/i, example: 'Any objections? None' },
	{ name: 'consensus', words: /^\W*(?:[a-z]+ )?(?:consensus|consent|agreed|approved|passed)\W*$/i, example: 'Consensus.' },
	{ name: 'consensus is', words: /\b(?:consensus|agreement)(?: (?:in|of|from|at) (?:[\w-]+ ){1,6}?| [a-z]+)? ?(?:is|was|seems|reached|approved|achieved)\b/i, example: 'Consensus in the room is to wait.' },
	{ name: 'consensus to', words: /\b(?:consensus|agreement) (?:to|that|on|we)\b/i, example: 'Agreement that it is good.' },
	{ name: 'there is consensus', words: /\b(?:have|there(?: is|['’]s)|reached|met|general|rough|unanimous) (?:[a-z]+ )?(?:consensus|agreement)\b/i, example: 'General agreement.' },
	{ name: 'in agreement', words: /\b(?:everyone|we)\b.{0,12}\bin agreement\b/i, example: 'Everyone is in agreement.' },
	{ name: 'agreed', words: new RegExp(`^\\W*(?:(?:${anyOf(BODIES)}|${anyOf(AGREED_AFTER)}),? ){0,4}agreed\\b(?! with\\b)`, 'i'), example: 'Agreed to close it.' },
	{ name: 'agreed by name', words: /^\W*(?:\p{Lu}\p{L}+(?:,? and |, )){1,5}\p{Lu}\p{L}+:? agreed?\W*$/u, example: 'Ina, Bo and Mira agreed.' },
	{ name: 'we agreed', words: new RegExp(`\\b(?:${anyOf(BODIES)}|it was|but|and|discuss(?:ed)?)(?: [a-z]+)? (?:agreed,? (?:to|that|on|about|we|not|it|this|should)|agree,? that|agrees to)\\b`, 'i'), example: 'We agreed that it is good.' },
	{ name: 'decided', words: /^\W*(?:[a-z]+,? ){0,2}?decided /i, example: 'Decided to close it.' },
	{ name: 'we decided', words: /(?:\b(?:we|team|was|have)|['’]ve|[-–—])(?: [a-z]+)? (?:decided|resolved) (?:to|that|on|not|we|in|it)\b/i, example: 'We have decided to close it.' },
	{ name: 'decision', words: /\bdecision (?:was|is) (?:made|to|that)\b/i, example: 'The decision is to close it.' },
	{ name: 'vote passed', words: /\b(?:votes?|motions?|nomination|proposal)\b[^.?!]{0,60}\b(?:passe[sd]|approved|accepted|failed)\b|\bachieved (?:simple )?majority\b/i, example: 'The vote passed.' },
	{ name: 'count of votes', words: /\bvot(?:e|ed)\b\W{0,3}\d+ ?(?:\/|-) ?\d+|\b\d+ (?:[a-z]+ )?(?:in favou?r|for|yes)\b[^a-z]{1,4}\d+ |\bSF: ?\d/i, example: 'Voted 5/0.' },
	{ name: 'voted to', words: /\b(?:we|all) voted (?:to|in)\b|\bvote taken in favou?r\b|^\W*voted to\b|\ball in favou?r\b/i, example: 'We voted to close it.' },
	{ name: 'approved', words: /\b(?:has been|was|were|and|is) (?:approved|adopted|ratified)\b|\b(?:approved|passed) (?:unanimously|by (?:[a-z]+ )?consensus)\b/i, example: 'The move has been approved.' },
	{ name: 'we approve', words: /^\W*(?:the )?(?:we|committee|team) (?:approved?|reject)\b/i, example: 'The committee approved the charter.' },
	{ name: 'ohne Gegenrede', words: /\bohne (?:gegenrede|gegenstimmen?)\b|\bbeschluss angenommen\b|\b(?:ist|wird) (?:für gut befunden|beschlossen)\b/i, example: 'Ohne Gegenrede angenommen' },
];

/** Settled whatever conditions follow: `Agreed that if nobody objects …`, `will land unless somebody objects`. */
export const SETTLED: readonly Settling[] = [
	{ name: 'agreed that', words: /^\W*(?:(?:we|the group)(?: have|['’]ve)? )?(?:agreed|decided) (?:that|to)\b(?! (?:revisit|defer|take|remove)\b)/i, example: 'Agreed that if nobody objects it lands.' },
	{ name: 'otherwise', words: /\b(?:otherwise|unless\b[^.?!]{0,200}) (?:we['’]ll|will)(?: plan to)? (?:move forward|proceed|land)\b/i, example: 'Otherwise we’ll land it.' },
];

/** Nobody answers whether there are objections: `*silence*`. */
export const SILENCE = /^\W*(?:silence|crickets|none|nope?)(?:\W*$|[;,.])/i;

/** A question whose silence is a yes: `Any objections?`. */
export const OBJECTIONS = /\b(?:objections?|concerns?|objects?)\b[^?]{0,300}\?\W*$/i;

/** What a row of a table calls the votes for something. */
export const VOTES_FOR = /^\W*(?:yes|for)s?\t\W*[1-9]\d{0,2}\b/i;

/** Sentences with those words that settle nothing: questions, wishes, what is still sought, what was not reached, what was settled before. */
export const UNSETTLED: readonly Settling[] = [
	{ name: 'on a condition', words: /\b(?:if|unless|until|whether|when) (?:there (?:are|is|was)|we (?:have|get|got)|no\b|consensus)/i, example: 'It lands if there are no objections.' },
	{ name: 'sought', words: /\b(?:gather|seek(?:ing)?|build|some|no|without|need|to have) (?:\w+ ){0,2}(?:consensus|agreement)\b/i, example: 'We are seeking consensus.' },
	{ name: 'on the way', words: /\b(?:looking for|get|reach|concern is|coming to) (?:\w+ ){0,3}(?:consensus|agreement)\b/i, example: 'We are looking for consensus.' },
	{ name: 'not reached', words: /(?:\bnot|n['’]t) (?:\w+ ){0,4}(?:consensus|agreement)\b/i, example: 'There isn’t a consensus.' },
	{ name: 'yet to be', words: /\b(?:not|can|should|be) (?:agree[ds]?|decided?|accepted|voted|reached)\b/i, example: 'The group should decide that.' },
	{ name: 'before', words: /\b(?:agreed|decided) (?:\w+ ){0,3}(?:before|last)\b|\balready (?:\w+ ){0,4}agree|\bin the past\b/i, example: 'We agreed on that last week.' },
	{ name: 'no objection of one', words: /^\W*[A-Z][a-z]+ ha[sd] no\b/, example: 'Ina has no objections.' },
	{ name: 'a view', words: /\bi (?:think|thought|believe|have no)\b|^\W*(?:otherwise|one idea|maybe|perhaps)\b/i, example: 'I think there is consensus.' },
	{ name: 'for now', words: /\blots of\b|\bno quorum\b|\bobjections?\b[^.?!]{0,20}\bso far\b/i, example: 'No objections so far.' },
	{ name: 'put off', words: /\bagreed?\b.{0,20}\b(?:take|remove)\b.{0,30}\bagenda\b|\bagreed to (?:revisit|discuss|continue|defer)\b/i, example: 'Agreed to revisit it.' },
];

/** A heading over a count of votes: its first line is the result. */
export const VOTES = /^\W*votes?\b/i;

/** Somebody's own view, where somebody speaks. */
export const OWN_VIEW = /^\W*(?:agreed?\b|i (?:want|would|don['’]t)\b)/i;

/** One vote of a list of them, and how it went: `Ina: +1`. */
export const VOTE = /^\W*@?\p{L}[\p{L}\p{M}\p{N}_.'’ -]{0,40}?:?\s*([+-]1)\W*$/iu;
