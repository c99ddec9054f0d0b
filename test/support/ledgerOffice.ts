/** A small office for text ledgers: two departments, two branches, five people of every kind of role. */
export const OFFICE = `
人员名册
| 姓名 | 科室   | 党支部 | 身份                 | 分管领域   | 联系支部 |
| 张三 | 综合科 | 一支部 | 党组书记             | 招商、银行 | 二支部   |
| 李四 | 综合科 | 一支部 | 党员                 |            |          |
| 王五 | 业务科 | 二支部 | 党支部书记、党员干部 | 保险       |          |
| 赵六 | 业务科 |        | 入党积极分子         |            |          |
| 孙七 | 业务科 | 二支部 | 党组成员、党支部委员 |            | 一支部、二支部 |
`;
