/* On a phone the matrix is a long list: each heading at the top folds all that is below it, and all of them begin folded. */
(function () {
  'use strict';
  if (!window.matchMedia('(max-width: 699px)').matches) { return; }

  var TOP = ':has(> .matrix-depth-0)';

  function below(heading) {
    var rows = [];
    for (var row = heading.nextElementSibling; row && !row.matches(TOP); row = row.nextElementSibling) { rows.push(row); }
    return rows;
  }

  document.querySelectorAll('.matrix-heading' + TOP).forEach(function (heading) {
    var rows = below(heading);
    if (!rows.length) { return; }
    var name = heading.querySelector('th');
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'matrix-fold';
    button.append.apply(button, Array.from(name.childNodes));
    name.append(button);

    function fold(folded) {
      button.setAttribute('aria-expanded', String(!folded));
      rows.forEach(function (row) { row.classList.toggle('folded', folded); });
    }

    button.addEventListener('click', function () { fold(button.getAttribute('aria-expanded') === 'true'); });
    fold(true);
  });
})();
