import type { AdoptedField } from './LedgerMapping';

/** Headers that mean a field without a doubt, as offices write them. */
export const SURE_HEADERS: Readonly<Partial<Record<AdoptedField, string>>> = {
  date: `日期 时间 年月日 活动日期 活动时间 会议日期 会议时间 召开日期 召开时间 开会日期 开会时间 学习日期 学习时间 谈话日期
    谈话时间 谈心时间 谈心日期 谈心谈话时间 谈心谈话日期 开展日期 开展时间 举办日期 举办时间 举行时间 培训日期 培训时间 调研日期
    调研时间 走访日期 走访时间 党课时间 党课日期 授课日期 授课时间 讲课时间 讲课日期 上课时间 上课日期 党日时间 主题党日时间 研究时间
    研究日期 研讨时间 印发日期 印发时间 发文日期 发文时间 成文日期 下发时间 下发日期 开始日期 开始时间 起始日期 起始时间 起止时间
    起止日期 具体时间 具体日期 组织时间 服务时间 服务日期 报送时间 报送日期 上报时间 上报日期 发布时间 发布日期 刊发时间 刊发日期
    检查时间 检查日期 慰问时间 慰问日期 发生时间 实施时间 宣讲时间 宣讲日期 观看时间 参观时间 参加时间 参学时间 参会时间 活动开展时间`,
  activity:
    '活动类型 活动类别 活动种类 会议类型 会议类别 会议种类 活动类型名称 学习类型 学习类别 活动性质 会议性质',
  content: `内容 主题 议题 活动内容 会议内容 主要内容 学习内容 会议名称 活动名称 会议议题 主要议题 会议主题 活动主题 学习主题 学习题目
    谈话内容 谈心谈话内容 谈话主要内容 党课题目 党课主题 党课内容 题目 课题 课题名称 研究事项 研究内容 会议事项 议定事项 事项 标题
    文件名称 文件标题 文件题目 名称 工作内容 培训内容 培训主题 培训名称 培训班名称 学习篇目 学习资料 学习材料 学习书目 活动情况 会议情况
    简要内容 内容摘要 内容提要 活动简介 调研内容 调研主题 调研课题 讲课内容 讲课题目 授课内容 授课题目 授课主题 学习专题 研讨主题 研讨题目
    研讨内容 交流主题 宣讲内容 宣讲主题 检查内容 走访内容 慰问内容 服务内容 服务项目 信息标题 文章标题 稿件标题 党日主题 主题党日主题
    活动主要内容 会议主要内容 学习主要内容 主要学习内容 内容及议题 议题内容 活动内容及形式 会议名称及议题 主题内容 主题及内容 活动主题及内容`,
  participants: `参加人员 参加人 参加者 参会人员 参会人 参会名单 参加名单 出席 出席人员 出席人 到会人员 与会人员 参学人员 参训人员 学习人员 参与人员
    参与人 参加对象 参加党员 参会党员 参加同志 参会同志 参加干部 实到人员 谈话对象 被谈话人 被谈话对象 谈心对象 谈心谈话对象 约谈对象 培训人员 培训对象 听课人员
    听课对象 学员 受教育人员 参会领导 参加领导 出席领导 志愿者 参加志愿者 姓名 人员 学习人 走访人员 慰问人员 调研人员 参观人员`,
  absentees: `缺席人员 缺席人 缺席及原因 缺席情况 缺席名单 缺席原因及人员 未到人员 未到会人员 未参加人员 未参会人员 请假人员 请假人 请假名单 请假及缺席人员
    请假缺席人员 请假、缺席人员 请假情况 缺勤人员 缺勤情况 请假(缺席)人员 缺席(请假)人员 缺课人员 请假或缺席人员`,
  chair: '主持人 主持 主持人员 主持者 会议主持 会议主持人 学习主持人 活动主持人 主持领导 召集人 会议召集人',
  speaker: `主讲人 主讲 主讲人员 主讲领导 授课人 授课人员 授课老师 授课教师 授课领导 讲课人 讲课领导 讲课人员 宣讲人 宣讲人员 谈话人 谈心人 谈话领导 主谈人
    约谈人 谈心谈话人 汇报人 报告人 指导人 党课主讲人 讲党课人 授课者 讲师`,
  hours:
    '学时 课时 学时数 课时数 学习学时 培训学时 学习课时 学习时长 培训时长 时长 小时数 折合学时 计学时 认定学时',
  note: '备注 附注 其他 备考',
  organisers: `组织单位 主办单位 举办单位 承办单位 开展单位 组织支部 主办支部 主办科室 承办科室 组织科室 组织部门 主办部门 承办部门 党支部 支部
    支部名称 党支部名称 所在支部 所在党支部 所属支部 所属党支部 党组织 党组织名称 开展支部 科室 科室名称 所在科室 部门 处室 牵头科室 牵头单位
    牵头部门`,
  level: '主办级别 主办层级 主办单位级别 会议级别 培训级别 活动级别 刊发级别 采用级别 媒体级别',
  quantity: '数量',
  firstTopic: '第一议题 是否第一议题 是否安排第一议题 是否落实第一议题 是否有第一议题',
  attribution: '归属周期 所属周期 归属期',
  targets: '对应指标 指标编号 对应指标编号',
  evidence: `印证材料 佐证材料 佐证资料 印证资料 证明材料 佐证 附件 相关材料 材料 图片 照片 影像资料 图片资料 档案号 文号 发文字号 文件字号 文件编号 资料 存档资料
    材料名称 材料目录 档案盒号`,
  expectedCount: `应到 应到人数 应到会 应到会人数 应参加 应参加人数 应参会 应参会人数 应出席 应出席人数 应到党员 应到党员数 应到党员人数 应参学人数
    应参训人数 应到数 应到人员数`,
  presentCount: `实到 实到人数 实到会 实到会人数 实际参加人数 实际到会人数 实参加人数 实参会人数 实际参会人数 实出席 实出席人数 参加人数 参会人数
    出席人数 到会人数 实到党员 实到党员数 实到党员人数 参学人数 参训人数 参与人数 人数 实到数 实到人员数 参加人次 与会人数`,
  leaveCount: '请假人数 请假数 请假人员数',
  absentCount: '缺席人数 缺席数 缺勤人数 未到人数 未参加人数 缺席人员数 无故缺席人数 无故缺席 旷会人数',
};

