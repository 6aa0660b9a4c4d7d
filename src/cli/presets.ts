/** An archive that many know: what it is called, and where its minutes lie. */
export interface Preset {
	title: string;
	/** `owner/name` and a folder of it. */
	sources: readonly (readonly [repo: string, folder: string])[];
}

/** By the names that `init --preset` takes. */
export const presets: Readonly<Record<string, Preset>> = {
	nodejs: {
		title: 'Node.js meeting minutes',
		sources: [
			['nodejs/TSC', 'meetings'],
			['nodejs/CTC', 'meetings'],
			['nodejs/Release', 'doc/meetings'],
			['nodejs/build', 'doc/meetings'],
			['nodejs/security-wg', 'meetings'],
			['nodejs/diagnostics', 'wg-meetings'],
			['nodejs/modules', 'doc/meetings'],
			['nodejs/community-committee', 'meetings'],
			['nodejs/benchmarking', 'meetings'],
			['nodejs/user-feedback', 'meetings'],
			['nodejs/package-maintenance', 'meetings'],
			['nodejs/next-10', 'meetings'],
			['nodejs/loaders', 'doc/meetings'],
			['nodejs/performance', 'meetings'],
			['nodejs/tooling', 'minutes'],
			['nodejs/web-server-frameworks', 'meetings'],
			['nodejs/single-executable', 'meetings'],
			['openjs-foundation/cross-project-council', 'meetings'],
		],
	},
};
