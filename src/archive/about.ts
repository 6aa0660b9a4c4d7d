import type { Root } from 'mdast';
import type { ArchiveSource } from '../source/model.ts';
import { toFinding } from './finding.ts';
import { habitsOf } from './habits.ts';
import type { About } from './model.ts';
import { shownPage } from './pages.ts';

/** What an archive directory says beside its minutes; `show` makes the HTML of its extra pages. */
export function aboutOf({ config, people, corrections, files, pages = [], skipped, kept, messages }: ArchiveSource, show: (page: Root, path: string) => string = () => ''): About {
	const shown = pages.map((page) => shownPage(page, show));
	const told = [...messages, ...pages.flatMap(({ file }) => file.messages)];
	return { habits: habitsOf({ config, files }), config, people, ...(corrections && { corrections }), ...(shown.length > 0 && { pages: shown }), skipped, ...(kept && { kept }), findings: told.map((message) => ({ path: message.file ?? '.', ...toFinding(message) })) };
}
