/* Draws the diagram when it is asked for; the library is large, so it is fetched only then. */
(function () {
  'use strict';
  var fold = document.getElementById('diagramFold');
  var place = document.getElementById('diagram');
  if (!fold || !place) { return; }

  var SCALE = 0.9;

  function script(url) {
    return new Promise(function (done, failed) {
      var element = document.createElement('script');
      element.src = url;
      element.onload = done;
      element.onerror = failed;
      document.head.appendChild(element);
    });
  }

  function ids(text) { return text ? text.split(' ').filter(Boolean) : []; }

  // as large as it can be read, in a frame that scrolls sideways to where the request stands
  function draw(xml) {
    var corners = Array.prototype.map.call(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagNameNS('*', 'Bounds'), function (bounds) {
      return { x: Number(bounds.getAttribute('x')) + Number(bounds.getAttribute('width')), top: Number(bounds.getAttribute('y')), y: Number(bounds.getAttribute('y')) + Number(bounds.getAttribute('height')) };
    });
    var sheet = document.createElement('div');
    var top = Math.min.apply(null, corners.map(function (corner) { return corner.top; }));
    sheet.style.width = Math.round(Math.max.apply(null, corners.map(function (corner) { return corner.x; })) * SCALE) + 'px';
    sheet.style.height = Math.round((Math.max.apply(null, corners.map(function (corner) { return corner.y; })) - top + 80) * SCALE) + 'px';
    place.appendChild(sheet);
    var diagram = new window.bpmnvisu.BpmnVisualization({ container: sheet });
    var current = ids(place.dataset.current);
    diagram.load(xml, { fit: { type: 'Center', margin: 12 } });
    diagram.bpmnElementsRegistry.addCssClasses(ids(place.dataset.done).filter(function (id) { return current.indexOf(id) < 0; }), 'bpmn-done');
    diagram.bpmnElementsRegistry.addCssClasses(current, 'bpmn-current');
    var mark = sheet.querySelector('.bpmn-current') || sheet.querySelector('.bpmn-done');
    if (mark) { place.scrollLeft = mark.getBoundingClientRect().left - sheet.getBoundingClientRect().left - place.clientWidth / 2 + 40; }
  }

  var begun = false;
  fold.addEventListener('toggle', function () {
    if (!fold.open || begun) { return; }
    begun = true;
    Promise.all([
      fetch(place.dataset.source, { credentials: 'same-origin' }).then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.text();
      }),
      script(place.dataset.script)
    ]).then(function (results) { draw(results[0]); }).catch(function () { place.textContent = place.dataset.failed; });
  });
})();
