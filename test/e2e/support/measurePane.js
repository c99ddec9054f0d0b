/**
 * Runs in each frame before its page's own scripts. In the pane it notes, in ms since the frame began: when Office.js was
 * ready, when the pane could be used (the check list or the first step, and a check button that works), and the tasks
 * over 50 ms, which the browser tells, as `window.paneMeasures`.
 */
(() => {
  if (!window.location.pathname.endsWith('/taskpane.html')) return;
  const measures = { ready: null, usable: null, tasks: [] };
  window.paneMeasures = measures;

  const tasks = new window.PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'self') measures.tasks.push({ startTime, duration });
  });
  tasks.observe({ type: 'longtask', buffered: true });

  const isUsable = () => {
    const check = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === '检查台账',
    );
    const works = check !== undefined && check.getAttribute('aria-disabled') !== 'true';
    return works && document.querySelector('[aria-label="准备"], [aria-label="开始"]') !== null;
  };
  let asked = false;
  const look = new window.MutationObserver(() => {
    if (!asked && window.Office?.onReady !== undefined) {
      asked = true;
      window.Office.onReady(() => {
        measures.ready = window.performance.now();
      });
    }
    if (measures.ready === null || !isUsable()) return;
    measures.usable = window.performance.now();
    look.disconnect();
  });
  look.observe(document, { childList: true, subtree: true, attributes: true });
})();
