import { databaseOf } from '../exports/sqlite/index.ts';
import { exampleQueries, type Query } from '../exports/sqlite/queries.ts';
import { type Answer, ask } from '../sqlite/ask.ts';
import { getArchive, site, sourceOf } from './archive.ts';
import { neverSame } from './tracked.ts';

/** The example queries with what this archive's database answers. */
export async function getAnswers(): Promise<(Query & Answer)[]> {
	// They may ask for anything.
	neverSame();
	const archive = await getArchive();
	const queries = exampleQueries(archive);
	const answers = await ask(await databaseOf(archive, site, sourceOf), queries.map(({ sql }) => sql));
	return queries.flatMap((query, index) => {
		const answer = answers[index];
		return answer ? [{ ...query, ...answer }] : [];
	});
}
