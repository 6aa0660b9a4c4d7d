import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { type Correction, VERDICTS } from '../minutes/corrections.ts';
import type { CorrectionConfig } from './model.ts';
import { readYaml, WRITTEN } from './yaml.ts';

export const CORRECTIONS = 'corrections.yml';

const FILE = z.string('the path of minutes, such as `minutes/tide/2024-05-02.md`').transform((path) => path.trim().replaceAll('\\', '/').replace(/^(?:\.?\/+)+/, '')).refine((path) => path !== '', 'the path of minutes, such as `minutes/tide/2024-05-02.md`');
const LINE = z.int('a line of the file, counted from 1').min(1, 'a line of the file, counted from 1');
const QUOTE = z.string('words of the minutes').refine((quote) => /[\p{L}\p{N}]/u.test(quote), 'words of the minutes');
const VERDICT = z.enum(VERDICTS, `one of ${VERDICTS.map((verdict) => `\`${verdict}\``).join(', ')}`);
const OWNER = z.string('a name, or a handle with `@`').trim().min(1, 'a name, or a handle with `@`');
const DAY = z.iso.date('a day such as `2024-05-02`');

const SPOT = 'a `line` or a `quote` in it';

const SAME = z.strictObject(
	{
		file: FILE.optional().describe('Where the other one stands; in the same minutes, unless written'),
		line: LINE.optional().describe('The line it stands on'),
		quote: QUOTE.optional().describe('Its words'),
	},
	'a mapping with `file`, `line` and `quote`',
).refine(hasSpot, SPOT);

const CORRECTION = z.strictObject(
	{
		file: FILE.describe('The minutes, by their path in the archive'),
		line: LINE.optional().describe('The line of that file; it moves when somebody edits above it, so that words are better'),
		quote: QUOTE.optional().describe('Words that stand there, without regard to case, signs and markup; with `line` beside them where several lines have them'),
		is: z.union([VERDICT, z.array(VERDICT).min(1)], `one of ${VERDICTS.map((verdict) => `\`${verdict}\``).join(', ')}, or a list of them`).optional().describe('What stands there: an action or a decision (which confirms one that was read, or makes one), or none'),
		owner: z.union([OWNER, z.array(OWNER)], 'a name, a handle with `@`, `group`, or a list of them').optional().describe('Who promised it: a name, a handle with `@`, `group` for all of them, `[]` for nobody'),
		done: z.union([DAY, z.literal(false)], 'a day such as `2024-05-02`, or `false`').optional().describe('The day on which the action was done; `false` where it was not, whatever a line seems to say'),
		where: z.string('an address, or words').trim().min(1, 'an address, or words').optional().describe('Where it says so: an address or a few words, beside `done`'),
		'duplicate-of': SAME.optional().describe('Another entry that this one says again: it is told once, there'),
	},
	'a mapping with `file`, `line`, `quote`, `is`, `owner`, `done`, `where` and `duplicate-of`',
)
	.refine(hasSpot, SPOT)
	.refine(({ is, owner, done, ...others }) => is !== undefined || owner !== undefined || done !== undefined || others['duplicate-of'] !== undefined, 'what is to be corrected in it: `is`, `owner`, `done` or `duplicate-of`')
	.refine(({ done, where }) => where === undefined || typeof done === 'string', 'a day for `done` beside `where`')
	.refine(({ is, owner, done }) => ((owner === undefined && done === undefined) || is === undefined || [is].flat().includes('action')), '`owner` and `done` beside an action only')
	.refine(({ is = [] }) => !(['action', 'decision'] as const).some((kind) => [is].flat().includes(kind) && [is].flat().includes(`no ${kind}`)), '`is` without a contradiction');

/** What may stand in `corrections.yml`. */
export const SCHEMA = z.array(CORRECTION, 'a list of corrections').nullable();

/** Everything in `corrections.yml`, in its order; undefined where there is no such file. Throws `ArchiveError` where it is not understood; unknown keys are told and left out. */
export async function readCorrections(root: string, messages: VFileMessage[]): Promise<CorrectionConfig[] | undefined> {
	const yaml = await readYaml(root, CORRECTIONS, SCHEMA, messages, { most: WRITTEN });
	return yaml && (yaml.data ?? []).map(({ file, is, owner, done, where, 'duplicate-of': same, ...spot }, index): CorrectionConfig => {
		const place = yaml.placeOf([index]);
		return {
			file,
			...spotOf(spot),
			...(is !== undefined && { is: [is].flat() }),
			...(owner !== undefined && { owners: [owner].flat() }),
			...(done !== undefined && { done: done === false ? done : { day: done, ...(where && { where }) } }),
			...(same && { same: { ...(same.file && { file: same.file }), ...spotOf(same) } }),
			at: 'start' in place ? place.start.line : place.line,
		};
	});
}

/** Without the keys that are not written. */
function spotOf({ line, quote }: { line?: number | undefined; quote?: string | undefined }): Pick<Correction, 'line' | 'quote'> {
	return { ...(line !== undefined && { line }), ...(quote !== undefined && { quote }) };
}

function hasSpot({ line, quote }: { line?: number | undefined; quote?: string | undefined }): boolean {
	return line !== undefined || quote !== undefined;
}
