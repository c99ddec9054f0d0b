import type { ActivityRow } from '../PlanTemplate';

type ActivityDraft = Pick<ActivityRow, 'name'> & Partial<Omit<ActivityRow, 'name'>>;

function activity(draft: ActivityDraft): ActivityRow {
  return {
    aliases: '',
    oncePerDay: '',
    wantsParticipants: '',
    wantsHours: '',
    wantsChair: '',
    wantsSpeaker: '',
    wantsFirstTopic: '',
    note: '',
    ...draft,
  };
}

/** A meeting at which something is decided: who was there, who chaired, and whether 第一议题 came first. */
function meeting(draft: ActivityDraft): ActivityRow {
  return activity({ wantsParticipants: '是', wantsChair: '是', wantsFirstTopic: '是', ...draft });
}

/** Study or training: who was there, and for how many hours. */
function study(draft: ActivityDraft): ActivityRow {
  return activity({ wantsParticipants: '是', wantsHours: '是', ...draft });
}

/** Anything else that people take part in. */
function gathering(draft: ActivityDraft): ActivityRow {
  return activity({ wantsParticipants: '是', ...draft });
}

/**
 * 活动类型 of the finance office. 党组会议 stands first because the check suggests the first of equally close words:
 * 党组会 is one letter away from 党组会议 and from 党小组会.
 */
