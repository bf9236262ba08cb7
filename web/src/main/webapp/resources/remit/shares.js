/* Gives the chart of shares the colours of the theme; each bar says its percent on the axis and in the table beside it. */
function remitShares() {
  'use strict';
  var style = getComputedStyle(document.documentElement);
  function colour(name) { return style.getPropertyValue('--' + name).trim(); }
  var config = this.cfg.config;
  config.data.datasets.forEach(function (bars) {
    Object.assign(bars, { backgroundColor: colour('chart-actual'), maxBarThickness: 56 });
  });
  function axis() { return { grid: { color: colour('line') }, ticks: { color: colour('ink-soft') } }; }
  var percent = axis();
  percent.ticks.callback = function (value) { return value + '%'; };
  config.options = {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    scales: { x: axis(), y: Object.assign(percent, { beginAtZero: true }) },
    plugins: { legend: { display: false } }
  };
}
