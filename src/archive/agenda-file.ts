import { dayOf } from './permalinks/match.ts';
import type { Reading } from './model.ts';

/**
 * The agendas that are of a meeting whose minutes are another file, by the path of the minutes: of the same group and
 * day, one of the two named as an agenda, by its file, its folder or its title, and the other not. Where it is not one of
 * each, those belong together whose names are the same but for such words.
 */
export function agendaFiles(readings: readonly Reading[]): Map<string, Reading> {
	const agendas = new Map<string, Reading>();
	const days = Map.groupBy(readings.filter((reading) => !reading.part && dayOf(reading)), (reading) => `${reading.group} ${dayOf(reading)}`);
	for (const own of days.values()) {
		const [before, after] = [own.filter(isAgenda), own.filter((reading) => !isAgenda(reading))];
		for (const agenda of before) {
			const [minutes, ...others] = before.length === 1 && after.length === 1 ? after : after.filter(({ path }) => plainName(path) === plainName(agenda.path));
			if (minutes && others.length === 0 && !agendas.has(minutes.path)) agendas.set(minutes.path, agenda);
		}
	}
	return agendas;
}

/** The HTML of an agenda as a part of another page, which has the places that its ids would name. */
export function withoutPlaces(html: string): string {
	return html.replace(/<a class="permalink"[^<>]*>[^<]*<\/a>/g, '').replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/ id="[^"]*"| href="#[^"]*"/g, ''));
}

function isAgenda({ path, meeting }: Reading): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (MINUTES.test(name)) return false;
	return AGENDA.test(name) || AGENDA.test(path.split('/').at(-2) ?? '') || path.split('/').some((part) => /^agendas$/i.test(part)) || /^\W*(?:draft |proposed )?agenda\b/i.test(meeting.title?.text ?? '');
}

/** `12-09-agenda.md`, `agendas/2024`. */
const AGENDA = /(?:^|[^\p{L}])(?:agendas?|tagesordnung|ordre-du-jour|orden-del-dia|ordine-del-giorno|pauta)(?![\p{L}])/iu;

/** `12-09-minutes.md`, `summary-2024-05-02.md`. */
const MINUTES = /(?:^|[^\p{L}])(?:minutes|notes|summary|protokoll|compte-rendu|acta|verbale|ata|notulen)(?![\p{L}])/iu;

function plainName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '').replace(AGENDA, '').replace(MINUTES, '').replace(/[^\p{L}\d]+/gu, '');
}
