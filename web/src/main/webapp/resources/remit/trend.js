/* Gives the charts of trends the colours of the theme; lines differ by dashes and points too, for who sees no colours. */
function remitTrend() {
  'use strict';
  var style = getComputedStyle(document.documentElement);
  function colour(name) { return style.getPropertyValue('--' + name).trim(); }
  var looks = {
    actual: { borderColor: colour('chart-actual'), pointStyle: 'circle', pointRadius: 4, borderWidth: 2 },
    target: { borderColor: colour('chart-target'), pointStyle: 'line', pointRadius: 0, borderWidth: 2, borderDash: [8, 4] },
    forecast: { borderColor: colour('chart-forecast'), pointStyle: 'rectRot', pointRadius: 5, borderWidth: 2, borderDash: [2, 4] }
  };
  var config = this.cfg.config;
  config.data.datasets.forEach(function (line) {
    Object.assign(line, looks[line.role], { spanGaps: line.role !== 'forecast', tension: 0 });
    line.backgroundColor = line.role === 'forecast' ? colour('surface') : line.borderColor;
  });
  function axis() { return { grid: { color: colour('line') }, ticks: { color: colour('ink-soft') } }; }
  var ink = colour('ink');
  config.options = {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    scales: { x: axis(), y: Object.assign(axis(), { grace: '10%' }) },
    plugins: { legend: { position: 'bottom', labels: { color: ink, usePointStyle: true, pointStyleWidth: 32 } } }
  };
}
