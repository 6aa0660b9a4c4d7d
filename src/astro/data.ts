import { exampleQueries, type Query } from '../exports/sqlite/queries.ts';
import { type Answer, askFile } from '../sqlite/ask.ts';
import { getArchive } from './archive.ts';
import { getDatabase } from './database.ts';

/** The example queries with what this archive's database answers. */
export async function getAnswers(): Promise<(Query & Answer)[]> {
	const archive = await getArchive();
	const queries = exampleQueries(archive);
	const answers = await askFile(await getDatabase(), queries.map(({ sql }) => sql));
	return queries.flatMap((query, index) => {
		const answer = answers[index];
		return answer ? [{ ...query, ...answer }] : [];
	});
}
