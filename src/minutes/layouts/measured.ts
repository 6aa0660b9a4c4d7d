/** How often each form of an action or decision was right in labelled minutes. Written by `npm run bench:calibration -- --record`. */
export const MEASURED: Measured = {
	actions: {
		all: 0.864,
		forms: {
			'I will': { right: 63, found: 75 },
			'I will, later': { right: 9, found: 11 },
			'agreed to': { right: 2, found: 2 },
			'and will': { right: 8, found: 9 },
			'can': { right: 1, found: 2 },
			'has an action': { right: 1, found: 1 },
			'is happy to': { right: 1, found: 3 },
			'list': { right: 72, found: 103 },
			'mark': { right: 54, found: 55 },
			'mark within': { right: 2, found: 3 },
			'needs to': { right: 2, found: 2 },
			'said they would': { right: 2, found: 2 },
			'to': { right: 66, found: 68 },
			'volunteered': { right: 17, found: 18 },
			'we will': { right: 13, found: 20 },
			'we will, later': { right: 3, found: 5 },
			'will': { right: 118, found: 120 },
			'will, nobody said': { right: 17, found: 21 },
			'work': { right: 4, found: 7 },
			'would': { right: 1, found: 1 },
		},
	},
	decisions: {
		all: 0.829,
		forms: {
			'list': { right: 12, found: 12 },
			'mark': { right: 9, found: 9 },
			'mark over a list': { right: 1, found: 1 },
			'no objections': { right: 2, found: 4 },
			'result of a vote': { right: 1, found: 1 },
			'said to be settled': { right: 111, found: 137 },
		},
	},
};

export type Measured = Readonly<Record<'actions' | 'decisions', { readonly all: number; readonly forms: Readonly<Record<string, { right: number; found: number }>> }>>;
