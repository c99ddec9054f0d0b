import type { Status } from '../../domain/assess';
import { useStatusStyles } from '../statusStyles';

/** The class that colours a period by its status; a period still to come is as quiet as one that is not judged. */
export function usePeriodColour(): (status: Status) => string {
  const colours = useStatusStyles();
  return (status) => colours[status === 'upcoming' ? 'unset' : status];
}
