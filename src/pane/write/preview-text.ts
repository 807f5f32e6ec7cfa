/** What a planned cell will show, in the format of its style. */
import type { Plan, PlanCell, StyleName } from '../../core/model';
import { Share } from '../../core/money';
import { decimal, percent, type Language } from '../../text/numbers';
import { shownText } from '../parts/figures';
import type { Words } from '../parts/words';

/** Whether the cell shows a number, which stands to the right. */
export function isFigure({ style, content }: PlanCell): boolean {
  if (style === 'header-number') return true;
  return content !== undefined && content.is !== 'written-at' && (content.is === 'value' ? content.value : content.shows).is === 'number';
}

export function cellText({ content, style }: PlanCell, unit: Plan['unit'], { pane, language }: Words): string {
  if (!content) return '';
  if (content.is === 'written-at') return content.before + pane.write.writtenAt + content.after;
  const shown = content.is === 'value' ? content.value : content.shows;
  return shown.is === 'number' ? numberText(shown.number, style, unit, language) : shownText(shown, language);
}

function numberText(number: string, style: StyleName, unit: Plan['unit'], language: Language): string {
  switch (style) {
    case 'share':
    case 'share-total':
    case 'share-input':
      return percent(Share.of(number), 2, language);
    case 'amount':
    case 'amount-total':
    case 'amount-input':
      return decimal(unit === 'kr' ? Share.of(number).rounded(0).toString() : number, language);
    case 'ore':
    case 'ore-total':
    case 'ore-input': {
      const [whole = '0', fraction = ''] = Share.of(number).rounded(2).toString().split('.');
      return decimal(`${whole}.${fraction.padEnd(2, '0')}`, language);
    }
    case 'date':
    case 'date-input':
      return dateText(number);
    case 'header-number':
    case 'number':
      return number;
    case 'title': case 'lead': case 'heading': case 'header': case 'label': case 'label-total': case 'text':
    case 'quiet': case 'note': case 'text-input': case 'status': case 'check': case 'link': case 'keep':
      return decimal(number, language);
  }
}

/** Excel's serial day as an ISO date. */
function dateText(serial: string): string {
  return new Date(Date.UTC(1899, 11, 30 + Number(serial))).toISOString().slice(0, 10);
}
