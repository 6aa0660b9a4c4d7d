/** Over a list of a meeting's people. */
export const roles = { participant: 'Present', observer: 'Observers', regrets: 'Regrets' };

/** What somebody did of so many meetings. */
export const took = {
	participant: (meetings: string) => `attended ${meetings}`,
	observer: (meetings: string) => `observed ${meetings}`,
	regrets: (meetings: string) => `sent regrets to ${meetings}`,
};
