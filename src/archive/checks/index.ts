import type { About, Archive, Finding } from '../model.ts';
import { calendarGap } from './calendar-gap.ts';
import { carriedWithoutOwner } from './carried-without-owner.ts';
import { dayAhead } from './day-ahead.ts';
import { handleOneLetterOff } from './handle-one-letter-off.ts';
import { lostAddress } from './lost-address.ts';
import { missingMinutesCheck } from './missing-minutes.ts';
import { nameWithTwoHandles } from './name-with-two-handles.ts';
import { numberingGap } from './numbering-gap.ts';
import type { Check } from './rule.ts';
import { similarNames } from './similar-names.ts';
import { twoOnOneDay } from './two-on-one-day.ts';
import { unheededCorrection } from './unheeded-correction.ts';
import { unknownRepo } from './unknown-repo.ts';
import { unmatchedPerson } from './unmatched-person.ts';

/** Every rule by its id, in the order they run. README.md beside this explains each. */
export const checks = {
	'two-on-one-day': twoOnOneDay,
	'day-ahead': dayAhead,
	'calendar-gap': calendarGap,
	'numbering-gap': numberingGap,
	'missing-minutes': missingMinutesCheck,
	'name-with-two-handles': nameWithTwoHandles,
	'handle-one-letter-off': handleOneLetterOff,
	'similar-names': similarNames,
	'unmatched-person': unmatchedPerson,
	'unheeded-correction': unheededCorrection,
	'carried-without-owner': carriedWithoutOwner,
	'unknown-repo': unknownRepo,
	'lost-address': lostAddress,
} as const satisfies Record<string, Check>;

/** What the rules find between an archive's files, rule by rule, each as `minutes-check:<rule>`. */
export function check(archive: Archive, about: About): (Finding & { path: string })[] {
	return Object.entries(checks).flatMap(([id, rule]: [string, Check]) => [...rule(archive, about)].map((finding) => ({ ...finding, rule: `minutes-check:${id}` })));
}
