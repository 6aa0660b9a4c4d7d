/** How sure an action or a decision has to be to stand in registers, feeds and counts; the rest stands under "perhaps". */
export const SHOWN = 0.8;

/** Whether it is as sure as that. */
export function isShown({ sure }: { sure: number }): boolean {
	return sure >= SHOWN;
}
