import type { Language } from './language.ts';

export const dutch: Language = {
	sections: {
		attendees: ['aanwezig', 'aanwezigen', 'aanwezige leden', 'deelnemers', 'deelnemer', 'aanwezigheid', 'presentielijst', 'presentie'],
		observers: ['gasten', 'toehoorders', 'waarnemers', 'bezoekers'],
		regrets: ['afwezig', 'afwezigen', 'afgemeld', 'afmeldingen', 'verhinderd', 'met bericht van verhindering', 'niet aanwezig'],
		agenda: ['agenda', 'agendapunten', 'onderwerpen', 'bespreekpunten', 'dagorde'],
		minutes: ['notulen', 'verslag', 'notities', 'bespreking', 'discussie', 'aantekeningen', 'verslag van de vergadering'],
		actions: ['acties', 'actiepunten', 'actielijst', 'taken', 'volgende stappen', 'te doen', 'openstaande acties'],
		decisions: ['besluiten', 'besluit', 'beslissingen', 'besluitenlijst', 'stemming', 'stemmingen', 'conclusies', 'afspraken'],
		announcements: ['mededelingen', 'aankondigingen', 'nieuws'],
		review: ['vorige vergadering', 'notulen vorige vergadering', 'verslag vorige vergadering', 'actielijst vorige vergadering'],
		upcoming: ['volgende vergadering', 'volgende bijeenkomst', 'volgende afspraak'],
		qa: ['rondvraag', 'wvttk', 'wat verder ter tafel komt', 'vragen', 'overige punten'],
		standup: ['rondje', 'voorstelronde'],
		links: ['plaats', 'tijd', 'locatie', 'bijlagen', 'bijlage', 'inhoud', 'duur', 'bronnen'],
		procedure: ['opening', 'opening van de vergadering', 'welkom', 'vaststelling agenda', 'vaststellen agenda', 'vaststelling van de agenda', 'vaststellen notulen', 'goedkeuring notulen', 'sluiting', 'afsluiting', 'notulist', 'voorzitter', 'secretaris'],
	},
	deferred: ['uitgesteld', 'niet besproken', 'doorgeschoven', 'aangehouden'],
	months: ['januari jan', 'februari feb', 'maart mrt', 'april apr', 'mei', 'juni jun', 'juli jul', 'augustus aug', 'september sept sep', 'oktober okt', 'november nov', 'december dec'],
	weekdays: ['maandag ma', 'dinsdag di', 'woensdag wo', 'donderdag do', 'vrijdag vr', 'zaterdag za', 'zondag zo'],
	when: ['datum', 'wanneer', 'dag', 'tijd', 'tijdstip', 'datum en tijd', 'vergadering van', 'datum vergadering'],
	columns: {
		name: ['naam', 'namen', 'wie', 'deelnemer', 'deelnemers'],
		first: ['voornaam'],
		last: ['achternaam', 'familienaam'],
		affiliation: ['bedrijf', 'organisatie', 'instelling'],
		role: ['rol', 'functie'],
		attended: ['aanwezig', 'aanwezigheid'],
		initials: ['initialen', 'afkorting'],
	},
	there: 'ja aanwezig', away: 'nee afwezig verhinderd',
};
