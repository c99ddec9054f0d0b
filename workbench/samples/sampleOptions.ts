import { OFFICE_NAME } from './sampleOffice';

/** The options of 设置 that the sample fills, by name; 核查日期 stays blank (today), the others keep their defaults. */
export const SAMPLE_OPTIONS: Readonly<Record<string, string>> = {
  单位名称: OFFICE_NAME,
  计划年度: '2022',
  核查日期: '',
};
