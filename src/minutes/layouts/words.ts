/** Verbs of work: what people do for a group, and things do not. */
export const WORK = wordsOf(`add arrange ask bring check clean close collect contact create do document draft email file find fix follow gather help
	investigate invite land lead look make mention merge open organise organize own ping post prepare present propose publish pull put raise reach
	release remove rename report review revert run schedule send set setup share start submit take talk test try update upgrade work write`);

/** German verbs of work, of somebody who is named. */
export const GERMAN_WORK = wordsOf('baut bringt erstellt fragt kümmert macht meldet organisiert prüft schaut schickt schreibt stellt sucht testet übernimmt');

/** Verbs after `will` or `to` that are no work: states, opinions, what happens by itself. */
export const STATES = wordsOf('abstain be become break depend disagree evolve happen have know like likely mean miss need probably remain require say see support vote want');

/** What a group does when it does nothing yet. */
export const DEFERRALS = wordsOf('come continue defer discuss go keep leave move reconsider revisit stay talk vote wait');

/** What nobody is asked to do by `let us`: it is done at once, or is a figure of speech. */
export const AT_ONCE = wordsOf('ask come continue defer discuss go leave make mark move start take talk vote wait');

/** What stands where a verb would and is none. */
export const NO_VERBS = wordsOf('a all an and any date her him his it me my never no not only or our some still that the their them there these this those us use we what which you your');

/** What may stand between `will` and its verb. */
export const ADVERBS = wordsOf('also always certainly definitely hopefully just likely maybe now please possibly probably quickly soon still then therefore try');

/** Words before a person that leave what follows to somebody else: `we need X to …`. */
export const NOT_THEIRS = wordsOf('allow expect for help hope if let like need needed needs of thank thanks unless until want wants with');

/** What something made for a group is called, where it stands for the work. */
export const WORKS = wordsOf('announcement doc document draft issue meeting post poll pr proposal survey vote');

/** What a group is called. */
export const BODIES = wordsOf('all board committee council ctc everybody everyone group members team tsc we wg');

/** What may stand before `agreed` where nobody in particular agreed. */
export const AGREED_AFTER = wordsOf('also and broadly but discuss discussed generally has have in it meeting mostly ok please so tentatively the then those was');

function wordsOf(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
