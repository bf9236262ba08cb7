/* Draws the diagram when it is asked for; the library is large, so it is fetched only then. */
(function () {
  'use strict';
  var fold = document.getElementById('diagramFold');
  var place = document.getElementById('diagram');
  if (!fold || !place) { return; }

  var MARGIN = 12;
  var NORMAL = 0.9;
  var STEP = 1.25;

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

  /** How large the drawing is in its own units; the library centres it and keeps a margin. */
  function size(xml) {
    var corners = Array.prototype.map.call(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagNameNS('*', 'Bounds'), function (bounds) {
      return { x: Number(bounds.getAttribute('x')) + Number(bounds.getAttribute('width')), top: Number(bounds.getAttribute('y')), y: Number(bounds.getAttribute('y')) + Number(bounds.getAttribute('height')) };
    });
    var top = Math.min.apply(null, corners.map(function (corner) { return corner.top; }));
    return {
      width: Math.max.apply(null, corners.map(function (corner) { return corner.x; })),
      height: Math.max.apply(null, corners.map(function (corner) { return corner.y; })) - top + 80
    };
  }

  // as large as it can be read, in a frame that scrolls sideways to where the request stands
  function draw(xml) {
    var whole = size(xml);
    var sheet = document.createElement('div');
    place.appendChild(sheet);
    var diagram = new window.bpmnvisu.BpmnVisualization({ container: sheet });
    var current = ids(place.dataset.current);
    var scale = NORMAL;

    function show(wanted) {
      scale = Math.max(0.1, Math.min(3, wanted));
      sheet.style.width = Math.floor(whole.width * scale) + 'px';
      sheet.style.height = Math.floor(whole.height * scale) + 'px';
      diagram.navigation.fit({ type: 'HorizontalVertical', margin: MARGIN });
      document.getElementById('diagramSize').textContent = Math.round(scale / NORMAL * 100) + '%';
      var mark = sheet.querySelector('.bpmn-current') || sheet.querySelector('.bpmn-done');
      if (mark) { place.scrollLeft = mark.getBoundingClientRect().left - sheet.getBoundingClientRect().left - place.clientWidth / 2 + 40; }
    }

    function zoom(direction) {
      show(direction === 'fit' ? place.clientWidth / whole.width : direction === '0' ? NORMAL : scale * Math.pow(STEP, Number(direction)));
    }

    sheet.style.width = whole.width + 'px';
    sheet.style.height = whole.height + 'px';
    diagram.load(xml);
    diagram.bpmnElementsRegistry.addCssClasses(ids(place.dataset.done).filter(function (id) { return current.indexOf(id) < 0; }), 'bpmn-done');
    diagram.bpmnElementsRegistry.addCssClasses(current, 'bpmn-current');
    show(NORMAL);

    var buttons = document.getElementById('diagramZoom');
    buttons.hidden = false;
    buttons.addEventListener('click', function (event) {
      var button = event.target.closest('[data-zoom]');
      if (button) { zoom(button.dataset.zoom); }
    });
    place.addEventListener('keydown', function (event) {
      var direction = { '+': '1', '=': '1', '-': '-1', '0': '0' }[event.key];
      if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) { return; }
      event.preventDefault();
      zoom(direction);
    });
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
