/*
 * Says in plain words why the pane cannot work here: an Excel or a web view that is too old, or no Excel at all.
 * The oldest of them read ES5 only (Trident), so this file is ES5 and is copied as it stands, never compiled.
 * The pane reads the attribute data-blocked that this file sets, and its own version check is this one.
 */
(function () {
  var NEEDED_EXCEL_API = '1.14';
  var PATIENCE_MS = 15000;
  var page = document.documentElement;

  function block(reason) {
    page.setAttribute('data-blocked', reason);
  }

  /** What the pane's code is written in: ES2022. */
  function isModern() {
    return typeof Object.hasOwn === 'function';
  }

  if (!isModern()) {
    block('old-excel');
    return;
  }
  if (!window.Office) {
    block('no-library');
    return;
  }
  var waiting = window.setTimeout(function () {
    block('no-excel');
  }, PATIENCE_MS);
  window.Office.onReady(function (info) {
    window.clearTimeout(waiting);
    page.removeAttribute('data-blocked');
    if (!info || info.host !== 'Excel') block('no-excel');
    else if (!window.Office.context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API))
      block('old-excel');
  });
})();
