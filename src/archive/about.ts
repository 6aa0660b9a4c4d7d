import type { ArchiveSource } from '../source/model.ts';
import { toFinding } from './finding.ts';
import { habitsOf } from './habits.ts';
import type { About } from './model.ts';

/** What an archive directory says beside its minutes. */
export function aboutOf({ config, people, files, skipped, kept, messages }: ArchiveSource): About {
	return { habits: habitsOf({ config, files }), config, people, skipped, ...(kept && { kept }), findings: messages.map((message) => ({ path: message.file ?? '.', ...toFinding(message) })) };
}
