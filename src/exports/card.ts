/** Pixels, as sites that show such pictures ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** What a picture of the archive, or of a group, says: shown where a page of the site is shared. */
export interface Card {
	/** Above the title, smaller. */
	over?: string;
	title: string;
	/** What stands for the title where no font here has its letters. */
	plain: string;
	/** Below the title. */
	about: string;
	/** Meetings of each year as shares of the busiest one's, oldest first. */
	years: readonly { year: string; share: number }[];
}