/** Headers that may mean one of several fields: the first is the likeliest, and none is taken unasked. */
export const DOUBTFUL_HEADERS: Readonly<Record<string, readonly AdoptedField[]>> = {
  类型: ['activity'],
  类别: ['activity'],
  种类: ['activity'],
  形式: ['activity'],
  活动形式: ['activity'],
  会议形式: ['activity'],
  学习形式: ['activity'],
  活动: ['activity', 'content'],
  会议: ['activity', 'content'],
  活动会议: ['activity', 'content'],
  项目: ['activity', 'content'],
  活动项目: ['activity', 'content'],
  工作项目: ['activity', 'content'],
  制度: ['activity'],
  专题: ['topics', 'content'],
  议题类型: ['topics'],
  主题类型: ['topics'],
  主题类别: ['topics'],
  完成时间: ['date'],
  办理时间: ['date'],
  收文日期: ['date'],
  收文时间: ['date'],
  提交时间: ['date'],
  请假: ['absentees', 'leaveCount'],
  缺席: ['absentees', 'absentCount'],
  缺勤: ['absentees', 'absentCount'],
  未到: ['absentees', 'absentCount'],
  未参加: ['absentees', 'absentCount'],
  列席: ['participants'],
  列席人员: ['participants'],
  列席人: ['participants'],
  列席人员名单: ['participants'],
  出席情况: ['expectedCount', 'participants'],
  到会情况: ['expectedCount', 'participants'],
  出勤情况: ['expectedCount', 'participants'],
  参会情况: ['expectedCount', 'participants'],
  参加情况: ['expectedCount', 'participants'],
  参加人员情况: ['expectedCount', 'participants'],
  人员情况: ['expectedCount', 'participants'],
  应到实到: ['expectedCount'],
  '应到/实到': ['expectedCount'],
  '应到/实到人数': ['expectedCount'],
  应到实到人数: ['expectedCount'],
  '应到、实到': ['expectedCount'],
  '应到、实到人数': ['expectedCount'],
  参加范围: ['participants'],
  参会范围: ['participants'],
  参加领导及人员: ['participants'],
  服务人员: ['participants'],
  组织者: ['chair', 'organisers'],
  组织人: ['chair', 'organisers'],
  负责人: ['chair', 'speaker'],
  责任人: ['chair', 'speaker'],
  带队领导: ['chair', 'participants'],
  领学人: ['speaker', 'chair'],
  领学: ['speaker', 'chair'],
  领读人: ['speaker', 'chair'],
  领学领导: ['speaker', 'chair'],
  发言人: ['speaker'],
  发言人员: ['speaker'],
  中心发言人: ['speaker'],
  重点发言人: ['speaker'],
  交流发言人: ['speaker'],
  交流发言: ['speaker'],
  撰稿人: ['speaker', 'participants'],
  作者: ['speaker', 'participants'],
  学习心得: ['evidence'],
  参与单位: ['organisers'],
  参加单位: ['organisers'],
  参会单位: ['organisers', 'participants'],
  单位: ['organisers'],
  责任单位: ['organisers'],
  责任科室: ['organisers'],
  责任部门: ['organisers'],
  单位名称: ['organisers'],
  级别: ['level'],
  层级: ['level'],
  层次: ['level'],
  金额: ['quantity'],
  次数: ['quantity'],
  篇数: ['quantity'],
  件数: ['quantity'],
  个数: ['quantity'],
  总数: ['quantity'],
  完成数: ['quantity'],
  完成数量: ['quantity'],
  完成情况: ['quantity', 'note'],
  签约金额: ['quantity'],
  到位资金: ['quantity'],
  投资额: ['quantity'],
  总投资: ['quantity'],
  天数: ['hours'],
  学习天数: ['hours'],
  培训天数: ['hours'],
  学分: ['hours'],
  说明: ['note'],
  情况说明: ['note'],
  所属月份: ['attribution'],
  归属月份: ['attribution'],
  所属季度: ['attribution'],
  所属期: ['attribution'],
  所属时期: ['attribution'],
  所属年度: ['attribution'],
};

