import { FaultStore, faultsOf } from '../../../workbench/browser/FaultStore';

it.each([
  ['', {}],
  ['?api=1.19', { apiSet: '1.19' }],
  ['?fault=editMode&fault=cannotDelay', { editMode: true, cannotDelay: true }],
  ['?fault=failAtSync:3&fault=loseAnswerAtSync:4', { failAtSync: 3, loseAnswerAtSync: 4 }],
  ['?fault=maxPayloadBytes:9000&api=1.7', { maxPayloadBytes: 9000, apiSet: '1.7' }],
])('%s asks for %j', (query, faults) => {
  expect(faultsOf(query)).toEqual(faults);
});

it('refuses a fault that nobody knows', () => {
  expect(() => faultsOf('?fault=earthquake')).toThrow('earthquake');
});

it('hands the first faults and every later ones to the worker', () => {
  const call = jest.fn().mockResolvedValue(null);
  const store = new FaultStore({ call }, { failAtSync: 1 });
  store.faults = { editMode: true };
  expect(store.faults).toEqual({ editMode: true });
  expect(call.mock.calls).toEqual([
    ['setFaults', { failAtSync: 1 }],
    ['setFaults', { editMode: true }],
  ]);
});
