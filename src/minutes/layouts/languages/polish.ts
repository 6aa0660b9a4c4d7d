import type { Language } from './language.ts';

export const polish: Language = {
	sections: {
		attendees: ['obecni', 'obecny', 'obecność', 'obecne osoby', 'lista obecności', 'uczestnicy', 'uczestnik', 'uczestniczki i uczestnicy', 'członkowie obecni', 'osoby obecne', 'udział wzięli'],
		observers: ['goście', 'obserwatorzy', 'zaproszeni goście', 'słuchacze'],
		regrets: ['nieobecni', 'nieobecny', 'nieobecność', 'nieobecności', 'usprawiedliwieni', 'osoby nieobecne'],
		agenda: ['porządek obrad', 'porządek dzienny', 'porządek spotkania', 'agenda', 'plan spotkania', 'tematy', 'zagadnienia'],
		minutes: ['protokół', 'notatki', 'notatka', 'przebieg', 'przebieg spotkania', 'dyskusja', 'omówienie', 'podsumowanie'],
		actions: ['zadania', 'do zrobienia', 'następne kroki', 'kolejne kroki', 'działania', 'lista zadań'],
		decisions: ['decyzje', 'decyzja', 'uchwały', 'uchwała', 'ustalenia', 'postanowienia', 'głosowania', 'głosowanie', 'wnioski'],
		announcements: ['ogłoszenia', 'aktualności', 'informacje', 'komunikaty', 'nowości'],
		review: ['poprzednie spotkanie', 'protokół z poprzedniego spotkania', 'przegląd zadań', 'przyjęcie protokołu z poprzedniego posiedzenia'],
		upcoming: ['następne spotkanie', 'kolejne spotkanie', 'termin następnego spotkania', 'terminy'],
		qa: ['wolne wnioski', 'sprawy różne', 'pytania'],
		standup: ['runda', 'przedstawienie się'],
		links: ['miejsce', 'czas', 'godzina', 'miejsce i czas', 'linki', 'załączniki', 'załącznik', 'spis treści', 'zasoby'],
		procedure: ['otwarcie', 'otwarcie obrad', 'otwarcie spotkania', 'powitanie', 'przyjęcie porządku obrad', 'zatwierdzenie porządku obrad', 'przyjęcie protokołu', 'kworum', 'stwierdzenie kworum', 'zamknięcie', 'zamknięcie obrad', 'zakończenie', 'protokolant', 'protokolantka', 'sekretarz', 'przewodniczący', 'przewodnicząca', 'moderator', 'prowadzący'],
	},
	deferred: ['przełożone', 'nieomówione', 'odroczone'],
	months: ['styczeń stycznia sty', 'luty lutego', 'marzec marca mar', 'kwiecień kwietnia kwi', 'maj maja', 'czerwiec czerwca cze', 'lipiec lipca lip', 'sierpień sierpnia sie', 'wrzesień września wrz', 'październik października paź', 'listopad listopada lis', 'grudzień grudnia gru'],
	weekdays: ['poniedziałek pon', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
	when: ['data', 'kiedy', 'dzień', 'termin', 'czas', 'data i godzina', 'data spotkania', 'posiedzenie z dnia', 'spotkanie z dnia'],
	columns: {
		name: ['imię i nazwisko', 'osoba', 'uczestnik', 'uczestnicy', 'kto'],
		first: ['imię'],
		last: ['nazwisko'],
		affiliation: ['firma', 'organizacja', 'instytucja'],
		role: ['rola', 'funkcja'],
		attended: ['obecny', 'obecna', 'obecność'],
		initials: ['inicjały', 'skrót'],
	},
	there: 'tak obecny obecna', away: 'nie nieobecny nieobecna',
};
