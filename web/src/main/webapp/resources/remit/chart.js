/* The organisation chart: zoom by buttons, by Ctrl and the wheel, and by + - 0 while the chart has the focus; print. */
(function () {
  'use strict';
  var frame = document.getElementById('chart');
  if (!frame) { return; }
  var steps = [40, 50, 60, 70, 80, 90, 100, 115, 130, 150, 175, 200];
  var normal = steps.indexOf(100);
  var step = normal;

  function zoom(direction) {
    step = direction === 0 ? normal : Math.max(0, Math.min(steps.length - 1, step + direction));
    frame.style.setProperty('--zoom', steps[step] / 100);
    document.getElementById('zoom').textContent = steps[step] + '%';
  }

  // a chart wider than its frame begins with its top unit in sight
  frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-zoom], [data-print]');
    if (!button) { return; }
    if (button.dataset.print) {
      window.print();
    } else {
      zoom(Number(button.dataset.zoom));
    }
  });
  frame.addEventListener('wheel', function (event) {
    if (!event.ctrlKey) { return; }
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1 : -1);
  }, { passive: false });
  frame.addEventListener('keydown', function (event) {
    var direction = { '+': 1, '=': 1, '-': -1, '0': 0 }[event.key];
    if (direction === undefined || event.altKey || event.metaKey) { return; }
    event.preventDefault();
    zoom(direction);
  });
})();
