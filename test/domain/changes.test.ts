import { changesBetween } from '../../src/domain/changes';

const key = (word: string): { targetId: string; subject: string } => {
  const [targetId = '', subject = ''] = word.split('/');
  return { targetId, subject };
};

test.each([
  { before: '', after: '', resolved: '', added: '', same: 0 },
  { before: '2i/集体', after: '', resolved: '2i/集体', added: '', same: 0 },
  { before: '', after: '2i/集体', resolved: '', added: '0', same: 0 },
  { before: '2i/集体 3b/张三', after: '3b/李四 2i/集体', resolved: '3b/张三', added: '0', same: 1 },
  { before: '1/甲 2/甲', after: '2/甲 1/甲', resolved: '', added: '', same: 2 },
  // Target and subject are told apart.
  { before: '1/2甲', after: '12/甲', resolved: '1/2甲', added: '0', same: 0 },
])('from [$before] to [$after]', ({ before, after, resolved, added, same }) => {
  const list = (text: string): ReturnType<typeof key>[] => text.split(' ').filter(Boolean).map(key);
  const changes = changesBetween(list(before), list(after));
  expect({ ...changes, added: changes.added.join(' ') }).toEqual({ resolved: list(resolved), added, same });
});

test('a resolved row keeps all that was known of it', () => {
  const before = [{ targetId: '1', subject: '甲', title: '上党课' }];
  expect(changesBetween(before, []).resolved).toEqual(before);
});
