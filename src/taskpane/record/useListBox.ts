import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Fluent makes a list as high as the pane, by a style of the element: the field and what was chosen would be hidden.
  low: { maxHeight: '240px !important' },
});

/** The list of a combobox, low enough to leave its field in sight. */
export function useListBox(): { readonly className: string } {
  return { className: useStyles().low };
}
