/**
 * Leads on from an old address to the new one, with what the reader's address has after `#`: a topic's anchor, which a
 * page that only refreshes itself would lose. The page says where to, and refreshes itself where no script runs.
 */
const to = document.querySelector<HTMLElement>('script[data-to]')?.dataset['to'];
if (to !== undefined) {
	const address = new URL(to, location.href);
	if (address.origin === location.origin) location.replace(address.pathname + location.hash);
}
