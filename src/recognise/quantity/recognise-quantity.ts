import type { QuantityMention, Recogniser } from '../mention.ts';
import { readQuantities } from './quantity.ts';

/** Quantities of a sentence as mentions: `name` is the number's normal form, with ≥, ≤ or ≈ where hedged. */
export const recogniseQuantity: Recogniser = (sentence) =>
  readQuantities(sentence.text).map((quantity): QuantityMention => {
    const [first] = quantity.readings;
    return {
      kind: 'quantity',
      start: quantity.start,
      end: quantity.end,
      surface: sentence.text.slice(quantity.start, quantity.end),
      name: quantity.readings
        .map(({ value, comparator }) => `${comparator === '=' ? '' : comparator}${value}${quantity.unit ?? ''}`)
        .join(' '),
      rule: `quantity.${quantity.shape}`,
      value: first!.value,
      unit: quantity.unit,
    };
  });
