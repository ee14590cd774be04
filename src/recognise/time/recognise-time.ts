import type { Recogniser, TimeMention } from '../mention.ts';
import { findPeriods } from './periods.ts';
import { viewOf } from './view.ts';

/** Times of a sentence as mentions: `name` is the period. Times without a year (本世纪中叶) and times of comparison are left out. */
export const recogniseTime: Recogniser = (sentence, _found, context) =>
  findPeriods(sentence.text, viewOf(context.header, sentence)).flatMap((time): TimeMention[] =>
    time.period === null || time.kind === 'base'
      ? []
      : [
          {
            kind: 'time',
            start: time.start,
            end: time.end,
            surface: time.surface,
            name: time.period,
            rule: time.rule,
          },
        ],
  );
