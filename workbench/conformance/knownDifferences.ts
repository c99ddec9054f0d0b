/** Where the embedded host knowingly answers otherwise than documentation says; the same list is in docs/host-gaps.md. */
export interface KnownDifference {
  readonly id: string;
  readonly reason: string;
}

/** Each with its reason. A difference that is not here fails the tests. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    id: 'typed-full-width',
    reason: 'full-width digits stay text; the decoder reads both, and only typing is known to turn them',
  },
  {
    id: 'table-growth-below',
    reason:
      'only typing extends a table here, so that tests meet rows right below a table; the product copes with both',
  },
  { id: 'table-growth-right', reason: 'only typing extends a table here; the product uses columns.add' },
  {
    id: 'table-names-and-overlap',
    reason:
      'a table name in use is ItemAlreadyExists here, as for sheets; issue 551 saw InvalidArgument in 2019',
  },
  {
    id: 'kept-range-after-insert',
    reason:
      'ranges kept from sync to sync stay at their address here; the product makes them anew in every batch',
  },
  { id: 'autofit-row-height', reason: 'rows are not measured here: autofit takes the height away' },
];