/** Headers that we know and have no use for. */
export const UNUSED_HEADERS = `序号 编号 号 No No. NO NO. 地点 会议地点 活动地点 召开地点 学习地点 谈话地点 培训地点 地址 场所 开展地点 举办地点 会议室 记录人
  会议记录人 会议记录 记录 记录员 学习记录 存在问题 整改措施 存在的问题 问题 措施 意见建议 意见 建议 谈话类型 谈话类别 谈话方式 谈话形式 谈心谈话类型
  谈话结果 谈话效果 联系电话 电话 联系方式 星期 周次 月份 年度 年份 季度 主送 主送单位 抄送 抄送单位 份数 印数 页数 密级 紧急程度 保管期限 是否归档
  归档 填表人 填报人 登记人 经办人 登记时间 登记日期 填报时间 填报日期 填表时间 填表日期 录入时间 记录时间 更新时间 结束时间 结束日期 截止日期
  截止时间 终止时间 签名 签字 签到 签到表 参会人员签名 审核人 审核 审核时间 领导签字 领导批示 职务 职级 职称 性别 年龄 民族 学历 出生年月
  出生日期 政治面貌 入党时间 参加工作时间 身份证号 效果 成效 评价 活动效果 取得成效 会议纪要 纪要 会议纪要号 纪要编号 拟稿人 签发人 原因 缺席原因
  请假原因 请假事由 缺席事由 会议时长 照片张数 是否拍照 有无照片 考勤率 出勤率 到会率 参学率 到课率 整改时限 整改期限 整改情况 落实情况 合计 小计 累计学时 累计课时 累计 学时合计`;
