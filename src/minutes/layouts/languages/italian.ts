import type { Language } from './language.ts';

export const italian: Language = {
	sections: {
		attendees: ['presenti', 'presente', 'presenze', 'partecipanti', 'partecipante', 'sono presenti', 'membri presenti', 'elenco dei presenti', 'elenco partecipanti', 'soci presenti'],
		observers: ['ospiti', 'osservatori', 'uditori', 'invitati', 'visitatori'],
		regrets: ['assenti', 'assente', 'assenze', 'giustificati', 'assenti giustificati', 'non presenti'],
		agenda: ['ordine del giorno', 'odg', 'punti allordine del giorno', 'argomenti', 'agenda'],
		minutes: ['verbale', 'verbale della riunione', 'appunti', 'discussione', 'discussioni', 'svolgimento', 'resoconto'],
		actions: ['azioni', 'attività', 'prossimi passi', 'da fare', 'compiti', 'cose da fare', 'prossime azioni'],
		decisions: ['decisioni', 'decisione', 'delibere', 'deliberazioni', 'risoluzioni', 'votazioni', 'votazione', 'conclusioni', 'accordi'],
		announcements: ['annunci', 'comunicazioni', 'novità', 'aggiornamenti', 'notizie', 'informazioni'],
		review: ['riunione precedente', 'verbale precedente', 'approvazione del verbale precedente', 'revisione delle azioni'],
		upcoming: ['prossima riunione', 'prossime riunioni', 'prossimo incontro', 'prossime date'],
		qa: ['varie ed eventuali', 'varie', 'domande', 'altri argomenti'],
		standup: ['giro di tavolo'],
		links: ['luogo', 'ora', 'orario', 'luogo e data', 'collegamenti', 'allegati', 'allegato', 'indice', 'durata', 'risorse'],
		procedure: ['apertura', 'apertura della riunione', 'apertura della seduta', 'benvenuto', 'saluti', 'approvazione dellordine del giorno', 'approvazione del verbale', 'quorum', 'chiusura', 'chiusura della riunione', 'chiusura della seduta', 'segretario', 'segretaria', 'moderatore', 'moderatrice', 'verbalizzante', 'presidente'],
	},
	deferred: ['rinviati', 'rinviato', 'non trattati', 'non discussi', 'punti rinviati'],
	months: ['gennaio gen', 'febbraio feb', 'marzo mar', 'aprile apr', 'maggio', 'giugno giu', 'luglio lug', 'agosto ago', 'settembre', 'ottobre ott', 'novembre nov', 'dicembre dic'],
	weekdays: ['lunedì lun', 'martedì', 'mercoledì mer', 'giovedì gio', 'venerdì ven', 'sabato sab', 'domenica dom'],
	when: ['data', 'date', 'quando', 'giorno', 'ora', 'orario', 'data e ora', 'data della riunione', 'luogo e data', 'riunione del'],
	columns: {
		name: ['nome', 'nomi', 'nome completo', 'nome e cognome', 'chi', 'partecipante', 'partecipanti'],
		first: ['nome di battesimo'],
		last: ['cognome'],
		affiliation: ['azienda', 'società', 'organizzazione', 'ente'],
		role: ['ruolo', 'funzione', 'carica'],
		attended: ['presente', 'presenza'],
		initials: ['iniziali', 'sigla'],
	},
	there: 'sì si presente', away: 'assente giustificato',
};
