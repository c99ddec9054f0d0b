import type { Faults } from '../node/Faults';
import type { WorkbookClient } from './WorkbookClient';

/**
 * Reads the faults of an address: `?api=1.19`, `?fault=editMode`, `?fault=cannotDelay`, `?fault=failAtSync:3`, `?fault=loseAnswerAtSync:2`,
 * `?fault=maxPayloadBytes:9000`; `fault` may stand several times. @throws RangeError for any other fault
 */
export function faultsOf(query: string): Faults {
  const parameters = new URLSearchParams(query);
  const faults: Faults = {};
  const api = parameters.get('api');
  if (api !== null) faults.apiSet = api;
  for (const text of parameters.getAll('fault')) {
    const [name, number] = text.split(':');
    if (name === 'editMode' || name === 'cannotDelay') faults[name] = true;
    else if (name === 'failAtSync' || name === 'loseAnswerAtSync' || name === 'maxPayloadBytes')
      faults[name] = Number(number);
    else throw new RangeError(`Not a fault: ${text}`);
  }
  return faults;
}

/** The faults in force; setting them hands them to the worker and counts batches from 1 again. */
export class FaultStore {
  constructor(
    private readonly client: Pick<WorkbookClient, 'call'>,
    private current: Faults,
  ) {
    this.hand();
  }

  get faults(): Faults {
    return this.current;
  }

  set faults(faults: Faults) {
    this.current = faults;
    this.hand();
  }

  private hand(): void {
    void this.client.call('setFaults', this.current);
  }
}
