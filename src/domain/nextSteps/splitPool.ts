import type { Family, Pool, Seeker } from './Family';
import type { Level } from '../target';
import { LEVELS, reachesLevel } from '../target';

/**
 * Splits a pool into families, so that what is joined in one row makes sense to those who hold it. 学时 are made up by one
 * long activity, so they join what falls due sooner only at their own last day: nobody is told to study 40 hours by Sunday
 * because a weekly meeting is due then, or to hear one speaker all along. Where a level is asked for, those who do not
 * need it are not sent along.
 */
export function splitPool(pool: Pool): Family[] {
  const { seekers, ...parts } = pool;
  const levels: readonly (Level | null)[] = [
    null,
    ...LEVELS.filter((level) => seekers.some(({ gap }) => gap.grid.target.level === level)),
  ];
  return levels.flatMap((level) =>
    topicSets(pool).flatMap((topics): Family[] => {
      const fitting = seekers.filter(
        (seeker) => isOfLevel(seeker, level) && (topics === null || isServedBy(seeker, topics)),
      );
      return byHours(fitting).map((each) => ({ ...parts, level, topics, seekers: each }));
    }),
  );
}

function isOfLevel({ gap: { grid } }: Seeker, level: Level | null): boolean {
  const least = grid.target.level;
  return least === null ? level === null : level !== null && reachesLevel(level, least);
}

/** Those who lack 学时 with all who can wait until their day, and the others by themselves. */
function byHours(seekers: readonly Seeker[]): (readonly Seeker[])[] {
  const isHours = ({ gap }: Seeker): boolean => gap.grid.target.measure === 'hours';
  const hours = seekers.filter(isHours);
  const others = seekers.filter((seeker) => !isHours(seeker));
  const sitting = others.filter(({ way }) => way.chair === null && way.speaker === null);
  const lastDays = [...new Set(hours.map(({ last }) => last))];
  return [
    ...(others.length === 0 ? [] : [others]),
    ...lastDays.map((last) => [
      ...hours.filter((each) => each.last === last),
      ...sitting.filter((each) => each.last >= last),
    ]),
  ];
}

/**
 * What a row may have of 主题. People who meet can speak of several things; a type that wants neither 参加人员 nor 主持人
 * (文件印发, 数据填报) is one thing a row, so that nobody is told to issue four papers as one.
 */
function topicSets({ activity, seekers }: Pool): readonly (readonly string[] | null)[] {
  if (activity === null || activity.wantsParticipants || activity.wantsChair) return [null];
  const sets = new Map<string, readonly string[]>([['', []]]);
  for (const { gap, way } of seekers) {
    const [first = gap.missingTopics, second] = way.topics;
    for (const topic of first) {
      const more = second === undefined || second.includes(topic) ? [topic] : [topic, ...second.slice(0, 1)];
      sets.set(more.join('、'), more);
    }
  }
  return [...sets.values()];
}

/** Whether a row with these topics does something for a gap. */
function isServedBy({ gap, way }: Seeker, topics: readonly string[]): boolean {
  if (gap.missingTopics.length > 0) return topics.some((topic) => gap.missingTopics.includes(topic));
  return way.topics.every((list) => list.some((topic) => topics.includes(topic)));
}
