import { wordsOf } from './forms.ts';

/** Verbs of work: what people do for a group, and things do not. */
export const WORK = wordsOf(`add arrange ask bring check clean close collect contact create do document draft email file find fix follow gather help
	announce investigate invite land lead look make mention merge open organise organize own ping post prepare present propose publish pull put raise reach
	release remove rename report review revert revisit run schedule send set setup share start submit take talk test try update upgrade work write`);

/** German verbs of work, of somebody who is named. */
export const GERMAN_WORK = wordsOf('baut bringt erstellt fragt kümmert macht meldet organisiert prüft schaut schickt schreibt stellt sucht testet übernimmt');

/** Verbs after `will` or `to` that are no work: states, opinions, what happens by itself. */
export const STATES = wordsOf('depend evolve happen know likely mean need probably remain require say vote want');

/** What nobody is asked to do by `let us`: it is done at once, or is a figure of speech. */
export const AT_ONCE = wordsOf('ask defer discuss make mark start take talk wait');

/** What stands where a verb would and is none. */
export const NO_VERBS = wordsOf('a an it never no not only some that the there these this we you');

/** What may stand between `will` and its verb. */
export const ADVERBS = wordsOf('also always certainly definitely hopefully just likely maybe now please possibly probably quickly soon still then therefore try');

/** Words before a person that leave what follows to somebody else: `we need X to …`. */
export const NOT_THEIRS = wordsOf('allow expect for help hope if let like need needed needs of thank thanks unless until want wants with');

/** What a group is called. */
export const BODIES = wordsOf('all board committee council ctc everybody everyone group members team tsc we wg');

/** What may stand before `agreed` where nobody in particular agreed. */
export const AGREED_AFTER = wordsOf('also and broadly but discuss discussed generally has have in it meeting mostly ok please so tentatively the then those was');

/** Labels that stand where a speaker's name would, and are nobody. */
export const LABELS: ReadonlySet<string> = new Set([...wordsOf(`action actions todo ai note notes update updates q a question answer ps re fyi edit pro pros con cons option options reason reasons issue issues conclusion decision decisions summary background context example examples result results related link links recording minutes topic agenda status goal goals problem proposal plan also yes no today ref refs see warning important tldr tl;dr rationale resolution consensus vote votes e.g i.e doc docs test tests src lib build deps meta tools http https fs crypto stream esm cjs url date time when where who what why how`), 'next step', 'next steps', 'action item', 'action items']);

/** Words that start a sentence, or stand before a colon, and are nobody. */
export const NOBODY = wordsOf(`we it this that they there you who which team everyone everybody nobody somebody someone node github google microsoft linux windows python chrome jenkins slack zoom foundation committee community members maintainers collaborators release proposal migration decision people users others board group discussion meeting next change changes version another other nothing something anyone bot script website blog code doc docs test tests`);

/** Words after which somebody is not who does it, but whom it is done to or with. */
export const BEFORE_OBJECTS = wordsOf('with to from for of about than like as and or via at cc ping ask asks contact invite remind email mail message notify tell help thank add assign nominate review meet poke nudge follow join remove mention tag include let need get give show call see');

/** What is said before a promise: `OK, I will`. */
export const BEFORE_PROMISES = wordsOf('ok okay yes yeah sure thanks great and so then no good but');

/** What somebody makes, and what is said of it then: `an issue will be opened`. */
export const THINGS = wordsOf('issue PR post document proposal repo draft meeting doc');
export const MADE = wordsOf('created opened made published sent written filed added submitted scheduled');

/** What one word of every sentence begins with that says that a group settled something; and what one of some begins with. */
export const SETTLING = wordsOf('objec concern opposition dissent disagree oppose against agree consensus consent decid decision vote motion resol accept approv passed reject adopt unanim unless favor favour gegenrede beschl angenommen widerspruch');
export const ALSO_SETTLING = wordsOf('votin gegenstimm befunden wiederspruch nay arguing nominat proposal majority ratif endors otherwise sf:');

/** What is counted with a `#` and is no issue: `option #2`. */
export const COUNTED_THINGS = wordsOf('option point step phase item question case goal number part meeting session version rule idea priority proposal day bullet room attempt round try build job table figure slide team call');
