/* Filters a page's sections by what is typed: <input data-filter=".unit"> hides sections and rows without the text. */
(function () {
  'use strict';
  var input = document.querySelector('[data-filter]');
  if (!input) { return; }

  /* in its words on the page or, where the page shows one language, in the other */
  function has(element, wanted) {
    return (element.textContent + ' ' + (element.dataset.words || '')).toLowerCase().indexOf(wanted) >= 0;
  }

  input.addEventListener('input', function () {
    var wanted = input.value.trim().toLowerCase();
    var found = 0;
    document.querySelectorAll(input.dataset.filter).forEach(function (section) {
      var head = has(section.querySelector('.card-head'), wanted);
      var rows = 0;
      section.querySelectorAll('.row').forEach(function (row) {
        row.hidden = !head && !has(row, wanted);
        if (!row.hidden) { rows++; }
      });
      section.hidden = wanted !== '' && !head && rows === 0;
      if (!section.hidden) { found++; }
    });
    document.getElementById('nothingFound').hidden = found > 0;
  });
})();
