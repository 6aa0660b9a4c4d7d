import type { IssueRef, Meeting } from '../minutes/model.ts';

export interface Mention {
	ref: string;
	kind: IssueRef['kind'];
}

/** The issues that a meeting speaks of beside its topics and its own issue, each once, in the order of the minutes. */
export function otherMentions({ agenda, issues, links }: Meeting): Mention[] {
	const shown = new Set([links.issue?.ref, ...agenda.map(({ ref }) => ref)]);
	return issues.flatMap(({ ref, kind }) => {
		if (!ref || shown.has(ref)) return [];
		shown.add(ref);
		return [{ ref, kind }];
	});
}