export const ACTIVITIES: readonly ActivityRow[] = [
  meeting({
    name: '党组会议',
    aliases: '党组扩大会议、党组（扩大）会议、党组专题会议',
    note: '「主题」填有哪些议题：重点工作、意识形态研究、意识形态研判、党支部工作、党风廉政、党建工作、听取党建汇报；汇报人填「主讲人」。',
  }),
  meeting({
    name: '主任办公会',
    aliases: '主任办公会议、办公会、办公会议',
    note: '不算党组会议。',
  }),
  meeting({
    name: '支部党员大会',
    aliases: '党员大会、支部大会、党支部大会、党支部党员大会',
    note: '「组织单位」填党支部。',
  }),
  meeting({
    name: '支委会',
    aliases: '支委会议、支部委员会、支部委员会会议、党支部委员会',
    note: '「组织单位」填党支部。',
  }),
  gathering({
    name: '党小组会',
    aliases: '党小组会议、党小组活动',
    wantsChair: '是',
    note: '「组织单位」填党支部。',
  }),
  gathering({
    name: '组织生活会',
    aliases: '专题组织生活会、支部组织生活会',
    wantsChair: '是',
    note: '「组织单位」填党支部，到会指导的领导填「主讲人」；次年召开的「归属周期」填所属年度。',
  }),
  gathering({
    name: '民主生活会',
    aliases: '专题民主生活会、党组民主生活会、领导班子民主生活会',
    wantsChair: '是',
    note: '次年召开的「归属周期」填所属年度。',
  }),
  gathering({
    name: '民主评议党员',
    aliases: '民主评议、党员民主评议',
    note: '「组织单位」填党支部。',
  }),
  study({
    name: '中心组集中学习',
    aliases:
      '中心组学习、理论学习中心组学习、理论学习中心组集中学习、党组理论学习中心组学习、党组理论学习中心组集中学习、党组中心组学习、中心组扩大学习、中心组（扩大）学习',
    note: '自学不登记。「主题」填学了什么，如党规党纪、党史。',
  }),
  study({
    name: '集中学习',
    aliases: '周一集中学习、每周一集中学习、周一学习、机关集中学习、政治理论学习',
    note: '每周一学习；改到别的日子，在「备注」写明原因。',
  }),
  study({
    name: '党课',
    aliases: '专题党课、微党课、讲党课、上党课',
    wantsSpeaker: '是',
    note: '讲课人填「主讲人」；故事党课、六味党课填在「主题」；「组织单位」填党支部。',
  }),
  study({
    name: '领导干部上讲堂',
    aliases: '干部上讲堂、上讲堂、领导干部讲堂',
    wantsSpeaker: '是',
    note: '讲课人填「主讲人」；同时算党课的，活动类型填党课，「对应指标」填 5h。',
  }),
  study({
    name: '主题党日',
    aliases: '主题党日活动、支部主题党日、党员主题党日',
    note: '「组织单位」填党支部；没有学习内容的，「学时」填 0。',
  }),
  study({
    name: '专题讨论',
    aliases: '专题研讨、专题讨论会、专题研讨会',
    note: '「主题」填讨论什么，如官僚主义、形式主义。',
  }),
  study({
    name: '读书活动',
    aliases: '书香活动、读书会、读书分享会、书香机关读书活动',
    note: '书香机关·书香支部读书活动。',
  }),
  study({
    name: '廉政教育',
    aliases: '廉洁教育、廉洁从政教育、反腐倡廉教育',
    note: '「主题」填廉政纪律教育、纪律教育、政德教育、家风教育、警示教育中的一项或几项。',
  }),
  study({
    name: '培训',
    aliases: '集中培训、培训班、干部培训、党员培训、学习培训',
    note: '「主题」填党务培训、万名党员进党校、党规党纪等；上级举办的填「主办级别」。',
  }),
  study({
    name: '集中轮训',
    aliases: '轮训、支部书记轮训、党支部书记轮训、党支部书记集中轮训',
    note: '「主办级别」须填，县级以上的才算党支部书记轮训。',
  }),
  gathering({
    name: '理论宣讲',
    aliases: '宣讲、形势报告、形势报告会、理论宣讲会',
    wantsSpeaker: '是',
    note: '宣讲人填「主讲人」，「主题」填名册「分管领域」中的一项。',
  }),
  gathering({
    name: '党务知识竞赛',
    aliases: '知识竞赛、党建知识竞赛、党务知识测试',
  }),
  gathering({
    name: '谈心谈话',
    aliases: '谈心谈话活动、党内谈心谈话',
    oncePerDay: '是',
    wantsSpeaker: '是',
    note: '谈话人填「主讲人」，谈话对象填「参加人员」；一轮谈话可填多行，同一天同一组织单位合计1次。',
  }),
  gathering({
    name: '党风廉政谈话',
    aliases: '廉政谈话、廉洁谈话、廉政约谈、党风廉政约谈',
    wantsSpeaker: '是',
    note: '谈话人填「主讲人」，谈话对象填「参加人员」。',
  }),
  activity({
    name: '述职',
    aliases: '述职报告、述职评议、述责述廉',
    wantsSpeaker: '是',
    note: '述职人填「主讲人」；含党建内容的，「主题」填党建工作；次年述职的「归属周期」填所属年度。',
  }),
  gathering({
    name: '志愿服务',
    aliases: '志愿服务活动、志愿活动、志愿者活动、爱国卫生、爱国卫生专项行动',
    note: '有共建单位参加的，登记为联建活动。',
  }),
  gathering({
    name: '联建活动',
    aliases: '联建、共建活动、联建共建、联系共建、结对共建',
    note: '「主题」填共建单位：银厂村党总支、团结路社区、龙山寨社区等。',
  }),
  activity({
    name: '关怀帮扶',
    aliases: '慰问、走访慰问、激励关怀、帮扶慰问',
    note: '党内激励关怀帮扶。',
  }),
  gathering({
    name: '督促检查',
    aliases: '督查、督导、督导检查、党建督查',
    note: '书记督促检查支部的，「主题」填党支部党建督查；市直机关工委来指导的，「主题」填接受工委指导。',
  }),
  gathering({
    name: '调研',
    aliases: '调查研究、实地调研、专题调研、调研活动',
    note: '一趟填一行，跨日、多地也是一行。「主题」填调研什么，如惠农e贷、防贫保。',
  }),
  gathering({
    name: '汇报对接',
    aliases: '汇报对接工作、对接汇报、向上汇报对接',
    note: '到省地方金融监管局或上级金融机构当面汇报对接；电话、视频不登记。',
  }),
  gathering({
    name: '券商走访',
    aliases: '券商走访调研、券商调研、邀请券商走访',
    note: '券商到上市后备企业走访调研，不算调研。',
  }),
  activity({
    name: '请示报告',
    aliases: '请示、书面报告、专题报告',
    note: '报上级的请示、报告，一件一行。报意识形态工作的，「主题」填意识形态报告。',
  }),
  activity({
    name: '报送计划',
    aliases: '计划报送、报送下月计划、下月计划报送、报送月计划',
    note: '各科室向综合科报下月计划，「日期」填报送日期，「组织单位」填科室。',
  }),
  activity({
    name: '文件印发',
    aliases: '印发文件、制定文件、发文、制度计划、制定计划、制定方案',
    note: '计划、方案、制度、清单、名单、报告等书面成果，一份一行，「日期」填印发日期，「主题」填文件种类，如中心组学习计划。',
  }),
  activity({
    name: '发展党员',
    aliases: '党员发展',
    note: '接收为预备党员的，「主题」填接收预备党员，「数量」填人数。',
  }),
  activity({
    name: '数据填报',
    aliases: '数据报送、月度数据',
    note: '一行一个数，「主题」填存贷款余额、存款余额或贷款余额，「数量」填时点数并带单位，如 123.4亿元。',
  }),
  activity({
    name: '党费安排',
    aliases: '安排党费、党费下达',
    note: '「数量」填安排的金额并带单位，如 0.5万元。',
  }),
  activity({
    name: '党费支出',
    aliases: '支出党费、党费开支',
    note: '「数量」填支出的金额并带单位，如 1200元。',
  }),
];
