/* Gives the chart of grades the colours of the theme; the bars of the cycle before are empty, for who sees no colours. */
function remitGrades() {
  'use strict';
  var style = getComputedStyle(document.documentElement);
  function colour(name) { return style.getPropertyValue('--' + name).trim(); }
  var config = this.cfg.config;
  config.data.datasets.forEach(function (bars) {
    var present = bars.role === 'present';
    bars.borderColor = colour(present ? 'chart-actual' : 'chart-target');
    bars.backgroundColor = present ? bars.borderColor : colour('surface');
    bars.borderWidth = 2;
    bars.borderSkipped = false;
    bars.maxBarThickness = 48;
  });
  function axis() { return { grid: { color: colour('line') }, ticks: { color: colour('ink-soft') } }; }
  var share = axis();
  share.beginAtZero = true;
  share.ticks.callback = function (value) { return value + '%'; };
  config.options = {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    scales: { x: axis(), y: share },
    plugins: { legend: { position: 'bottom', labels: { color: colour('ink') } } }
  };
}
