import type { Language } from './language.ts';

export const french: Language = {
	sections: {
		attendees: ['présents', 'présent', 'présentes', 'présences', 'présence', 'étaient présents', 'sont présents', 'personnes présentes', 'autres personnes présentes', 'participants', 'participantes', 'participant', 'participation', 'membres présents', 'membres actifs présents', 'membres présents ou représentés', 'membres actifs présents ou représentés', 'liste des participants', 'présents et représentés'],
		observers: ['invités', 'invité', 'observateurs', 'visiteurs', 'auditeurs'],
		regrets: ['absents', 'absent', 'absentes', 'excusés', 'excusé', 'excusées', 'absents excusés', 'étaient absents', 'membres absents', 'membres actifs absents', 'absences'],
		agenda: ['ordre du jour', 'odj', 'points à traiter', 'sujets', 'sujets abordés', 'points abordés', 'thèmes', 'points à lordre du jour'],
		minutes: ['compte rendu', 'procès verbal', 'discussion', 'discussions', 'notes', 'déroulement', 'débats', 'compte rendu de réunion', 'relevé de notes'],
		actions: ['actions à mener', 'prochaines étapes', 'à faire', 'tâches', 'plan daction', 'qui fait quoi', 'prochaines actions', 'points daction'],
		decisions: ['décisions', 'décision', 'décisions prises', 'résolutions', 'résolution', 'votes', 'délibérations', 'relevé de décisions', 'conclusion', 'conclusions'],
		announcements: ['annonces', 'informations', 'nouvelles', 'actualités', 'informations diverses', 'communications'],
		review: ['suivi des actions', 'suivi des actions précédentes', 'réunion précédente', 'rappel de la réunion précédente', 'approbation du compte rendu précédent'],
		upcoming: ['prochaine réunion', 'prochain rendez vous', 'prochaines dates', 'date de la prochaine réunion', 'prochaine séance', 'prochaines réunions'],
		qa: ['questions diverses', 'divers', 'questions', 'autres points', 'autres sujets'],
		standup: ['tour de table'],
		links: ['lieu', 'date et lieu', 'horaire', 'heure', 'liens', 'liens utiles', 'annexes', 'annexe', 'sommaire', 'durée', 'ressources'],
		procedure: ['ouverture de la séance', 'ouverture', 'approbation de lordre du jour', 'adoption de lordre du jour', 'quorum', 'vérification du quorum', 'approbation du procès verbal', 'clôture', 'clôture de la séance', 'levée de la séance', 'fin de la réunion', 'secrétaire', 'secrétaire de séance', 'président de séance', 'animateur', 'rédacteur', 'preneur de notes', 'désignation du secrétaire de séance', 'accueil', 'mot daccueil'],
	},
	deferred: ['reporté', 'reportés', 'points reportés', 'sujets reportés', 'non abordés', 'non traités'],
	months: ['janvier janv', 'février févr fév', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil', 'août aout', 'septembre sept', 'octobre oct', 'novembre nov', 'décembre déc'],
	weekdays: ['lundi lun', 'mardi mar', 'mercredi mer', 'jeudi jeu', 'vendredi ven', 'samedi sam', 'dimanche dim'],
	when: ['date', 'dates', 'quand', 'jour', 'heure', 'horaire', 'date et heure', 'date de la réunion', 'date et lieu', 'séance du', 'réunion du'],
	columns: {
		name: ['nom', 'noms', 'nom complet', 'participant', 'participants', 'qui'],
		first: ['prénom'],
		last: ['nom de famille'],
		affiliation: ['société', 'entreprise', 'organisation', 'organisme', 'structure', 'association'],
		role: ['rôle', 'fonction', 'statut'],
		attended: ['présent', 'présence'],
		initials: ['initiales', 'abréviation'],
	},
	there: 'oui présent présente', away: 'non absent absente excusé excusée',
};
