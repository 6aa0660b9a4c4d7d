import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { CONFIG } from './config.ts';
import { decode } from './decode.ts';
import { messageOn } from './error.ts';
import { pageSlug } from './face.ts';
import type { SourcePage } from './model.ts';
import { readWithin, RefusedFile } from './within.ts';

/** The archive's extra pages as they are written, in the order of `pages`; one that cannot be read is told and left out. */
export function readPages(root: string, paths: readonly string[], messages: VFileMessage[]): SourcePage[] {
	return paths.flatMap((path) => {
		try {
			const bytes = readWithin(root, path);
			if (!bytes) {
				messages.push(messageOn(CONFIG, 'missing-page', `Unexpected page \`${path}\` in \`pages\`, which is not there, expected a Markdown file of the archive; correct the path or write the file`));
				return [];
			}
			const { text, flaw } = decode(bytes);
			if (text === undefined) messages.push(messageOn(path, 'binary-file', 'Unexpected binary file, expected Markdown', { line: 1, column: 1 }));
			if (flaw) messages.push(messageOn(path, flaw.ruleId, flaw.reason, flaw.place));
			return text === undefined ? [] : [{ file: new VFile({ path, value: text, cwd: root }), slug: pageSlug(path) }];
		} catch (error) {
			if (!(error instanceof RefusedFile)) throw error;
			messages.push(error.toMessage());
			return [];
		}
	});
}
