import type { CorrectionConfig, SourceFile } from './model.ts';

/** The files, each with what `corrections.yml` says of it; of a file that holds several meetings each has all. */
export function withCorrections(files: readonly SourceFile[], corrections: readonly CorrectionConfig[] = []): SourceFile[] {
	const byFile = Map.groupBy(corrections, ({ file }) => file);
	return files.map((source) => {
		const own = byFile.get(source.file.path);
		// Where an entry stands in the list is nothing to how a file is read.
		return own ? { ...source, context: { ...source.context, corrections: own.map(({ at: _, file: _file, ...correction }) => correction) } } : source;
	});
}
