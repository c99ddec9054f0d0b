/** 活动类型 that are study or training: they carry 学时 and are where a topic is taught. */
export const STUDY_ACTIVITIES =
  '中心组集中学习、集中学习、党课、领导干部上讲堂、主题党日、专题讨论、读书活动、廉政教育、培训、集中轮训';
