import { fold, splitList } from '../../domain/fold';
import { BUILT_IN_ROLES } from '../../domain/role';
import type { RosterField } from './fields';

/** Headers as offices write them, by the column that they mean; `number` is a column without meaning. */
const HEADERS: Readonly<Record<RosterField | 'number', readonly string[]>> = {
  number: ['序号', '编号', '号', 'No', 'No.', '性别', '民族'],
  name: ['姓名', '名字', '人员', '人员姓名', '党员姓名', '干部姓名'],
  department: [
    '科室',
    '部门',
    '处室',
    '所在科室',
    '所在部门',
    '所在处室',
    '单位',
    '所在单位',
    '工作部门',
    '内设机构',
  ],
  branch: ['党支部', '支部', '所在党支部', '所在支部', '所属党支部', '所属支部', '党组织', '所在党组织'],
  roles: ['身份', '政治面貌', '党内职务', '党内身份', '面貌'],
  portfolio: ['分管领域', '分管', '分管工作', '分管科室', '分工'],
  linkedBranches: ['联系支部', '联系党支部', '支部联系点', '党支部联系点', '联系点'],
  from: ['任职起', '任职时间', '任职日期', '到任时间', '任职开始'],
  to: ['任职止', '离任时间', '免职时间', '任职结束'],
  note: ['备注', '职务', '职级', '行政职务', '现任职务', '职务职级', '岗位', '说明'],
};

const FIELD_OF_HEADER = new Map(
  (Object.entries(HEADERS) as [RosterField | 'number', readonly string[]][]).flatMap(([field, words]) =>
    words.map((word) => [word, field] as const),
  ),
);

/** The column that a header means, null where it is none that we know. @example fieldOfHeader('所在处室') // 'department' */
export function fieldOfHeader(text: string): RosterField | 'number' | null {
  return (
    FIELD_OF_HEADER.get(
      fold(text)
        .replace(/[*(].*$/, '')
        .replace(/[:/]/g, ''),
    ) ?? null
  );
}

/** What people are called in the column 政治面貌, by the role that it is for us. */
const POLITICAL: Readonly<Record<string, string>> = { 中共党员: '党员', 中共预备党员: '预备党员' };

const OTHER_ROLES: ReadonlySet<string> = new Set([
  '分管领导',
  '预备党员',
  '积极分子',
  '入党积极分子',
  '发展对象',
  '群众',
  '共青团员',
  '团员',
]);

const BRANCH = /(?:党支部|党总支|支部)$/;
const DEPARTMENT = /(?:科|处|室|局|股|办|中心|队|部|委|所|站)$/;
const TITLE =
  /(?:书记|主任|副主任|科长|副科长|处长|副处长|局长|副局长|科员|办事员|主任科员|委员|成员|党员|干部|调研员|巡视员|会计|出纳|秘书|组长|队长|站长|所长|职工|群众|分子|团员|对象|领导)$/;

/** Surnames that decide whether 张登科 is a person or a department. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤褚卫尤施';

/** The roster's columns that a word belongs to, `otherwise` where it says nothing of itself. */
export function fieldsOfWords(text: string, otherwise: 'roles' | 'note'): [RosterField, string][] {
  return splitList(text).map((word) => {
    const plain = fold(word);
    const role = POLITICAL[plain] ?? plain;
    if (BUILT_IN_ROLES.has(role) || OTHER_ROLES.has(role)) return ['roles', role];
    if (otherwise === 'roles') return ['roles', word];
    if (BRANCH.test(plain)) return ['branch', plain];
    return isUnit(plain) ? ['department', plain] : ['note', word];
  });
}

/** Whether a word is a department or branch by its last character. */
export function isUnit(text: string): boolean {
  const word = fold(text);
  return word.length >= 3 && (BRANCH.test(word) || (DEPARTMENT.test(word) && !TITLE.test(word)));
}

/**
 * Whether a word is a person's name: two to four Chinese characters (more with ·), or Latin letters. `loose` takes also
 * what might be a department (张登科), where it begins with a surname.
 */
export function isName(word: string, how: 'strict' | 'loose'): boolean {
  if (/^[A-Za-z][A-Za-z.'-]*$/.test(word)) return true;
  if (!/^\p{Script=Han}{2,4}$|^\p{Script=Han}+·\p{Script=Han}+$/u.test(word)) return false;
  if (TITLE.test(word) || BUILT_IN_ROLES.has(word) || OTHER_ROLES.has(word)) return false;
  if (fieldOfHeader(word) !== null) return false;
  return !isUnit(word) || (how === 'loose' && SURNAMES.includes(word.slice(0, 1)) && word.length <= 3);
}

/**
 * Whether a word that no roster knows is surely one person: a name that begins with a usual surname, or one in Latin letters.
 * @example isOnePerson('全体组员') // false
 */
export function isOnePerson(word: string): boolean {
  if (!isName(word, 'loose') || /全体|各|等$|其他|若干|部分/.test(word)) return false;
  if (/^[A-Za-z]/.test(word) || word.includes('·')) return true;
  return (
    (word.length <= 3 && SURNAMES.includes(word.slice(0, 1))) ||
    (word.length >= 3 && COMPOUND_SURNAMES.test(word))
  );
}

const COMPOUND_SURNAMES = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|独孤|南宫)/;

/** A name without the white space that pads it. @example joinedName('张 三') // '张三' */
export function joinedName(text: string): string {
  const trimmed = text.trim();
  return /[A-Za-z]/.test(trimmed) ? trimmed : trimmed.replace(/\s+/g, '');
}

/** Words with two neighbours of one Chinese character each made one (张 三). Blank ones are dropped. */
export function joinSingles(words: readonly string[]): string[] {
  const filled = words.filter((word) => word !== '');
  const joined: string[] = [];
  for (let index = 0; index < filled.length; index += 1) {
    const [word = '', next = ''] = [filled[index], filled[index + 1]];
    const isPair = /^\p{Script=Han}$/u.test(word) && /^\p{Script=Han}$/u.test(next);
    joined.push(isPair ? word + next : word);
    if (isPair) index += 1;
  }
  return joined;
}
