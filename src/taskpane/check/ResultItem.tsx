import type { ReactElement } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import { FindingEntry } from './FindingEntry';
import { HeadingItem } from './HeadingItem';
import type { ItemProps } from './ItemProps';
import { ProblemEntry } from './ProblemEntry';
import type { ResultRow } from './ResultRow';
import { TargetEntry } from './TargetEntry';

interface Props extends ItemProps {
  readonly row: ResultRow;
  readonly outcome: CheckOutcome | null;
  readonly onFold: () => void;
}

/** One line of the result list by its kind. */
export function ResultItem({ row, outcome, onFold, ...item }: Props): ReactElement {
  switch (row.kind) {
    case 'section':
    case 'group':
      return <HeadingItem row={row} outcome={outcome} inTabOrder={item.inTabOrder} onFold={onFold} />;
    case 'finding':
      return <FindingEntry row={row} {...item} />;
    case 'problem':
      return <ProblemEntry row={row} {...item} />;
    case 'target':
    case 'resolved':
      return <TargetEntry row={row} {...item} />;
  }
}
