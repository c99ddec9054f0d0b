import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the pages of 套用现有台账 have in common. */
export const useAdoptStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  asked: { border: `1px solid ${tokens.colorStatusWarningBorder2}` },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', justifyContent: 'space-between' },
  mark: {
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  // One line, cut: what the cells hold is seen in the sheet.
  sample: {
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  // The way on stays in view below a long page.
  bar: {
    position: 'sticky',
    bottom: '-24px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    marginInline: '-12px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  barLine: { flexBasis: '100%', ':empty': { display: 'none' } },
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});
