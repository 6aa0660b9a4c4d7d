/** Before anything is told of how far something is, in ms. */
const PATIENCE = 2000;
/** Between two looks at it, in ms. */
const PAUSE = 200;

/** A build's pages are made by another copy of this module than the one that began. */
const HELD = Symbol.for('minutebook.meter');

interface Terminal {
	write(text: string): unknown;
	now(): number;
}

interface State {
	terminal?: Terminal | undefined;
	/** Its last line is a meter's. */
	shown?: boolean;
}

const state: State = ((globalThis as { [HELD]?: State })[HELD] ??= {});

/** Shows meters from now on, in a terminal alone; without one, none. */
export function showMeters(terminal: Terminal | undefined): void {
	clearMeter();
	state.terminal = terminal;
}

/** What stderr is, where that is a terminal. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal | undefined {
	return stream.isTTY ? { write: (text) => stream.write(text), now: Date.now } : undefined;
}

/** Takes away what a meter shows: before anything else is printed. */
export function clearMeter(): void {
	if (state.shown) state.terminal?.write('\r\x1b[K');
	state.shown = false;
}

/** Counts `things` that are done; each step shows how far that is, and how long it may take, once it has taken two seconds. The last one of a known number takes it away; of a `guessed` one it is said that there are about so many. */
export function meter(things: string, total?: number, guessed = false): () => void {
	let done = 0;
	let began: number | undefined;
	let told = 0;
	return () => {
		const { terminal } = state;
		if (!terminal) return;
		const now = terminal.now();
		began ??= now;
		done++;
		if (done === total && !guessed) return clearMeter();
		if (now - began < PATIENCE || now - told < PAUSE) return;
		told = now;
		terminal.write(`\r\x1b[K${howFar(things, done, now - began, total, guessed)}`);
		state.shown = true;
	};
}

/** `1,200 of 4,579 pages, 12 s left`, `1,200 of about 4,579 pages, 12 s left`; `elapsed` in ms. */
export function howFar(things: string, done: number, elapsed: number, total?: number, guessed = false): string {
	if (!total || done >= total) return `${done.toLocaleString('en')} ${things}`;
	const left = Math.ceil(((elapsed / done) * (total - done)) / 1000);
	return `${done.toLocaleString('en')} of ${guessed ? 'about ' : ''}${total.toLocaleString('en')} ${things}, ${left} s left`;
}
