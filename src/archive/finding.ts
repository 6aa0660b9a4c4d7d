import type { VFileMessage } from 'vfile-message';
import type { Finding } from './model.ts';

/** A message as the archive keeps it. */
export function toFinding({ reason, source, ruleId, line, column, url }: VFileMessage): Finding {
	return {
		reason,
		...(ruleId && { rule: source ? `${source}:${ruleId}` : ruleId }),
		...(line && { line }),
		...(column && { column }),
		...(url && { url }),
	};
}
