import { Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Place } from '../../actions/goToCell';
import type { Pane } from '../Pane';

interface Props {
  readonly pane: Pane;
  readonly place: Place;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A word that selects a cell. While an action runs it keeps the focus but does nothing. */
export function PlaceLink({ pane, place, label, children }: Props): ReactElement {
  return (
    <Link
      as="button"
      inline
      disabledFocusable={pane.runner.running !== null}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={() => {
        pane.jump(place);
      }}
    >
      {children}
    </Link>
  );
}
