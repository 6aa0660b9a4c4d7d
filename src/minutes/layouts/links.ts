/** What the label before a link, or the link's own words, says it is; tried in order. */
export const LINK_LABELS = [
	['other', /\b(?:previous|last|next|prior|upcoming|calendar|agenda|follow ?up)\b/i],
	['recording', /\b(?:recordings?|recorded|videos?|audio|you ?tube|(?:live ?)?stream(?:ing|ed)?|sound ?cloud|uberconference|watch|feed|hangouts?)\b/i],
	['minutes', /\b(?:minutes|notes|google ?docs?|hack ?md|document|etherpad)\b/i],
	['issue', /\b(?:issues?|github|tracker|tracking|ticket|pull request|pr)\b/i],
] as const;

/** Sites that hold recordings, for links without a label. */
export const RECORDING_SITES = /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|soundcloud\.com|vimeo\.com|zoom\.us\/rec)/i;

/** Addresses by which one joins a call, and no recording of it. */
export const JOIN_SITES = /^https?:\/\/(?:[\w-]+\.)*(?:zoom\.us\/(?:j|my|w|s)\/|meet\.google\.com|meet\.jit\.si|teams\.(?:microsoft|live)\.com|webex\.com\/meet|whereby\.com|jitsi\.)/i;

/** Whose minutes a link leads to, where its words, in small letters, say so: `harbour group notes`. */
export const OTHER_GROUP = /(?<!\p{L})(\p{L}{3,30}) (?:working )?(?:group|wg|team|committee|council|board)(?:'s|’s)?(?!\p{L})/u;

/** What stands before `group` without naming one. */
export const OWN_GROUP = /^(?:the|this|our|working|google|whole|for|and)$/i;

/** Minutes of another meeting of the same group. */
export const OTHER_MEETING = /^\W*(?:the )?(?:previous|last|next|past) /i;

/** Sites that hold the document minutes were first written in. */
export const MINUTES_SITES = /^https?:\/\/(?:docs\.google\.com|hackmd\.io|etherpad\.|pad\.)/i;

/** The minutes as they were committed are no document they were first written in. */
export const REPOSITORY_FILE = /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:blob|tree|edit)\//i;
