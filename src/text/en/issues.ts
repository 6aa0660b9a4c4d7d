export const kinds = { issue: 'Issue', pull: 'Pull request', discussion: 'Discussion', unknown: 'Issue or pull request' };

/** `7 meetings of 2 groups`, `7 meetings of Tide Group`. */
export const meetingsOf = (meetings: string, groups: string) => `${meetings} of ${groups}`;

export const announced = (meeting: string) => `announced the meeting ${meeting}`;

/** `2 meetings in 2020`, for who cannot see the line of time. */
export const inYear = (meetings: string, year: string) => `${meetings} in ${year}`;
