import type { IssueRef } from '../minutes/model.ts';

/** Where a ref or a person leads. */
export interface Targets {
	issue(ref: string, kind?: IssueRef['kind']): string;
	person(handle: string): string;
}

/** GitHub, until issues and people have pages here. */
export const targets: Targets = {
	issue(ref, kind) {
		const [repo, number] = ref.split('#');
		const folder = kind === 'pull' ? 'pull' : kind === 'discussion' ? 'discussions' : 'issues';
		return `https://github.com/${repo}/${folder}/${number}`;
	},
	person: (handle) => `https://github.com/${handle}`,
};
