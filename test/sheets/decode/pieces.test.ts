import { joinPieces, piecesOf } from '../../../src/sheets/decode/pieces';

test.each([
  ['', []],
  ['张三', ['张三']],
  ['张三、李四，王五；赵六\n孙七', ['张三', '李四', '王五', '赵六', '孙七']],
  ['全体党员（除甲、乙）、张三', ['全体党员（除甲、乙）', '张三']],
  ['全体党员(除甲，乙)，张三', ['全体党员(除甲，乙)', '张三']],
  ['张三（请假、李四', ['张三（请假', '李四']],
  ['、张三、 、', ['张三']],
])('%j is %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('joins each word once', () => {
  expect(joinPieces(['张三', '全体党员（除甲、乙）', '张三'])).toBe('张三、全体党员（除甲、乙）');
});
