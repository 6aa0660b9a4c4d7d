import type { Language } from './language.ts';

export const portuguese: Language = {
	sections: {
		attendees: ['presentes', 'presente', 'participantes', 'participante', 'presenças', 'presença', 'lista de presença', 'lista de presenças', 'membros presentes', 'estiveram presentes', 'quem participou'],
		observers: ['convidados', 'observadores', 'ouvintes', 'visitantes'],
		regrets: ['ausentes', 'ausente', 'ausências', 'faltas', 'justificados', 'ausências justificadas', 'não compareceram', 'não presentes'],
		agenda: ['pauta', 'ordem do dia', 'ordem de trabalhos', 'agenda', 'temas', 'assuntos', 'tópicos', 'pontos da agenda', 'itens da pauta', 'pautas'],
		minutes: ['ata', 'ata da reunião', 'notas', 'discussão', 'discussões', 'desenvolvimento', 'anotações', 'resumo'],
		actions: ['ações', 'tarefas', 'próximos passos', 'pendências', 'a fazer', 'encaminhamentos', 'plano de ação', 'itens de ação'],
		decisions: ['decisões', 'decisão', 'deliberações', 'resoluções', 'votações', 'votação', 'conclusões', 'acordos'],
		announcements: ['anúncios', 'informes', 'avisos', 'novidades', 'informações', 'notícias'],
		review: ['reunião anterior', 'ata anterior', 'revisão das ações', 'acompanhamento', 'leitura da ata anterior'],
		upcoming: ['próxima reunião', 'próximas reuniões', 'próximas datas', 'data da próxima reunião'],
		qa: ['outros assuntos', 'diversos', 'perguntas', 'assuntos gerais'],
		standup: ['rodada', 'rodada de apresentações'],
		links: ['local', 'hora', 'horário', 'data e local', 'anexos', 'anexo', 'índice', 'duração', 'recursos'],
		procedure: ['abertura', 'abertura da reunião', 'boas vindas', 'aprovação da pauta', 'aprovação da agenda', 'aprovação da ata', 'quórum', 'verificação do quórum', 'encerramento', 'encerramento da reunião', 'secretário', 'secretária', 'moderador', 'moderadora', 'facilitador', 'facilitadora', 'redator'],
	},
	deferred: ['adiado', 'adiados', 'não discutidos', 'pontos adiados'],
	months: ['janeiro jan', 'fevereiro fev', 'março mar', 'abril abr', 'maio', 'junho jun', 'julho jul', 'agosto ago', 'setembro', 'outubro', 'novembro nov', 'dezembro dez'],
	weekdays: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'],
	when: ['data', 'datas', 'quando', 'dia', 'hora', 'horário', 'data e hora', 'data e horário', 'data da reunião', 'reunião de'],
	columns: {
		name: ['nome', 'nomes', 'nome completo', 'quem', 'participante', 'participantes'],
		first: ['primeiro nome'],
		last: ['sobrenome', 'apelido', 'último nome'],
		affiliation: ['empresa', 'organização', 'instituição', 'entidade'],
		role: ['função', 'cargo', 'papel'],
		attended: ['presente', 'presença', 'compareceu'],
		initials: ['iniciais', 'sigla'],
	},
	there: 'sim presente', away: 'não ausente',
};
