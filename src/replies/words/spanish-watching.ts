import type { Translation } from '../messages.ts';
import { both, countOf } from './spanish-numbers.ts';

export const watching: Translation['watching'] = {
  topic: (about: string) => `el tema ${about}`,
  outlet: (about: string) => `el medio ${about}`,
  title: { server: 'De qué se avisa a este servidor', person: 'De qué se te avisa' },
  core: (watches: number) => `${countOf(watches, 'seguimiento', 'seguimientos')} aquí.`,
  none: 'Aquí no se sigue nada. Empieza con /seguir y un nombre, un tema o un medio.',
  added: (subject: string, channel: string, rhythm: string) =>
    `Desde ahora aviso en ${channel} de lo nuevo sobre ${subject}: ${rhythm}.`,
  removed: (subject: string) => `Ya no aviso de lo nuevo sobre ${subject}.`,
  rhythm: {
    refresh: (limit: number) =>
      `tras cada actualización, como mucho ${countOf(limit, 'tarjeta', 'tarjetas')} por hora`,
    day: 'una vez al día',
    week: 'una vez por semana, el lunes',
  },
  waiting: (number: number) => `${countOf(number, 'novedad sin avisar', 'novedades sin avisar')}.`,
  silent: 'No puedo escribir ahí. Lo que llegue mientras tanto espera.',
  endOne: 'Terminar un seguimiento …',
  all: 'Todos los seguimientos',
  previewCore: (subject: string) => `Cómo es un aviso sobre ${subject}.`,
  example: 'Un aviso es así:',
  noExample: 'Los artículos aún no tienen nada al respecto.',
  nobodyYet: (name: string) =>
    `Por ahora nadie en los artículos se llama «${name}». Avisaré en cuanto alguien se llame así.`,
  noSuchOutlet: (outlets: readonly string[]) =>
    outlets.length === 0
      ? 'Por ahora ningún artículo nombra su medio.'
      : `Por ahora ningún artículo nombra ese medio. Hay ${both(outlets)}.`,
  nowhere: 'Desde aquí no se puede avisar de nada, así que no se guardó nada.',
  oneSubject: 'Indica exactamente uno de los tres: un nombre, un tema o un medio.',
  nothingToSearch: 'Ese tema no tiene ninguna palabra que buscar. Da una palabra que diga algo.',
  onlyHere: 'En mensajes directos solo puedo avisarte aquí. No indiques ningún canal.',
  unwritable: (channel: string) =>
    `No puedo escribir en ${channel}. Déjame verlo y enviar mensajes ahí, y vuelve a intentarlo.`,
  noSuchWatch: 'Ese seguimiento no existe aquí. /seguir acción:Mostrar enseña los que hay.',
  tooMany: (most: number) =>
    `Aquí no se pueden guardar más de ${countOf(most, 'seguimiento', 'seguimientos')}. Termina antes alguno.`,
  managersOnly:
    'De qué se avisa a un servidor lo deciden quienes tienen «Gestionar servidor». En mensajes directos conmigo cualquiera puede usar /seguir.',

  news: (subject: string, total: number) =>
    `${countOf(total, 'cita o artículo nuevo', 'citas y artículos nuevos')} sobre ${subject}.`,
  quoted: (speaker: string, headline: string) => `Nuevo: ${speaker}, en **${headline}**.`,
  article: (headline: string) => `Artículo nuevo: **${headline}**.`,
  because: (subject: string) => `Aviso porque alguien pidió aquí lo nuevo sobre ${subject}: /seguir`,
  reworded: (speaker: string, headline: string) =>
    `Corrección: en **${headline}** figuran ahora ahí otras palabras de ${speaker}.`,
  respoken: (speaker: string, headline: string) =>
    `Corrección: en **${headline}** estas palabras son de ${speaker}, no de quien nombré.`,
  unspoken: (headline: string) =>
    `Corrección: ya no es seguro de quién son estas palabras en **${headline}**.`,
  withdrawn: (headline: string) => `Retirado: estas palabras ya no figuran en **${headline}**.`,
  rest: (subject: string, rest: number) =>
    `Otras ${countOf(rest, 'cita o artículo nuevo', 'citas y artículos nuevos')} sobre ${subject}.`,
  digest: (subject: string, total: number) =>
    `${countOf(total, 'cita o artículo nuevo', 'citas y artículos nuevos')} sobre ${subject}.`,
  digestTitle: { day: 'Lo que trajo el día', week: 'Lo que trajo la semana' },
  show: 'Mostrar todo',
  forgotten: 'Ya no recuerdo qué era nuevo entonces. /cita lo encuentra, con todo lo demás.',
  refused: (subject: string, channel: string) =>
    `Ya no puedo escribir en ${channel}, así que el seguimiento sobre ${subject} calla. Déjame ver el canal y enviar mensajes ahí, y sigo con lo que llegó mientras tanto; /seguir acción:Terminar lo termina. Lo digo una sola vez.`,
};
