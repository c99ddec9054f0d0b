import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the panels of the pane have in common. */
export const usePanelStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  smallHeading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  inBar: { marginTop: '8px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  bullets: { margin: 0, paddingInlineStart: '20px' },
  // Wider than the pane: scrolls in itself, and has the focus so that the keyboard can scroll it.
  scroll: {
    // What is read out and not shown must not widen the page.
    position: 'relative',
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
