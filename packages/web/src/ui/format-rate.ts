import { WHOLE_RATE } from "@sixtwo/domain";

/**
 * A part of a quantity as the reader's language writes it: 250 is 2.5 %.
 * @param rate hundredths of a percent
 */
export function formatRate(rate: number, language: string): string {
  const format = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  return format.format(rate / WHOLE_RATE);
}
