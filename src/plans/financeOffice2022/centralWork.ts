import { chapter, task } from '../chapter';
import { statement } from '../target';

/** （五） of the plan: items 15 and 16, which hold no number. */
export const CENTRAL_WORK = chapter('（五）强化党建统领，推动中心工作落实落地', [
  task('15. 持之以恒抓实主责主业', [
    statement({
      id: '15a',
      title: '党建品牌建设',
      owner: '市金融办',
      note: '定性要求，只列示，不判定。原文疑误：本项“为‘十四五’开好局、起好步”“向建党100周年献礼”似为上年文字，照录。',
      quote: '突出党建品牌建设，以“党建引领搭建金融连心桥”为载体和抓手',
    }),
    statement({
      id: '15b',
      title: '谋划年度金融重点工作',
      owner: '市金融办',
      note: '定性要求，只列示，不判定。原文疑误：“谋化”似为“谋划”。',
      quote: '认真谋化2022年金融重点工作',
    }),
  ]),
  task('16. 强化党建示范引领', [
    statement({
      id: '16a',
      title: '“双统领”“双保障”“双推进”',
      owner: '市金融办',
      note: '“双”是提法，不是数量；只列示，不判定。原文疑误：本项“这一出根本出发点”似多一个“出”字。',
      quote: '认真落实“双统领”“双保障”“双推进”要求',
    }),
  ]),
]);
