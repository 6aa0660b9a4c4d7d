import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lock } from '../astro/lock.ts';
import { ArchiveError, because, messageOn } from '../source/error.ts';
import { finishImport, IMPORTING, READY, type Step, STEPS } from '../source/pending.ts';

/** Where an import works until all of it is there. */
export interface Room {
	/** A folder that is gone when the import ends. */
	scratch: string;
	/** Puts the steps in place at one stroke; where the import is dry, nothing. */
	commit(steps: readonly StepFrom[]): void;
	close(): void;
}

/** A step before its bytes are ready. */
export interface StepFrom extends Step {
	/** The file that has them, absolute. */
	from?: string;
}

/**
 * Makes room in the archive, on its own disk, and waits for another import that is under way; `dry`, elsewhere, as nothing
 * is to be written. What one that was stopped left is ended or deleted. Throws `ArchiveError` where nothing can be written.
 */
export async function openRoom(root: string, dry: boolean, say: (line: string) => void): Promise<Room> {
	if (dry) {
		const scratch = mkdtempSync(join(tmpdir(), 'minutebook-import-'));
		return { scratch, commit: () => {}, close: () => rmSync(scratch, { recursive: true, force: true }) };
	}
	const at = join(root, IMPORTING);
	const release = await plainly(async () => {
		mkdirSync(at, { recursive: true });
		const ignore = join(dirname(at), '.gitignore');
		if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
		return lock(join(at, LOCK), (holder) => say(`another import of this archive is under way (${holder}): waiting for it`));
	});
	const close = (): void => {
		rmSync(scratch, { recursive: true, force: true });
		release();
		try {
			rmdirSync(at);
		} catch {
			// The next one has it already.
		}
	};
	const scratch = join(at, `work-${process.pid}`);
	try {
		finishImport(root);
		for (const left of readdirSync(at)) if (!left.startsWith(LOCK)) rmSync(join(at, left), { recursive: true, force: true });
		mkdirSync(scratch);
	} catch (error) {
		close();
		throw error;
	}
	return { scratch, close, commit: (steps) => commit(root, scratch, steps) };
}

const LOCK = 'lock';

function commit(root: string, scratch: string, steps: readonly StepFrom[]): void {
	if (steps.length === 0) return;
	const ready = join(scratch, 'ready');
	mkdirSync(ready);
	const written = steps.map(({ from, ...step }, index): Step => {
		if (from === undefined) return step;
		copyFileSync(from, join(ready, String(index)));
		return { ...step, file: String(index) };
	});
	writeFileSync(join(ready, STEPS), JSON.stringify(written));
	// From here on the archive is the new one, whoever ends this.
	renameSync(ready, join(root, READY));
	finishImport(root);
}

async function plainly<Value>(act: () => Promise<Value>): Promise<Value> {
	try {
		return await act();
	} catch (error) {
		throw error instanceof ArchiveError ? error : new ArchiveError([messageOn(IMPORTING, 'unwritable-file', `Unexpected path that cannot be written (${because(error)}), expected an archive with room and permission to write`)]);
	}
}
