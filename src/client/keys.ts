/** Where the browser keeps that `/` is only a letter: somebody who speaks to a machine may not want it to be more. */
const KEPT = 'minutebook:slash';
/** Where `/` is a letter. */
const WRITTEN_IN = 'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/** `/` goes to the box, unless that was turned off; the arrows from there through the results and back, Escape empties it or comes back to it. */
export function listenToKeys(box: HTMLInputElement, slash: HTMLInputElement, links: () => HTMLAnchorElement[], clear: () => void): void {
	slash.checked = kept() !== 'off';
	slash.addEventListener('change', () => keep(slash.checked ? 'on' : 'off'));
	document.addEventListener('keydown', (event) => {
		const at = document.activeElement;
		if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (event.key === '/' && slash.checked && !at?.matches(WRITTEN_IN)) box.focus();
		else if (event.key === 'Escape' && at === box) clear();
		else if (event.key === 'Escape' && links().some((link) => link === at)) box.focus();
		else if (!step || !move(at, step)) return;
		event.preventDefault();
	});

	function move(at: Element | null, step: 1 | -1): boolean {
		const all = links();
		const place = all.findIndex((link) => link === at);
		if (place < 0 && (at !== box || step < 0)) return false;
		const next = place + step < 0 ? box : all[place + step];
		next?.focus();
		return next !== undefined;
	}
}

/** A browser that keeps nothing for this site throws. */
function kept(): string | null {
	try {
		return localStorage.getItem(KEPT);
	} catch {
		return null;
	}
}

function keep(value: 'on' | 'off'): void {
	try {
		localStorage.setItem(KEPT, value);
	} catch {
		// Then it holds for this page.
	}
}
