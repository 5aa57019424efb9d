import { count, countOf } from './spanish-numbers.ts';

/** `/export`. */
export const exporting = {
  title: 'Citas para llevar',
  core: (name: string | undefined, about: string | undefined, total: number) =>
    `${countOf(total, 'cita', 'citas')}${name === undefined ? '' : ` de ${name}`}${about === undefined ? '' : ` sobre ${about}`}, en archivos.`,
  csv: 'Para hojas de cálculo. Lo que una de ellas tomaría por una fórmula lleva un apóstrofo delante.',
  json: 'Para programas: cada parte de una cita carácter por carácter, con su lugar en el artículo.',
  labels:
    'Los artículos con todas sus citas y personas, uno por línea, como borrador de anotaciones: corrígelas antes de medir con ellas.',
  quotations: (held: number, total: number) =>
    held === total
      ? countOf(held, 'cita', 'citas')
      : `las primeras ${count(held)} de ${countOf(total, 'cita', 'citas')}`,
  articles: (held: number, total: number) =>
    held === total
      ? countOf(held, 'artículo', 'artículos')
      : `${count(held)} de ${countOf(total, 'artículo', 'artículos')}`,
};
