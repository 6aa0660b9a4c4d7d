import type { VFileMessage } from 'vfile-message';
import { writeKept } from '../archive/permalinks/write.ts';
import { KEPT, readKept } from '../source/kept.ts';

/** `addresses.yml` with the new paths of files that were renamed upstream: their meetings keep their addresses, whatever else was changed in them. Nothing where there is none, or none of them is in it. */
export async function movedAddresses(root: string, moved: ReadonlyMap<string, string>, messages: VFileMessage[]): Promise<(readonly [path: string, text: string])[]> {
	const kept = moved.size === 0 ? undefined : await readKept(root, messages);
	if (!kept) return [];
	const meetings = kept.meetings.map((row) => {
		// Of several meetings in one file each has `#` and its day after the path.
		const [, file = '', part = ''] = /^(.*?)(#\d{4}-\d{2}-\d{2}(?:-\d+)?)?$/s.exec(row.file ?? '') ?? [];
		const now = moved.get(file);
		return now === undefined ? row : { ...row, file: now + part };
	});
	return meetings.some((row, index) => row !== kept.meetings[index]) ? [[KEPT, writeKept({ ...kept, meetings })]] : [];
}
