import { fold, toHalfWidth } from '../../domain/fold';

/** What stands in a cell of names where there is nobody to name. */
const NOBODY: ReadonlySet<string> = new Set([
  '无',
  '暂无',
  '没有',
  '无缺席',
  '无请假',
  '无人缺席',
  '无人请假',
  '全勤',
  '全员到齐',
  '全部到齐',
  '全部到会',
  '/',
  '\\',
  '-',
  '—',
  '——',
  '0',
]);

const LONGEST_NOBODY = 6;

/** Whether a cell of names says that it names nobody. */
export function isNobody(text: string): boolean {
  return text.length <= LONGEST_NOBODY && NOBODY.has(fold(text));
}

/** Reasons for being away. */
const AWAY =
  '请假|缺席|缺勤|病假|事假|公假|年假|年休|休假|产假|婚假|丧假|陪产假|探亲|出差|公出|外出|因公|因私|因病|因事|生病|未到|未参加';

/** Reasons that are none behind the name of somebody who came. */
const AWAY_ONLY = `${AWAY}|在外|参加|培训|学习|下乡|驻村|借调|挂职`;

const AWAY_MARK = new RegExp(`\\((?:${AWAY})[^()]*\\)`, 'g');

/** Duties and numbers in brackets behind a name or a group that say that they were there. */
const DUTY_MARK =
  /\((?:主持|会议主持|记录|列席|汇报|主讲|领学|发言|线上|视频|视频参会|线上参会|补会|代|男|女|共?\d+[人名]|[^()]{0,8}(?:人|书记|主任|科长|股长|处长|局长|所长|委员|组长|组员|科员|干部|职工|党员|积极分子|群众))\)/g;

/** Reasons in square brackets behind a mark: 张三(请假)[出差]. */
const REASON = /[[【][^\]】]*[\]】]/g;

/** Reasons behind a name without brackets, in a column of those who were away: 张三因公出差、李四病假. */
const TRAILING_REASON = new RegExp(`^(\\p{Script=Han}{2,4}?)(?:同志)?(?:[:—-]+.*|(?:${AWAY_ONLY}).*)$`, 'u');

/** 请假2人：, 出差：, 缺席人员：before the names of those who were away. */
const labelOf = (words: string): string => `(?:${words})(?:人员|名单|的有)?(?:共?\\d+[人名])?:`;
const AWAY_LABEL = labelOf(AWAY);
const CAME_LABEL =
  '(?<!未)(?:实到|参加|参会|参学|参训|学习|培训|出席|列席|到会|与会|主持|记录)(?:人员|名单|领导|人)?(?:共?\\d+[人名])?:';

const PARTS = new RegExp(`(?=${AWAY_LABEL})|(?=${CAME_LABEL})|(?<=[;\\n。])`);
const AWAY_START = new RegExp(`^${AWAY_LABEL}`);
const CAME_START = new RegExp(`^${CAME_LABEL}`);
const AWAY_LABELS = new RegExp(labelOf(`${AWAY_ONLY}|其他`), 'g');

/**
 * Names of those who came, with marks that the ledger reads: any reason for being away is 请假, duties are dropped, names
 * after 请假： are marked as well.
 * @example presentNames('张三(请假)[出差]、李四（列席）；缺席：王五') // '张三(请假)、李四;王五(请假)'
 */
export function presentNames(text: string): string {
  if (!/[()（）[［【〔:：/|]/.test(text)) return text;
  const plain = halfWidth(text)
    .replace(REASON, '')
    .replace(DUTY_MARK, '、')
    .replace(AWAY_MARK, '(请假)、')
    .replace(/\(请假\)、(?:\(请假\)、)+/g, '(请假)、')
    .replace(/[/|]/g, '、');
  return tidy(
    plain
      .split(PARTS)
      .map((part) =>
        AWAY_START.test(part)
          ? absentNames(part).replace(/([^、,;\n。]+)/g, '$1(请假)')
          : part.replace(CAME_START, ''),
      )
      .join(''),
  );
}

/**
 * Names of those who were away, without the reasons; 除… in brackets stays.
 * @example absentNames('张三（因公出差，周五回）、李四病假；出差：王五') // '张三、李四;王五'
 */
export function absentNames(text: string): string {
  return tidy(
    halfWidth(text)
      .replace(REASON, '、')
      .replace(/\((?!除)[^()]*\)/g, '、')
      .replace(AWAY_LABELS, '')
      .replace(/[/|]/g, '、')
      .split(/([、,;\n])/)
      .map((piece) => TRAILING_REASON.exec(piece.trim())?.[1] ?? piece)
      .filter((piece) => !isNobody(piece))
      .join(''),
  );
}

/** Half width, so that only one kind of brackets and colons is left; 、 stays. */
function halfWidth(text: string): string {
  return toHalfWidth(text).replace(/〔/g, '[').replace(/〕/g, ']');
}

/** Separators once, and none at the ends. */
function tidy(text: string): string {
  return text
    .replace(/。/g, ';')
    .replace(/、*([,;\n])[、,;\n]*/g, '$1')
    .replace(/、{2,}/g, '、')
    .replace(/^[\s、,;]+|[\s、,;]+$/g, '');
}
