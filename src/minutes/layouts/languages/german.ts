import type { Language } from './language.ts';

export const german: Language = {
	sections: {
		attendees: ['anwesend', 'anwesende', 'anwesenden', 'anwesende mitglieder', 'anwesende personen', 'anwesenheit', 'anwesenheitsliste', 'teilnehmer', 'teilnehmende', 'teilnehmerinnen', 'teilnehmer innen', 'teilnehmerinnen und teilnehmer', 'teilnehmerliste', 'teilnahme', 'wer war da', 'außerdem anwesend'],
		observers: ['gäste', 'gast', 'beobachter', 'beobachterinnen', 'besucher', 'zuhörer'],
		regrets: ['abwesend', 'abwesende', 'entschuldigt', 'entschuldigte', 'unentschuldigt', 'es fehlen', 'es fehlten', 'nicht anwesend', 'verhindert', 'abgemeldet'],
		agenda: ['tagesordnung', 'tagesordnungspunkte', 'agenda', 'themen', 'tops', 'punkte', 'besprechungspunkte'],
		minutes: ['protokoll', 'notizen', 'mitschrift', 'diskussion', 'verlauf', 'besprechung', 'besprochenes', 'ergebnisprotokoll', 'verlaufsprotokoll'],
		actions: ['aufgaben', 'nächste schritte', 'zu erledigen', 'offene punkte', 'todo liste', 'arbeitsaufträge', 'maßnahmen', 'wer macht was', 'offene aufgaben'],
		decisions: ['beschlüsse', 'beschluss', 'entscheidungen', 'entscheidung', 'abstimmung', 'abstimmungen'],
		announcements: ['ankündigungen', 'mitteilungen', 'berichte', 'neuigkeiten', 'bekanntmachungen', 'kurze infos'],
		review: ['rückblick', 'protokoll der letzten sitzung', 'letzte sitzung', 'letztes treffen', 'genehmigung des letzten protokolls', 'offene aufgaben der letzten sitzung'],
		upcoming: ['nächste sitzung', 'nächstes treffen', 'nächster termin', 'nächste termine', 'termine', 'kommende termine', 'themenspeicher'],
		qa: ['sonstiges', 'verschiedenes', 'fragen', 'offene fragen', 'off topic'],
		standup: ['vorstellungsrunde', 'blitzlicht', 'befindlichkeitsrunde'],
		links: ['ort', 'uhrzeit', 'zeit und ort', 'ort und zeit', 'beginn', 'ende', 'dauer', 'anhang', 'anlagen', 'inhalt', 'inhaltsverzeichnis', 'rahmendaten', 'weiterführende links', 'quellen'],
		procedure: ['begrüßung', 'eröffnung', 'eröffnung der sitzung', 'feststellung der tagesordnung', 'genehmigung der tagesordnung', 'festlegung der tagesordnung', 'feststellung der beschlussfähigkeit', 'beschlussfähigkeit', 'genehmigung des protokolls', 'schluss der sitzung', 'ende der sitzung', 'moderation', 'protokollant', 'protokollführung', 'protokollführer', 'schriftführer', 'sitzungsleitung', 'versammlungsleitung', 'redeleitung', 'formalia', 'formalien'],
	},
	deferred: ['vertagt', 'vertagte punkte', 'verschoben', 'nicht besprochen', 'aus zeitgründen entfallen', 'entfallen', 'vertagte themen'],
	months: ['januar jänner jan', 'februar feber feb', 'märz maerz mär', 'april apr', 'mai', 'juni jun', 'juli jul', 'august aug', 'september sept sep', 'oktober okt', 'november nov', 'dezember dez'],
	weekdays: ['montag mo', 'dienstag di', 'mittwoch mi', 'donnerstag do', 'freitag fr', 'samstag sonnabend sa', 'sonntag so'],
	when: ['datum', 'termin', 'tag', 'wann', 'zeit', 'zeitpunkt', 'sitzung vom', 'sitzungsdatum', 'datum und uhrzeit', 'datum und zeit'],
	columns: {
		name: ['name', 'namen', 'wer', 'teilnehmer', 'teilnehmende', 'anwesende', 'person'],
		first: ['vorname'],
		last: ['nachname', 'familienname', 'zuname'],
		affiliation: ['firma', 'organisation', 'unternehmen', 'verein', 'einrichtung', 'institution'],
		role: ['rolle', 'funktion', 'amt'],
		attended: ['anwesend', 'anwesenheit', 'teilgenommen'],
		initials: ['kürzel', 'abkürzung'],
	},
	there: 'ja j anwesend', away: 'nein abwesend entschuldigt',
};
