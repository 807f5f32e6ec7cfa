/** What people type, understood: the same notation as in the sheets. Undefined where it is not what was asked for. */
import { dayOf, isoDate } from '../../core/compute/dates';
import { Money, Share } from '../../core/money';
import { figureInText } from '../../core/understand/amounts';

/** "1 250 000", "1,25 mnkr", "−40 500 kr". */
export function typedAmount(text: string): Money | undefined {
  const figure = figureInText(text);
  return figure.is === 'amount' ? Money.of(figure.number, figure.unit ?? 'kr') : undefined;
}

/** "62", "62,5" and "62,5 %" as a share; none below zero. */
export function typedPercent(text: string): Share | undefined {
  const figure = figureInText(text);
  const percent = figure.is === 'amount' ? figure.number : figure.is === 'share' ? figure.percent : undefined;
  if (percent === undefined) return undefined;
  const share = Share.percent(percent);
  return share.isNegative() ? undefined : share;
}

/** "2021-06-01" as an ISO date, if there is such a day. */
export function typedDate(text: string): string | undefined {
  const day = dayOf(text);
  return day && isoDate(day);
}
