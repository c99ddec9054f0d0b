import { checkLedger } from '../actions/checkLedger';
import { failureText } from '../actions/failureText';
import { goToCell } from '../actions/goToCell';
import { writeReports } from '../actions/writeReports';
import { ribbonCommands } from './ribbonCommands';
import { showMessage } from './showMessage';

const commands = ribbonCommands(
  {
    checkLedger,
    writeReports,
    goToCell,
    failureText,
    showMessage: (message) => showMessage(message, Office.context.ui, window.location.href),
  },
  () => new Date(),
);

void Office.onReady(() => {
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
});
