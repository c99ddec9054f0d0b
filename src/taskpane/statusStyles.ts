import { makeStyles, tokens } from '@fluentui/react-components';

const outline = '1px solid transparent';

/**
 * The colours of the statuses; the word always stands beside. The transparent border becomes visible where the system
 * forces its own colours (high contrast).
 */
export const useStatusStyles = makeStyles({
  short: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    border: outline,
  },
  atRisk: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    border: outline,
  },
  late: {
    backgroundColor: tokens.colorPaletteBerryBackground1,
    color: tokens.colorPaletteBerryForeground1,
    border: outline,
  },
  onTrack: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: outline,
  },
  met: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    border: outline,
  },
  tally: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: outline,
  },
  exempt: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: outline,
  },
  unset: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: outline,
  },
});
