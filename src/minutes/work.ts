import { wordsOf } from './layouts/forms.ts';

/** What has to follow the words of a form: any verb but states, or only a verb of work. */
export type Then = 'verb' | 'work';

/** Verbs of work: what people do for a group, and things do not. */
export const WORK = wordsOf(`add arrange ask bring check clean close contact create do document draft email file find fix follow gather get help
	announce investigate invite land lead look mention merge open organise organize own ping post prepare present propose publish put raise reach
	release remove rename report review revert revisit run schedule send set setup share start submit take talk test update upgrade work write`);

/** Verbs after `will` or `to` that are no work: states, opinions, what happens by itself. */
export const STATES = wordsOf('depend evolve happen know mean miss need remain require say vote want');

/** What stands where a verb would and is none; behind a German `will`, who wants something promises nothing. */
export const NO_VERBS = wordsOf('a aber an das ein eine einen haben it never no not only some that the there this you');

/** What may stand between `will` and its verb. */
export const ADVERBS = wordsOf('also always certainly definitely hopefully just likely now please probably soon still then therefore try');

/** Whether what stands at a place is such a verb, with whatever adverbs before it. */
export function doesWork(text: string, at: number, then: Then, except?: ReadonlySet<string>): boolean {
	const { word, after } = verbAt(text, at);
	if (word === '' || NO_VERBS.has(word) || except?.has(word)) return false;
	if (word === 'be') return ONGOING.test(after);
	if (word === 'see') return then === 'verb' && WHETHER.test(after);
	if (word === 'have') return A_LOOK.test(after);
	if (word === 'make') return then === 'verb' || SOMETHING.test(after);
	return then === 'work' ? WORK.has(word) : !STATES.has(word);
}

/** The first word that is no adverb and does not only say how sure the next is: `also try to open` opens. */
function verbAt(text: string, at: number): { word: string; after: string } {
	let rest = text.slice(at, at + LONGEST);
	for (let match = FIRST.exec(rest); match; match = FIRST.exec(rest)) {
		const [whole, written = ''] = match;
		rest = rest.slice(whole.length);
		const leads = LEADS.has(written) && TO_VERB.exec(`${written}${rest}`);
		if (leads) rest = rest.slice(leads[0].length - written.length);
		else if (!ADVERBS.has(written.toLowerCase())) return { word: written.toLowerCase(), after: rest };
	}
	return { word: '', after: '' };
}

/** No verb is so far away. */
const LONGEST = 120;

/** The next word; what is in brackets before it says nothing. */
const FIRST = /^[ ,]*(?:\([^)]{1,20}\) )?([a-z][\w’'-]*|PR\b)/;

/** Words that lead to the verb that counts: `try to open`, `try and open`, `go ahead and open`. */
const TO_VERB = /^(?:(?:plan|try) to|go ahead and|try and)(?= )/;

/** The first of those words. */
const LEADS: ReadonlySet<string> = new Set(['plan', 'try', 'go']);

/** After `be`: `will be adding`. */
const ONGOING = /^ (?!having\b|going\b)(?:\w+ly )?[a-z]+ing\b/;
/** After `see`: `will see if`. */
const WHETHER = /^ (?:if|whether|what)\b/;
/** After `have`: `can have a look`. */
const A_LOOK = /^ an? (?:look|go|talk|call|chat|meeting)\b/;
/** After `make`: what people make. */
const SOMETHING = /^ (?:sure\b|an? (?:PR|issue|call)\b)/;
