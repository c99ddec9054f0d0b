import { makeStyles, tokens } from '@fluentui/react-components';

/** What findings and data problems have in common: a word in colour, a title that jumps to the cell, the facts below. */
export const useResultStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  word: {
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  jump: {
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  fact: { margin: '2px 0 0', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});
