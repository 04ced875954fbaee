import { oneOf } from "./one-of.js";

/** Days and months, as they are validated and written. */

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has the day; 29 February counts where the year is unknown. */
export function isDay(options: {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}): boolean {
  const { day } = options;
  if (day < 1 || day > (daysOfMonth[options.month - 1] ?? 0)) return false;
  if (options.year === undefined || options.month !== 2 || day < 29) return true;
  return new Date(Date.UTC(options.year, 1, 29)).getUTCMonth() === 1;
}

export const numbersIn = (value: string): number[] => (value.match(/\d+/g) ?? []).map(Number);

/**
 * Months in German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish and Danish, with short
 * forms.
 */
export const europeanMonth = oneOf`
  Jan(?:uar|vier|uari|eiro)? Jänner Feb(?:ruar|ruari)? F[ée]v(?:rier|r?)? Fevereiro M[äa]rz M[aä]r
  Mars Maart Mrt Mar[zç]o Mai Maj Mei Juni? Juli? Juin Juill?(?:et)? Ao[uû]t August(?:us)?
  Sept?(?:ember|embre)? O[kc]t(?:ober|obre|oober)? Nov(?:ember|embre)? De[zc](?:ember|embre|embro)?
  D[ée]c(?:embre)? Avril Avr April Ene(?:ro)? Gennaio Gen Febrero Febbraio Abr(?:il)? Aprile Mayo
  Maggio Mag Maio Junio Giugno Giu Junho Julio Luglio Lug Julho Ago(?:sto)? Septiembre Settembre Set
  Setembro Octubre Ottobre Ott Outubro Noviembre Novembro Diciembre Dicembre Dic Dezembro`;
