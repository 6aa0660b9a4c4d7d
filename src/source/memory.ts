/** What was worked out before, in an earlier run, for each group of files: whoever asks keeps beside it what it was made from, and tells whether that is the same. */
export interface Memory {
	of(group: string): {
		/** Nothing where nothing is kept, or not as this program kept it. */
		read<Kept>(what: string): Kept | undefined;
		write(what: string, kept: unknown): void;
	};
}
