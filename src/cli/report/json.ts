import type { VFile } from 'vfile';
import { causeOf } from './causes.ts';
import { inertJson } from '../../source/inert.ts';
import { severityOf } from './severity.ts';

/** Findings for programs: one array, each with its file relative to the archive; `null` where there is nothing to say. */
export function json(files: readonly VFile[]): string {
	const findings = files.flatMap(({ path, messages }) => messages.map((message) => ({
		file: path,
		line: message.line ?? null,
		column: message.column ?? null,
		severity: severityOf(message),
		ruleId: message.ruleId ?? null,
		cause: causeOf(message) ?? null,
		source: message.source ?? null,
		reason: message.reason,
		actual: message.actual ?? null,
		expected: message.expected ?? null,
	})));
	return inertJson(JSON.stringify(findings, null, '\t'));
}
