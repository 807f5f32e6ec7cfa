/** The shares of each year, for a percentage in a label that no one year speaks for; undefined for every other finding. */
import type { Finding, Period, Quantity } from '../model';

export function yearShares({ code, details }: Finding): readonly (readonly [Period, Quantity])[] | undefined {
  return code === 'share-label' && details ? Object.entries(details) : undefined;
}

/** The finding without the figures and the year that would be one year's alone. */
export function ofAllYears(finding: Finding): Finding {
  const { period, expected, difference, ...rest } = finding;
  return yearShares(finding) ? rest : { ...rest, ...(period !== undefined && { period }), ...(expected && { expected }), ...(difference && { difference }) };
}
