import type { ArchiveSource } from '../source/model.ts';
import { toFinding } from './finding.ts';
import type { About } from './model.ts';

/** What an archive directory says beside its minutes. */
export function aboutOf({ config, people, skipped, kept, messages }: ArchiveSource): About {
	return { config, people, skipped, ...(kept && { kept }), findings: messages.map((message) => ({ path: message.file ?? '.', ...toFinding(message) })) };
}
