import type { Language } from './language.ts';

export const spanish: Language = {
	sections: {
		attendees: ['asistentes', 'asistente', 'asistencia', 'asisten', 'asisten a la reunión', 'asistentes a la reunión', 'asisten de manera remota', 'asistieron', 'presentes', 'presente', 'participantes', 'participante', 'personas asistentes', 'miembros presentes', 'lista de asistentes', 'lista de asistencia'],
		observers: ['invitados', 'invitadas', 'observadores', 'oyentes', 'visitantes'],
		regrets: ['ausentes', 'ausente', 'ausencias', 'excusados', 'disculpas', 'excusan su asistencia', 'no asisten', 'no asistieron', 'faltan', 'justificados'],
		agenda: ['orden del día', 'agenda', 'temas', 'temas a tratar', 'puntos del día', 'puntos a tratar', 'asuntos', 'temas tratados', 'asuntos a tratar'],
		minutes: ['acta', 'acta de la reunión', 'notas', 'discusión', 'desarrollo', 'desarrollo de la reunión', 'debate', 'minuta', 'resumen'],
		actions: ['acciones', 'tareas', 'tareas pendientes', 'próximos pasos', 'pendientes', 'por hacer', 'compromisos', 'reparto de tareas'],
		decisions: ['acuerdos', 'acuerdo', 'decisiones', 'decisión', 'resoluciones', 'votaciones', 'votación', 'conclusiones', 'acuerdos tomados', 'acuerdos adoptados'],
		announcements: ['anuncios', 'novedades', 'informaciones', 'noticias', 'avisos'],
		review: ['revisión de tareas', 'reunión anterior', 'acta anterior', 'lectura y aprobación del acta anterior', 'seguimiento', 'revisión de acuerdos anteriores'],
		upcoming: ['próxima reunión', 'próximas reuniones', 'siguiente reunión', 'próxima cita', 'fechas', 'próximas fechas'],
		qa: ['ruegos y preguntas', 'preguntas', 'otros temas', 'otros asuntos'],
		standup: ['ronda', 'ronda de presentaciones'],
		links: ['lugar', 'hora', 'lugar y fecha', 'enlaces', 'enlaces de interés', 'anexos', 'anexo', 'índice', 'duración', 'recursos'],
		procedure: ['apertura', 'apertura de la sesión', 'bienvenida', 'aprobación del orden del día', 'aprobación del acta', 'lectura del acta', 'lectura y aprobación del acta', 'verificación del quórum', 'quórum', 'cierre', 'cierre de la sesión', 'cierre de la reunión', 'secretario', 'secretaria', 'moderador', 'moderadora', 'presidente', 'toma de notas'],
	},
	deferred: ['aplazado', 'aplazados', 'no tratados', 'no tratado', 'temas aplazados', 'pospuesto', 'pospuestos'],
	months: ['enero ene', 'febrero feb', 'marzo mar', 'abril abr', 'mayo', 'junio jun', 'julio jul', 'agosto ago', 'septiembre setiembre sept', 'octubre oct', 'noviembre nov', 'diciembre dic'],
	weekdays: ['lunes lun', 'martes', 'miércoles mié', 'jueves jue', 'viernes vie', 'sábado sáb', 'domingo dom'],
	when: ['fecha', 'fechas', 'cuándo', 'día', 'hora', 'fecha y hora', 'fecha de la reunión', 'lugar y fecha', 'reunión del'],
	columns: {
		name: ['nombre', 'nombres', 'nombre completo', 'nombre y apellidos', 'asistente', 'asistentes', 'quién', 'participante'],
		first: ['nombre de pila'],
		last: ['apellido', 'apellidos'],
		affiliation: ['empresa', 'organización', 'entidad', 'institución'],
		role: ['rol', 'cargo', 'función'],
		attended: ['asiste', 'asistió', 'presente', 'asistencia'],
		initials: ['iniciales', 'abreviatura'],
	},
	there: 'sí si presente', away: 'ausente excusado',
};
