/** A line as lines are compared between files: its words, whatever white space, marks and signs stand around them. */
export function normalLine(text: string): string {
	return text.replace(/^\s*\d+(?:\.\d+)*[.)]\s+/, '').replace(/^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu, '').replace(/\s+/g, ' ').toLowerCase();
}
