import type { VFileMessage } from 'vfile-message';
import type { Severity } from '../../source/model.ts';

/** What a message weighs, as vfile-message has it: an error is `true`, a warning `false`, anything less nothing. */
export function severityOf({ fatal }: Pick<VFileMessage, 'fatal'>): Severity {
	return fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
}

/** Has a message weigh this much. */
export function setSeverity(message: VFileMessage, severity: Severity): void {
	message.fatal = severity === 'info' ? undefined : severity === 'error';
}
