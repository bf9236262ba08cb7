/* On a phone the parts of a long page begin folded, except where something is wrong; what somebody unfolds stays so. */
(function () {
  'use strict';
  if (!window.matchMedia('(max-width: 699px)').matches) { return; }

  var unfolded = {};

  function fold() {
    document.querySelectorAll('details[data-fold]').forEach(function (part) {
      part.open = !!unfolded[part.id] || part.querySelector('.field-error') !== null;
    });
  }

  document.addEventListener('click', function (event) {
    var heading = event.target.closest('details[data-fold] > summary');
    if (heading) { unfolded[heading.parentNode.id] = !heading.parentNode.open; }
  });
  if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', fold); }
  fold();
})();
