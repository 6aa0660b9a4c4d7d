/** A stretch of a text, or of anything that is counted. */
export interface Stretch {
	start: number;
	end: number;
}

/** The index of the first of these, in order of `start`, that starts at `at` or after it. */
export function firstFrom(spans: readonly Pick<Stretch, 'start'>[], at: number): number {
	return firstPlaced(spans, at, ({ start }) => start);
}

/** The same of anything that is in order of a place. */
export function firstPlaced<Each>(all: readonly Each[], at: number, placeOf: (one: Each) => number): number {
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const one = all[middle];
		if (one !== undefined && placeOf(one) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Those of these, in order of `start`, that start within a span. */
export function startingIn<Each extends Pick<Stretch, 'start'>>(spans: readonly Each[], start: number, end: number): Each[] {
	const found: Each[] = [];
	for (let at = firstFrom(spans, start); at < spans.length; at++) {
		const span = spans[at];
		if (!span || span.start >= end) break;
		found.push(span);
	}
	return found;
}

/** Asks whether one of these starts at `start` or before it and ends at `end` or after it. */
export function covering(spans: readonly Stretch[]): (start: number, end: number) => boolean {
	if (spans.length === 0) return () => false;
	const sorted = spans.toSorted((a, b) => a.start - b.start);
	let furthest = -Infinity;
	const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
	return (start, end) => (reach[firstFrom(sorted, start + 1) - 1] ?? -Infinity) >= end;
}

/** Asks for the last of these, in their order, that holds a place; its end is not in it. */
export function lastHolding<Each extends Stretch>(spans: readonly Each[]): (at: number) => Each | undefined {
	if (spans.some(({ start }, index) => start < (spans[index - 1]?.start ?? 0))) return (at) => spans.findLast(({ start, end }) => start <= at && at < end);
	// Where one ends too early, so do those before it that end no later.
	const longer: number[] = [];
	for (const [index, { end }] of spans.entries()) {
		let before = index - 1;
		while (before >= 0 && (spans[before]?.end ?? 0) <= end) before = longer[before] ?? -1;
		longer.push(before);
	}
	return (at) => {
		let index = firstFrom(spans, at + 1) - 1;
		while (index >= 0 && (spans[index]?.end ?? 0) <= at) index = longer[index] ?? -1;
		return spans[index];
	};
}

/** A text with `put` in the place of each of these, which are in order and may lie over each other. */
export function replaced(text: string, spans: readonly Stretch[], put = ''): string {
	let [head, tail] = [text, ''];
	for (const { start, end } of spans.toReversed()) {
		if (end > head.length) [head, tail] = [head + tail, ''];
		tail = put + head.slice(end) + tail;
		head = head.slice(0, start);
	}
	return head + tail;
}
