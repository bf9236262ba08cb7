/* Feedback within the same frame: busy buttons, the drawer, the decision sheet, links from a message to its field. */
(function () {
  'use strict';

  function busy(button) {
    if (button && !button.classList.contains('busy')) {
      button.classList.add('busy');
      button.setAttribute('aria-busy', 'true');
    }
  }

  function idle() {
    document.querySelectorAll('.busy').forEach(function (button) {
      button.classList.remove('busy');
      button.removeAttribute('aria-busy');
    });
  }

  // one submission per form at a time: the second click of a double click does nothing
  document.addEventListener('submit', function (event) {
    if (event.defaultPrevented) { return; }
    if (event.target.dataset.sent || waiting) {
      event.preventDefault();
      return;
    }
    busy(event.submitter && event.submitter.classList.contains('button') ? event.submitter : null);
    if (asking) {
      event.preventDefault();
      waiting = { form: event.target, button: event.submitter };
      return;
    }
    event.target.dataset.sent = 'true';
    if (event.target.matches('.switch, .leaves')) { leaving = true; }
  });
  window.addEventListener('pageshow', ready);

  function ready() {
    leaving = false;
    idle();
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  }

  // the browser asks before something is lost that was typed and is not saved; not when the form itself leads on, when it is thrown
  // away, or when keep.js puts it back on the next page
  var leaving = false;

  function unsaved(form) {
    var sheet = form.closest('dialog');
    return !form.dataset.sent && window.remit.kept(form) && (!sheet || sheet.open);
  }

  window.addEventListener('beforeunload', function (event) {
    if (leaving || !Array.prototype.some.call(document.querySelectorAll('form.keep'), unsaved)) { return; }
    event.preventDefault();
    // who stays can press the same button again
    window.setTimeout(ready);
  });

  // Enter presses the first button of a form: in a long one that may take a row away, and is none that anybody means
  document.addEventListener('keydown', function (event) {
    var field = event.target;
    if (event.key !== 'Enter' || !field.matches('form.keep input:not([type="submit"]):not([type="button"])')) { return; }
    var first = field.form.querySelector('button[type="submit"], input[type="submit"]');
    if (first && !first.matches('.button-primary')) { event.preventDefault(); }
  });

  // who leaves a field by clicking on the form's button asks twice at once: the form goes when the field has its answer
  var asking = 0;
  var waiting = null;

  // a picker asks what fits the letters typed so far
  function looksUp(sent) { return /_query=/.test(sent.data); }

  function goOn() {
    if (asking || !waiting) { return; }
    var next = waiting;
    waiting = null;
    // the answer has made the form of the page anew; those of the top bar are what they were
    (document.getElementById(next.form.id) || next.form)
      .requestSubmit(next.button ? document.getElementById(next.button.id) || next.button : undefined);
  }

  // the answer to the field that was just left can move or renew the button under a pressed finger: the browser then sees no click
  var pressed = null;
  document.addEventListener('mousedown', function (event) {
    var button = event.button === 0 && event.target.closest('form.keep [type="submit"]');
    pressed = button && { button: button, x: event.clientX, y: event.clientY };
  }, true);
  document.addEventListener('mouseup', function (event) {
    var press = pressed;
    pressed = null;
    if (!press || Math.hypot(event.clientX - press.x, event.clientY - press.y) > 5) { return; }
    var button = press.button.isConnected ? press.button : document.getElementById(press.button.id);
    if (button && (button !== press.button || !button.contains(event.target))) { button.click(); }
  }, true);

  document.addEventListener('click', function (event) {
    var target = event.target;
    var button = target.closest('button.button[data-ajax], .ui-button.button');
    if (button && !button.disabled && button.type === 'submit') { busy(button); }
    if (target.closest('#menuButton')) { menu(!document.body.classList.contains('menu-open')); }
    if (target.closest('#menuShade')) { menu(false); }
    if (target.closest('.notice-close')) { target.closest('.notice').remove(); }
    var opener = target.closest('[data-sheet]');
    if (opener) { openSheet(opener); }
    if (target.closest('[data-copy]')) { copy(target.closest('[data-copy]')); }
    if (target.closest('[data-close]')) { target.closest('dialog').close(); }
    if (target.matches('dialog.sheet')) { target.close(); }
    var link = target.closest('.notice a[href^="#"]');
    if (link && goTo(decodeURIComponent(link.hash.slice(1)))) { event.preventDefault(); }
    document.querySelectorAll('.dropdown[open]').forEach(function (menu) {
      if (!menu.contains(target)) { menu.open = false; }
    });
  });

  // a file that is too large is refused before it is sent
  document.addEventListener('change', function (event) {
    var limit = Number(event.target.dataset.maxsize);
    if (!limit) { return; }
    var file = event.target.files[0];
    event.target.setCustomValidity(file && file.size > limit ? event.target.dataset.toolarge : '');
    event.target.reportValidity();
  });

  // what is cut at the edge of its frame fades out there
  function edges(frame) {
    function look() {
      frame.classList.toggle('more-before', frame.scrollLeft > 1);
      frame.classList.toggle('more-after', frame.scrollWidth - frame.clientWidth - frame.scrollLeft > 1);
    }
    var sizes = new ResizeObserver(look);
    [frame].concat(Array.from(frame.children)).forEach(function (part) { sizes.observe(part); });
    frame.addEventListener('scroll', look);
  }

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    menu(false);
    document.querySelectorAll('.dropdown[open]').forEach(function (open) {
      open.open = false;
      open.querySelector('summary').focus();
    });
  });

  function menu(open) {
    var button = document.getElementById('menuButton');
    if (!button || open === document.body.classList.contains('menu-open')) { return; }
    document.body.classList.toggle('menu-open', open);
    button.setAttribute('aria-expanded', String(open));
    // the drawer can take the focus only once it is drawn
    window.setTimeout(function () { (open ? document.querySelector('#menu a') : button).focus(); }, open ? 60 : 0);
  }

  function copy(button) {
    navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim()).then(function () {
      button.textContent = button.dataset.copied;
    });
  }

  function goTo(id) {
    var field = document.getElementById(id);
    if (!field) { return false; }
    var folded = field.closest('details:not([open])');
    if (folded) { folded.open = true; }
    field.focus();
    field.scrollIntoView({ block: 'center' });
    return true;
  }

  // <button data-sheet="id" data-set-work-item="7" data-text-title="..."> opens the dialog and fills its fields and texts
  function openSheet(opener) {
    var sheet = document.getElementById(opener.dataset.sheet);
    Object.keys(opener.dataset).forEach(function (name) {
      if (name.indexOf('set') === 0) {
        sheet.querySelectorAll('[data-field="' + name.slice(3).toLowerCase() + '"]').forEach(function (field) {
          field.value = opener.dataset[name];
        });
      } else if (name.indexOf('text') === 0) {
        sheet.querySelectorAll('[data-text="' + name.slice(4).toLowerCase() + '"]').forEach(function (place) {
          (place.querySelector('.ui-button-text') || place).textContent = opener.dataset[name];
        });
      }
    });
    sheet.dataset.mode = opener.dataset.mode || '';
    sheet.dataset.opener = ['sheet', 'mode', 'setWorkitem'].filter(function (name) { return opener.dataset[name]; }).map(function (name) {
      return '[data-' + name.replace(/[A-Z]/, function (letter) { return '-' + letter.toLowerCase(); }) + '="' + opener.dataset[name] + '"]';
    }).join('');
    sheet.querySelectorAll('.messages').forEach(function (old) { old.replaceChildren(); });
    sheet.showModal();
    // a return wants words; a yes only the confirmation, and no keyboard over half of the phone
    var wanted = sheet.querySelector(/^(RETURNED|REJECTED)$/.test(sheet.dataset.mode) ? 'textarea' : 'button[type="submit"]');
    if (wanted) { wanted.focus(); }
  }

  // after an ajax decision: the sheet closes unless something was wrong
  window.remit.settled = function (id, args) {
    var sheet = document.getElementById(id);
    if (args && args.validationFailed) { return; }
    sheet.querySelectorAll('textarea').forEach(function (area) { area.value = ''; });
    sheet.close();
    // the button that opened it is gone with its item: go on with the next one
    var next = document.querySelector('.decided .words .button, .decided a') || document.getElementById('content');
    next.focus();
  };

  // what was typed is put back by keep.js when the page is there again
  window.remit.reload = function () {
    leaving = true;
    window.location.reload();
  };

  // a sheet tells its own errors; the page behind it is silent until it is closed
  function showFirstError() {
    var sheet = document.querySelector('dialog[open]');
    if (sheet) {
      document.querySelectorAll('.messages').forEach(function (place) {
        if (!sheet.contains(place)) { place.replaceChildren(); }
      });
    }
    var invalid = (sheet || document).querySelector('[aria-invalid="true"]');
    if (invalid && (sheet || document.querySelector('.notice-error'))) { invalid.focus(); }
  }

  // the answer to a form is the same page: it keeps its parameters, so that an expired page can be opened again
  function keepParameters() {
    document.querySelectorAll('form[method="post"]').forEach(function (form) {
      var action = new URL(form.action);
      if (action.pathname === window.location.pathname && !action.search) { form.action = window.location.href.split('#')[0]; }
    });
  }

  function reload() {
    window.sessionStorage.setItem('remit.pending', 'failed');
    window.remit.reload();
  }

  document.addEventListener('DOMContentLoaded', function () {
    keepParameters();
    showFirstError();
    document.querySelectorAll('[data-scrolls]').forEach(edges);
  });
  // PrimeFaces would leave for the error page when an answer does not arrive, without a word about what was typed
  if (window.PrimeFaces && window.PrimeFaces.settings) { window.PrimeFaces.settings.errorPages = null; }
  if (window.jQuery) {
    // whoever looks for a name in a refused form still has its messages: they would go, the page move and the list close
    window.jQuery.ajaxPrefilter(function (sent) {
      if (looksUp(sent)) { sent.data += '&primefaces.ignoreautoupdate=true'; }
    });
    window.jQuery(document).on('pfAjaxSend', function () {
      asking++;
    }).on('pfAjaxSuccess', function (event, answer) {
      // it was sent, or the session has ended and keep.js puts back what was typed
      if (answer.responseXML && answer.responseXML.querySelector('partial-response > redirect')) { leaving = true; }
    }).on('pfAjaxComplete', function (event, answer, sent, result) {
      asking--;
      idle();
      // the headings in a list of suggestions are no list items of their own
      document.querySelectorAll('.ui-autocomplete-group:not([role])').forEach(function (heading) { heading.setAttribute('role', 'presentation'); });
      // what was just removed can be put back with the next key, and no other row goes in its place
      var undo = /source=[^&]*remove(Duty|Kpi)(&|$)/.test(sent.data) && document.querySelector('.removed .button');
      if (undo) { undo.focus(); }
      // who has left a field is in the next one by now
      if (!/behavior\.event=(change|valueChange)/.test(sent.data) && !looksUp(sent)) { showFirstError(); }
      // the next one in the queue is sent before; an answer that leads elsewhere, as to the login, leaves nothing to send
      if (!result || !result.redirect) { window.setTimeout(goOn); }
    }).on('pfAjaxError', function (event, answer) {
      // one that was given up, as by leaving the page, has no answer
      if (answer.statusText === 'abort') { return; }
      waiting = null;
      reload();
    });
  }
})();
