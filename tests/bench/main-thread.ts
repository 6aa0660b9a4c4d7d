import type { CDPSession, Page } from 'playwright-core';

/** A task on a page's main thread, in ms: how long it took, and how long a processor worked on it, which other programs on the machine do not lengthen. */
export interface Task {
	took: number;
	worked: number;
}

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	/** µs. */
	dur?: number;
	tdur?: number;
}

const MARK = 'bench';
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];

/** The longest task while something is done on a page, by what was worked on it. */
export async function longestTask(page: Page, does: () => Promise<void>): Promise<Task> {
	const session = await page.context().newCDPSession(page);
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
	await page.evaluate((mark) => void performance.mark(mark), MARK);
	await does();
	await ended(session);
	const mark = events.find(({ name }) => name === MARK);
	const tasks = events.filter(({ name, ph, pid, tid, ts }) => name.endsWith('RunTask') && ph === 'X' && pid === mark?.pid && tid === mark.tid && ts >= mark.ts);
	return tasks.map(({ dur = 0, tdur = 0 }) => ({ took: dur / 1000, worked: tdur / 1000 })).reduce((longest, task) => (task.worked > longest.worked ? task : longest), { took: 0, worked: 0 });
}

async function ended(session: CDPSession): Promise<void> {
	const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
	await session.send('Tracing.end');
	await complete;
}
