/** 科室 or 党支部: what is assessed besides people and the collective. */
export type UnitKind = 'department' | 'branch';

export interface Unit {
  readonly kind: UnitKind;
  readonly name: string;
  /** False where 是否考核 is 否. */
  readonly assessed: boolean;
}
